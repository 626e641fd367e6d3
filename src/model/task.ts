import type { Answer, Citation } from '../answer.ts';
import { budgetOf, readsAsInstruction, type StepContext, wordsOf } from '../checks/index.ts';
import type { Article } from '../corpus/index.ts';
import { type Composed, citationsOf, isHurting, noteIn, oneNote } from '../guidance/index.ts';
import { type Asked, type Language, type Reading, tagOf } from '../moment/index.ts';
import type { Found } from '../retrieval/index.ts';
import { raisedBy, unregisteredNumbers, type Verdict } from '../safety/index.ts';
import { INPUT } from './limits.ts';

/** What a model is given to write the rest of an answer with. */
export interface Task {
  /** The embedded engine's whole answer. Its P and A are shown already; the rest stands wherever the model's does not. */
  readonly held: Answer;
  /** The asker's recent turns, oldest first. */
  readonly turns: readonly string[];
  readonly language: Language;
  /** What may be cited, numbered from 1 in this order. Their own `n` means nothing. */
  readonly passages: readonly Citation[];
  /** What the embedded engine would say, and what it would say else. */
  readonly guidance: readonly string[];
  /** The most words of R and of T. */
  readonly words: Readonly<Record<'R' | 'T', number>>;
  /** The most words of the whole answer. */
  readonly budget: number;
  /** What every step is checked with, besides what was shown before it. */
  readonly checkedWith: Pick<StepContext, 'given' | 'limitWanted' | 'unregisteredNumbers'>;
  /** What is said of the articles’ part in an answer that cites these. */
  readonly covered: (cited: readonly Citation[]) => Pick<Answer, 'coverage' | 'note' | 'lang'>;
  /** The verdict that a model’s word of danger raises the gate’s to; null where it raises nothing. */
  readonly raised: (told: string) => Verdict | null;
  /** When the question came, in milliseconds of `performance.now()`. */
  readonly began: number;
}

/** What is known when the embedded engine's answer is there. */
interface Known {
  readonly answer: Answer;
  /** Every turn of the asker's. */
  readonly said: readonly string[];
  readonly asked: Asked;
  readonly reading: Reading;
  readonly composed: Composed;
  readonly passages: readonly Found[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly verdict: Verdict;
  /** What keeps somebody safe is said first in every note. */
  readonly first: string | null;
  readonly began: number;
}

/** The passages that a model is given: short ones, and none that speaks to a machine. */
const given = (passages: readonly Found[], articles: ReadonlyMap<string, Article>): readonly Citation[] =>
  citationsOf(passages, articles)
    .filter(({ quote }) => quote.length <= INPUT.passageLength && !readsAsInstruction(quote))
    .slice(0, INPUT.passages);

/** What a model is given to write on below this answer's hold. */
export function taskFor({
  answer,
  verdict,
  said,
  asked,
  reading,
  composed,
  passages,
  articles,
  first,
  began,
}: Known): Task {
  const { language } = asked;
  const turns = said.slice(-INPUT.turns);
  const budget = budgetOf(answer.moment.phase, asked.request === 'shorter');
  const wordsOfSteps = (from: number, to: number) => wordsOf({ steps: answer.steps.slice(from, to), skip: null });
  const held = wordsOfSteps(0, 2);
  const ours = answer.steps.slice(2).flatMap(({ text, say }) => [text, ...say]);
  const guidance = [...ours, ...composed.besides, ...(answer.skip === null ? [] : [answer.skip])];
  return {
    held: answer,
    turns,
    language,
    passages: given(passages, articles),
    guidance,
    words: { R: budget - held - wordsOfSteps(3, 4), T: budget - held - wordsOfSteps(2, 3) },
    budget,
    checkedWith: {
      given: [...turns, ...guidance, ...answer.steps.flatMap(({ text, say }) => [text, ...say])],
      limitWanted: isHurting(reading),
      unregisteredNumbers,
    },
    covered: (cited) => {
      const { coverage, note } = composed.covered(cited);
      if (language === 'en') return { coverage, note: oneNote(first, note, coverage) };
      const theirs = noteIn(language);
      return {
        coverage: cited.length > 0 ? 'principle' : 'none',
        note: oneNote(first, theirs, 'none'),
        // What keeps somebody safe, and what is said of a language without a name here, is said in English.
        ...(first === null && language !== 'other' && { lang: { note: tagOf(language) } }),
      };
    },
    raised: (told) => raisedBy(verdict, told),
    began,
  };
}
