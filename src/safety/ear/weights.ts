import * as z from 'zod/mini';
import { CATEGORY_IDS, type CategoryId } from '../verdict.ts';
import { loudness, type Sounds } from './sounds.ts';

/** One learned question: how each sound speaks for it, as whole numbers from -31 to 31 times `step`. */
const headSchema = z.object({
  bias: z.number(),
  step: z.number(),
  /** Distances between the sounds that count, a digit of {@link DIGITS} each; the last digit stands for 63 and goes on. */
  gaps: z.string(),
  /** A digit for each of them: its weight and 32. */
  weights: z.string(),
});

export const weightsSchema = z.object({
  danger: headSchema,
  emergency: headSchema,
  categories: z.array(z.object({ id: z.enum(CATEGORY_IDS), head: headSchema })),
});

export type PackedHead = z.infer<typeof headSchema>;
export type Weights = z.infer<typeof weightsSchema>;

/** How much sounds speak for one answer: above 0 for, below 0 against, in log-odds. */
export type Head = (sounds: Sounds) => number;

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const ON = 63;
const LOUDEST = 31;

/** Packs the heaviest weights of a head; the rest are dropped. */
export function packHead(bias: number, weights: Float64Array, keep: number): PackedHead {
  const byWeight = (a: number, b: number) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b;
  const heard = Array.from(weights.keys()).filter((key) => weights[key] !== 0);
  const kept = heard.toSorted(byWeight).slice(0, keep).toSorted((a, b) => a - b);
  const loudest = Math.max(...kept.map((key) => Math.abs(weights[key] ?? 0)), 0);
  const step = Number((Math.min(loudest, LOUDEST_WEIGHT) / LOUDEST).toPrecision(6)) || 1;
  let last = 0;
  let gaps = '';
  let digits = '';
  for (const key of kept) {
    const value = Math.max(-LOUDEST, Math.min(LOUDEST, Math.round((weights[key] ?? 0) / step)));
    if (value === 0) continue;
    gaps += DIGITS.charAt(ON).repeat(Math.floor((key - last) / ON)) + DIGITS.charAt((key - last) % ON);
    digits += DIGITS.charAt(value + LOUDEST + 1);
    last = key;
  }
  return { bias: Number(bias.toPrecision(6)), step, gaps, weights: digits };
}
/** Few weights are larger; they are cut, so that small ones keep their shades. */
const LOUDEST_WEIGHT = 1.5;

/** Opens what {@link packHead} packed. */
export function openHead({ bias, step, gaps, weights }: PackedHead): Head {
  const table = new Map<number, number>();
  const valueOf = new Map([...DIGITS].map((digit, value) => [digit, value]));
  let key = 0;
  let at = 0;
  for (const digit of gaps) {
    const gap = valueOf.get(digit) ?? 0;
    key += gap;
    if (gap === ON) continue;
    table.set(key, ((valueOf.get(weights.charAt(at++)) ?? 0) - LOUDEST - 1) * step);
  }
  return (sounds) => {
    let sum = 0;
    for (const [key, weight] of sounds) sum += (table.get(key) ?? 0) * weight;
    return bias + sum * loudness(sounds);
  };
}

export interface Heads {
  readonly danger: Head;
  readonly emergency: Head;
  readonly categories: readonly { readonly id: CategoryId; readonly head: Head }[];
}

/** Opens all heads. Throws a Zod error when they are something else: they are built with the program. */
export function openWeights(input: unknown): Heads {
  const { danger, emergency, categories } = z.parse(weightsSchema, input);
  return {
    danger: openHead(danger),
    emergency: openHead(emergency),
    categories: categories.map(({ id, head }) => ({ id, head: openHead(head) })),
  };
}
