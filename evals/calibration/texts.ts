import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

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

export type Pair = z.infer<typeof pairSchema>;
export type Single = z.infer<typeof singleSchema>;

/** Texts with known verdicts. */
export interface CalibrationTexts {
  readonly pairs: readonly Pair[];
  readonly singles: readonly Single[];
  readonly heldOut: boolean;
}

/**
 * The labelled texts of one part.
 *
 * @param heldOut - the third that was set aside: looked at once, never while a scorer is written
 */
export const calibrationTexts = (heldOut: boolean): CalibrationTexts => ({
  pairs: readLines('pairs.jsonl', pairSchema).filter((pair) => pair.heldOut === heldOut),
  singles: readLines('singles.jsonl', singleSchema).filter((single) => single.heldOut === heldOut),
  heldOut,
});

/** The pairs on which both readings preferred the same answer: only these can be right or wrong. */
export const agreedPairs = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ readings: [first, second] }) => first === second);

/** Stands for pairs and their labels, in twelve hexadecimal digits. */
export const stampOf = (pairs: readonly Pair[]): string =>
  createHash('sha256').update(JSON.stringify(pairs)).digest('hex').slice(0, 12);
