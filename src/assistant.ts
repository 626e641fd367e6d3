import { type Answer, type AnswerEvent, stepEvents } from './answer.ts';
import { type Draft, send } from './checks/index.ts';
import {
  asideFor,
  type Choice,
  choose,
  compose,
  holdIn,
  movesUsed,
  oneNote,
  PLAIN_HOLD,
  principlesFor,
} from './guidance/index.ts';
import { type Task, taskFor, type Writer } from './model/index.ts';
import { type Reading, readAsked, readMoment } from './moment/index.ts';
import { type Question, userTurns } from './question.ts';
import { type Found, retrieve, type SearchIndex } from './retrieval/index.ts';
import { boundaryNote, gate, reminderNote, supportFor, unregisteredNumbers, type Verdict } from './safety/index.ts';

/** What an answer is made with. It arrives as an argument: nothing here is global. */
export interface Deps {
  readonly index: SearchIndex;
  /** Writes what stands below the hold; without it the embedded engine does. */
  readonly writer?: Writer | undefined;
  /** Where a deployment stands, for help lines when the asker names no place. */
  readonly defaultRegion?: string | undefined;
  /** Told which rules an answer broke, never any of its words or the asker's. */
  readonly onFault?: ((faults: readonly string[]) => void) | undefined;
  /** Told of every whole answer, for those who count. */
  readonly onAnswer?: ((answer: Answer) => void) | undefined;
  /** Shown what an answer is made from, before it is made: for those who must explain one, and never sent. */
  readonly onMaterial?: ((choice: Choice, passages: readonly Found[]) => void) | undefined;
}

/** Passages that an answer may rest on. */
const PASSAGES = 24;

/** P and A: what to do and what to say first. They come from the embedded engine and wait for nobody. */
const HOLD = 2;

const NOBODY_LEAVES = new AbortController().signal;

/**
 * The way of a question: gate, moment, passages, answer, checks. What is ready together comes together, and at once:
 * the hold is with the reader before a model is called. Nothing told is ever replaced.
 *
 * @param left - aborted when nobody waits for the answer any more
 */
export async function* answering(
  question: Question,
  deps: Deps,
  left: AbortSignal = NOBODY_LEAVES,
): AsyncGenerator<readonly AnswerEvent[], void> {
  const { answer, task } = await embeddedAnswer(question, deps);
  const { card, ...safety } = answer.safety;
  const first: readonly AnswerEvent[] = [
    { type: 'moment', moment: answer.moment, safety },
    ...(card ? [{ type: 'card', card, tier: safety.tier } as const] : []),
  ];
  if (task && deps.writer) {
    yield [...first, ...stepEvents(answer, 0, HOLD)];
    for await (const event of deps.writer.write(task, left)) {
      const events = event.type === 'raised' ? raisedEvents(answer, event.verdict, deps) : [event];
      const last = events.at(-1);
      if (last?.type === 'answer') deps.onAnswer?.(last.answer);
      yield events;
    }
    return;
  }
  deps.onAnswer?.(answer);
  yield [...first, ...stepEvents(answer, 0), { type: 'answer', answer }];
}

/** The model heard danger: the card comes next, the steps not yet shown stay away, and the answer is the card's. */
function raisedEvents(held: Answer, verdict: Verdict, { index, writer, onFault }: Deps): readonly AnswerEvent[] {
  const support = supportFor(verdict, held.moment.role);
  if (!support?.safety.card) return [];
  const { moment, safety, citations } = held;
  const steps = verdict.tier === 'urgent' ? held.steps.slice(0, HOLD) : [];
  const draft = { ...support, id: held.id, steps, citations: steps.length > 0 ? citations : [] };
  const frame = { moment, safety, texts: index.articles, short: false, unregisteredNumbers, fallback: PLAIN_HOLD };
  const sent = send(draft, { ...frame, onFault, began: performance.now() - held.engine.ms });
  const answer: Answer = { ...sent, engine: { ...sent.engine, name: 'model', model: writer?.model ?? null } };
  return [
    { type: 'card', card: support.safety.card, tier: verdict.tier },
    { type: 'answer', answer },
  ];
}

/** The whole answer, when all of it is there. @throws {DOMException} `AbortError` when the asker left before */
export async function assist(question: Question, deps: Deps, left: AbortSignal = NOBODY_LEAVES): Promise<Answer> {
  for await (const events of answering(question, deps, left)) {
    const last = events.at(-1);
    if (last?.type === 'answer') return last.answer;
  }
  throw new DOMException('Nobody waits for this answer any more.', 'AbortError');
}

/** The embedded engine's answer, and what a model needs to write on below its hold: null where nothing is to be written. */
async function embeddedAnswer(question: Question, deps: Deps): Promise<{ answer: Answer; task: Task | null }> {
  const { index, defaultRegion, onFault, onMaterial, writer } = deps;
  const began = performance.now();
  const said = userTurns(question);

  const verdict = gate(said, { ...question, defaultRegion });
  const asked = readAsked(said);
  const reading = readMoment(asked.turns, question);

  const short = asked.request === 'shorter';
  const sent = (draft: Draft) =>
    send(draft, {
      moment: reading.moment,
      safety: { tier: verdict.sticky ? 'none' : verdict.tier, category: verdict.category, card: null },
      texts: index.articles,
      short,
      unregisteredNumbers,
      fallback: PLAIN_HOLD,
      onFault,
      began,
    });

  const support = supportFor(verdict, reading.moment.role);
  if (support) return { answer: sent(support), task: null };

  const choice = choose(reading, movesUsed(asked.turns.slice(0, -1), question));
  const passages = await passagesFor(asked.turns, reading, choice, index, PASSAGES);
  onMaterial?.(choice, passages);
  const composed = compose(reading, choice, passages, { articles: index.articles, short });

  const aside = asideFor(asked, verdict.category, composed, writer !== undefined);
  if (aside) return { answer: sent(aside), task: null };
  const first = boundaryNote(verdict) ?? reminderNote(verdict);
  const parts = (writer && holdIn(asked.language, reading.moment.phase)) ?? composed.parts;
  const note = oneNote(first, parts.note, parts.coverage);
  const answer = sent({ kind: 'guidance', ...parts, note, ...(note !== parts.note && { lang: undefined }) });
  const task =
    writer === undefined
      ? null
      : taskFor({ answer, verdict, said, asked, reading, composed, passages, articles: index.articles, first, began });
  return { answer, task };
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
