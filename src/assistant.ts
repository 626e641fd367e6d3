import type { Answer } from './answer.ts';
import { type Draft, send } from './checks/index.ts';
import {
  asideFor,
  type Choice,
  choose,
  compose,
  movesUsed,
  oneNote,
  PLAIN_HOLD,
  principlesFor,
} from './guidance/index.ts';
import { type Reading, readAsked, readMoment } from './moment/index.ts';
import { type Question, userTurns } from './question.ts';
import { type Found, retrieve, type SearchIndex } from './retrieval/index.ts';
import { boundaryNote, gate, reminderNote, supportFor, unregisteredNumbers } from './safety/index.ts';

/** What an answer is made with. It arrives as an argument: nothing here is global. */
export interface Deps {
  readonly index: SearchIndex;
  /** Where a deployment stands, for help lines when the asker names no place. */
  readonly defaultRegion?: string | undefined;
  /** Told which rules an answer broke, never any of its words or the asker's. */
  readonly onFault?: ((faults: readonly string[]) => void) | undefined;
  /** Shown what an answer is made from, before it is made: for those who must explain one, and never sent. */
  readonly onMaterial?: ((choice: Choice, passages: readonly Found[]) => void) | undefined;
}

/** Passages that an answer may rest on. */
const PASSAGES = 24;

/** The way of a question: gate, moment, passages, answer, checks. */
export async function assist(question: Question, { index, defaultRegion, onFault, onMaterial }: Deps): Promise<Answer> {
  const began = performance.now();
  const said = userTurns(question);

  const verdict = gate(said, { ...question, defaultRegion });
  const asked = readAsked(said);
  const reading = readMoment(asked.turns, question);

  const sent = (draft: Draft) =>
    send(draft, {
      moment: reading.moment,
      safety: { tier: verdict.sticky ? 'none' : verdict.tier, category: verdict.category, card: null },
      texts: index.articles,
      short: asked.request === 'shorter',
      unregisteredNumbers,
      fallback: PLAIN_HOLD,
      onFault,
      began,
    });

  const support = supportFor(verdict, reading.moment.role);
  if (support) return sent(support);

  const choice = choose(reading, movesUsed(asked.turns.slice(0, -1), question));
  const passages = await passagesFor(asked.turns, reading, choice, index, PASSAGES);
  onMaterial?.(choice, passages);
  const composed = compose(reading, choice, passages, { articles: index.articles, short: asked.request === 'shorter' });

  const aside = asideFor(asked, verdict.category, composed);
  if (aside) return sent(aside);
  const { note, coverage } = composed.parts;
  const first = boundaryNote(verdict) ?? reminderNote(verdict);
  return sent({ kind: 'guidance', ...composed.parts, note: oneNote(first, note, coverage) });
}

/** Retrieval alone, as an answer to these words would use it. */
export async function search(words: string, index: SearchIndex, limit: number): Promise<readonly Found[]> {
  const reading = readMoment([words], {});
  return passagesFor([words], reading, choose(reading, new Set()), index, limit);
}

/** What somebody needs leads to passages; their own words and the ideas of the answer help. */
function passagesFor(
  turns: readonly string[],
  { signs, needs }: Reading,
  choice: Choice,
  index: SearchIndex,
  limit: number,
) {
  return retrieve({ words: turns.join('\n'), signs, needs, principles: principlesFor(choice) }, index, limit);
}
