import { type Answer, PART_NAMES, PARTS } from '../answer.ts';
import { budgetOf, WORDS_OF_HOLD, wordsOf } from './budgets.ts';
import { isVerbatim, type Texts } from './citations.ts';
import { toneFaults } from './tone.ts';
import { countWords, sentencesOf } from './words.ts';

/** What the checks cannot read off the answer itself. */
export interface CheckContext {
  readonly texts: Texts;
  /** The asker wanted it shorter. */
  readonly short: boolean;
  /** Numbers in a text that no entry of the registry of help lines holds. */
  readonly unregisteredNumbers: (text: string) => readonly string[];
}

const MOST_NOTE_WORDS = 25;

const when = (fault: string, broken: boolean): readonly string[] => (broken ? [fault] : []);

function citationFaults({ kind, steps, citations }: Answer, { texts }: CheckContext): readonly string[] {
  const numbers = citations.map(({ n }) => n);
  const cited = steps.flatMap(({ cites }) => cites);
  return [
    ...when(
      'a quotation is not verbatim',
      citations.some((each) => !isVerbatim(each, texts)),
    ),
    ...when(
      'citations are not numbered 1, 2, 3 …',
      numbers.some((n, at) => n !== at + 1),
    ),
    ...when(
      'a mark leads nowhere',
      cited.some((n) => !numbers.includes(n)),
    ),
    ...when('a citation is not cited', kind !== 'note' && numbers.some((n) => !cited.includes(n))),
    ...when(
      'marks are not in order of first use',
      kind !== 'note' && [...new Set(cited)].some((n, at) => n !== at + 1),
    ),
    ...when('a note shows more than two citations', kind === 'note' && citations.length > 2),
  ];
}

function shapeFaults(answer: Answer): readonly string[] {
  const { kind, steps, safety, coverage, citations, note } = answer;
  const parts = steps.map(({ part }) => part).join('');
  const misnamed = steps.some(({ part, name }) => PART_NAMES[part] !== name);
  const escalated = safety.tier === 'urgent' || safety.tier === 'emergency';
  return [
    ...when('the steps are not P, A, R, T', kind === 'guidance' && parts !== PARTS.join('')),
    ...when('a step is misnamed', misnamed),
    ...when('a note has steps', kind === 'note' && steps.length > 0),
    ...when('a note says nothing', kind === 'note' && note === null),
    ...when(
      'guidance cites nothing and does not say so',
      kind === 'guidance' && citations.length === 0 && coverage !== 'none',
    ),
    ...when(
      'coverage is not direct and no note says so',
      kind === 'guidance' && coverage !== 'direct' && note === null,
    ),
    ...when('danger without a card', escalated && (kind !== 'support' || safety.card === null)),
    ...when('support without a card', kind === 'support' && safety.card === null),
    ...when('an emergency has steps or citations', safety.tier === 'emergency' && steps.length + citations.length > 0),
    ...when('urgent help has steps besides P and A', safety.tier === 'urgent' && parts !== 'PA'),
    ...when('more than three resources', (safety.card?.resources.length ?? 0) > 3),
    ...when('a boundary without its note', safety.tier === 'boundary' && kind === 'guidance' && note === null),
  ];
}

function wordFaults(answer: Answer, { short }: CheckContext): readonly string[] {
  const { kind, steps, skip, note, moment, followUps } = answer;
  const [hold, attune] = [steps.find(({ part }) => part === 'P'), steps.find(({ part }) => part === 'A')];
  const line = attune?.say[0] ?? '';
  const budget = budgetOf(moment.phase, short);
  const spoken = steps.flatMap(({ text, say }) => [text, ...say]).filter((text) => text !== '');
  return [
    ...when('over the word budget', kind === 'guidance' && wordsOf(answer) > budget),
    ...when(
      'the first thing to do is too long',
      moment.phase === 'now' && countWords(hold?.text ?? '') > WORDS_OF_HOLD,
    ),
    ...when('there is nothing to say first', kind === 'guidance' && line === ''),
    ...when('the first thing to say is too long', countWords(line) > WORDS_OF_HOLD || sentencesOf(line).length > 2),
    ...when(
      'a step offers more than two lines',
      steps.some(({ say }) => say.length > 2),
    ),
    ...when('something is said twice', new Set(spoken).size < spoken.length),
    ...when('the note is too long', countWords(note ?? '') > MOST_NOTE_WORDS),
    ...when(
      'a next tap is too long',
      followUps.some((each) => countWords(each) > 6),
    ),
    ...(kind === 'guidance' ? [...spoken, skip ?? ''].flatMap(toneFaults) : []),
  ];
}

/**
 * Checks an answer against the contract: everything that must hold before anything is sent.
 *
 * @returns what is broken, in words without any of the answer’s; [] when all holds
 */
export function faultsOf(answer: Answer, context: CheckContext): readonly string[] {
  const { steps, skip, note, followUps } = answer;
  const ours = [...steps.flatMap(({ text, say }) => [text, ...say]), skip ?? '', note ?? '', ...followUps];
  return [
    ...citationFaults(answer, context),
    ...shapeFaults(answer),
    ...wordFaults(answer, context),
    ...when(
      'a number that is in no registry',
      ours.some((text) => context.unregisteredNumbers(text).length > 0),
    ),
  ];
}
