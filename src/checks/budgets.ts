import type { Answer, Step } from '../answer.ts';
import type { Phase } from '../question.ts';
import { countWords } from './words.ts';

/** Most words of an answer over all steps, says and `skip`, by phase. */
export const WORDS_BY_PHASE: Readonly<Record<Phase, number>> = {
  now: 90,
  'just-after': 100,
  repair: 120,
  planning: 250,
};

/** Most words when shorter was asked for. */
export const WORDS_WHEN_SHORT = 40;

/** Most words of the first thing to do now, and of the first thing to say at any time. */
export const WORDS_OF_HOLD = 12;

/** Most words of a whole answer. */
export const budgetOf = (phase: Phase, short: boolean): number => (short ? WORDS_WHEN_SHORT : WORDS_BY_PHASE[phase]);

const wordsOfStep = ({ text, say }: Step): number =>
  countWords(text) + say.reduce((sum, line) => sum + countWords(line), 0);

/** All words of an answer that its budget counts: card, note and quotations aside. */
export function wordsOf(answer: Pick<Answer, 'steps' | 'skip'>): number {
  return answer.steps.reduce((sum, step) => sum + wordsOfStep(step), 0) + countWords(answer.skip ?? '');
}
