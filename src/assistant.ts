import { type Answer, type Moment, PART_NAMES } from './answer.ts';
import { faultsOf, numbered } from './checks/index.ts';
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
import { type Asked, type Explicit, type Reading, readAsked, readMoment } from './moment/index.ts';
import { type Question, userTurns } from './question.ts';
import { type Found, retrieve, type SearchIndex } from './retrieval/index.ts';
import {
  boundaryNote,
  cardFor,
  gate,
  reminderNote,
  unregisteredNumbers,
  urgentSteps,
  type Verdict,
} from './safety/index.ts';

/** What an answer is made with. It arrives as an argument: nothing here is global. */
export interface Deps {
  readonly index: SearchIndex;
  /** Where a deployment stands, for help lines when the asker names no place. */
  readonly defaultRegion?: string | undefined;
  /** Told which rules an answer broke, never any of its words or the asker's. */
  readonly onFault?: ((faults: readonly string[]) => void) | undefined;
}

/** An answer before it has its frame: who it is, what was understood, what the gate saw. */
type Draft = Partial<Answer> & Pick<Answer, 'kind'>;

/** Passages that an answer may rest on. */
const PASSAGES = 24;

/** The way of a question: gate, moment, passages, answer, checks. */
export async function assist(question: Question, deps: Deps): Promise<Answer> {
  const began = performance.now();
  const said = userTurns(question);

  const verdict = gate(said, { ...question, defaultRegion: deps.defaultRegion });
  const asked = readAsked(said);
  const reading = readMoment(asked.turns, question);

  const draft = support(verdict, reading) ?? (await guidance(question, asked, reading, verdict, deps));
  return checked({ ...frame(verdict, reading.moment), ...draft }, asked, deps, began);
}

/** Retrieval alone, as an answer to these words would use it. */
export async function search(words: string, index: SearchIndex, limit: number): Promise<readonly Found[]> {
  const reading = readMoment([words], {});
  return passagesFor([words], reading, choose(reading, new Set()), index, limit);
}

/** In danger, the card and nothing that could stand in its way. Null where there is none. */
function support(verdict: Verdict, { moment }: Reading): Draft | null {
  const card = verdict.sticky ? null : cardFor(verdict, moment.role);
  if (card === null) return null;
  const { P, A } = urgentSteps(verdict, moment.role);
  const steps =
    verdict.tier === 'urgent'
      ? [
          { part: 'P' as const, ...P },
          { part: 'A' as const, ...A },
        ]
      : [];
  return {
    kind: 'support',
    safety: { tier: verdict.tier, category: verdict.category, card },
    steps: steps.map(({ part, text, say }) => ({ part, name: PART_NAMES[part], text, say: [...say], cites: [] })),
  };
}

/** The four steps, from written moves and the passages they rest on; or one line, where no moment was told. */
async function guidance(
  question: Question,
  asked: Asked,
  reading: Reading,
  verdict: Verdict,
  deps: Deps,
): Promise<Draft> {
  const { index } = deps;
  const choice = choose(reading, movesUsed(asked.turns.slice(0, -1), question satisfies Explicit));
  const passages = await passagesFor(asked.turns, reading, choice, index, PASSAGES);
  const composed = compose(reading, choice, passages, { articles: index.articles, short: asked.request === 'shorter' });
  const aside = asideFor(asked, verdict.category, composed);
  if (aside) return aside;
  const { lead: _, idea: __, ...parts } = composed;
  const first = boundaryNote(verdict) ?? reminderNote(verdict);
  return { kind: 'guidance', ...parts, note: oneNote(first, composed.note, composed.coverage) };
}

/** Moments lead to ideas, ideas to passages; the asker's own words help. */
function passagesFor(turns: readonly string[], { signs }: Reading, choice: Choice, index: SearchIndex, limit: number) {
  return retrieve({ words: turns.join('\n'), signs, principles: principlesFor(choice) }, index, limit);
}

function frame(verdict: Verdict, moment: Moment): Omit<Answer, 'kind'> {
  return {
    id: `ans_${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`,
    moment,
    safety: { tier: verdict.sticky ? 'none' : verdict.tier, category: verdict.category, card: null },
    steps: [],
    skip: null,
    note: null,
    followUps: [],
    coverage: 'none',
    citations: [],
    engine: { name: 'embedded', model: null, fellBack: false, ms: 0 },
  };
}

/** Nothing is sent that breaks the contract: what is not verbatim is dropped, and what still fails gives way to the plain hold. */
function checked(answer: Answer, asked: Asked, { index, onFault }: Deps, began: number): Answer {
  const context = { texts: index.articles, short: asked.request === 'shorter', unregisteredNumbers };
  const sound = numbered(answer, index.articles);
  const faults = faultsOf(sound, context);
  if (faults.length > 0) onFault?.(faults);
  const { lead: _, idea: __, ...plain } = PLAIN_HOLD;
  const sent = faults.length > 0 && sound.kind === 'guidance' ? { ...sound, ...plain } : sound;
  return { ...sent, engine: { ...sent.engine, ms: Math.round(performance.now() - began) } };
}
