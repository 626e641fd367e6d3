import { type Question, userTurns } from '../../src/question.ts';
import type { Answerer } from '../run/answerer.ts';
import type { EvalCase, Scored, Twin } from '../types.ts';
import { SWAPS } from './swaps.ts';

/** One case in this many is asked again, so that the whole run stays short. */
const ONE_IN = 4;

/** Asked again: what is tagged so, and a sample by the id alone, so that new cases move nobody else’s turn. */
function isSampled({ id, tags, expect }: EvalCase): boolean {
  if (tags.includes('counterfactual')) return true;
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
  return expect.kind !== 'note' && sum % ONE_IN === 0;
}

/** Words the asker’s first turn anew: later ones speak of the answer, not of the child. */
function reword(question: Question, change: (text: string) => string): Question {
  if (question.message !== undefined) return { ...question, message: change(question.message) };
  const first = question.messages?.findIndex(({ role }) => role === 'user');
  const messages = question.messages?.map((turn, at) =>
    at === first ? { ...turn, content: change(turn.content) } : turn,
  );
  return { ...question, messages };
}

/**
 * Asks a case of the sample again, once for each side of each swap that fits it.
 *
 * @returns none where the case is not in the sample
 */
export async function askTwins(asked: EvalCase, answer: Answerer): Promise<readonly Twin[]> {
  if (!isSampled(asked)) return [];
  const known = new Map<string, Promise<Scored>>();
  const ask = async (question: Question): Promise<Scored> => {
    const { answer: sent, text } = await answer({ ...asked, question });
    return { question, said: userTurns(question), answer: sent, text, case: asked };
  };
  /** Asked once, however many swaps begin with the same words. */
  const askOnce = (change: (text: string) => string = (text) => text) => {
    const question = reword(asked.question, change);
    const key = JSON.stringify(question);
    const asking = known.get(key) ?? ask(question);
    known.set(key, asking);
    return asking;
  };
  const words = userTurns(asked.question).join(' ');
  const twins: Twin[] = [];
  for (const { name, alike, applies, one, other } of SWAPS) {
    if (!applies(words, asked)) continue;
    twins.push({ swap: name, alike: alike === true, one: await askOnce(one), other: await askOnce(other) });
  }
  return twins;
}
