import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { spearman } from '../run/statistics.ts';
import { connection } from '../scorers/connection.ts';
import type { Scorer } from '../types.ts';

const side = z.enum(['a', 'b']);

/** Two answers to one question, and which of them each of two independent readings preferred. */
const pairSchema = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  a: z.string(),
  b: z.string(),
  readings: z.tuple([side, side]),
  /** Never looked at while the scorer is written. */
  heldOut: z.boolean(),
});

/** One answer, and what two independent readings gave it, 1–5. */
const singleSchema = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  readings: z.tuple([z.number(), z.number()]),
  heldOut: z.boolean(),
});

function readLines<T extends z.ZodMiniType>(name: string, schema: T): readonly z.infer<T>[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => z.parse(schema, JSON.parse(line)));
}

/** How well a scorer agrees with the readings, and they with each other. */
export interface Calibration {
  readonly pairs: number;
  /** Share of pairs on which both readings preferred the same answer: only these can be right or wrong. */
  readonly agreement: number;
  readonly judged: number;
  /** Ids of those on which the scorer does not prefer it too. A tie is wrong. */
  readonly wrong: readonly string[];
  readonly accuracy: number;
  readonly byKind: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly singles: number;
  /** Rank correlation (Spearman) of the scorer with the readings’ mean, and of the readings with each other. */
  readonly rank: number | null;
  readonly rankOfReadings: number | null;
}

interface CalibrateOptions {
  readonly scorer?: Scorer;
  /** The third that was set aside: looked at once, never while a scorer is written. */
  readonly heldOut?: boolean;
}

/** Measures a scorer of whole answers on the labelled texts. */
export function calibrate({ scorer = connection, heldOut = false }: CalibrateOptions = {}): Calibration {
  const scoreOf = (message: string, text: string) =>
    scorer.score({ question: { message }, said: [message], answer: null, text, case: null }).score ?? 0;

  const pairs = readLines('pairs.jsonl', pairSchema).filter((pair) => pair.heldOut === heldOut);
  const judged = pairs
    .filter(({ readings: [first, second] }) => first === second)
    .map(({ id, kind, question, a, b, readings: [preferred] }) => {
      const [better, worse] = preferred === 'a' ? [a, b] : [b, a];
      return { id, kind, right: scoreOf(question, better) > scoreOf(question, worse) };
    });
  const byKind = Object.entries(Object.groupBy(judged, ({ kind }) => kind)).map(([kind, own = []]) => {
    return [kind, { right: own.filter(({ right }) => right).length, of: own.length }] as const;
  });
  const wrong = judged.filter(({ right }) => !right).map(({ id }) => id);

  const singles = readLines('singles.jsonl', singleSchema).filter((single) => single.heldOut === heldOut);
  return {
    pairs: pairs.length,
    agreement: judged.length / pairs.length,
    judged: judged.length,
    wrong,
    accuracy: 1 - wrong.length / judged.length,
    byKind: Object.fromEntries(byKind.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    singles: singles.length,
    rank: spearman(
      singles.map(({ question, answer }) => scoreOf(question, answer)),
      singles.map(({ readings: [first, second] }) => (first + second) / 2),
    ),
    rankOfReadings: spearman(
      singles.map(({ readings }) => readings[0]),
      singles.map(({ readings }) => readings[1]),
    ),
  };
}
