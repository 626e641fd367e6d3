import * as z from 'zod/mini';
import { CATEGORY_IDS, type CategoryId } from '../verdict.ts';
import { loudness, type Sounds } from './sounds.ts';

/** One learned question: how each sound speaks for it, as whole numbers from -15 to 15 times `step`. */
const headSchema = z.object({
  bias: z.number(),
  step: z.number(),
  /** Distances between the sounds that count: digits of five bits, lowest first, and 32 more where another follows. */
  gaps: z.string(),
  /** A digit for each of them: its weight and 16. */
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
const MORE = 32;
const LOUDEST = 15;

/** Few weights are larger; they are cut, so that small ones keep their shades. */
const LARGEST = 1.5;

/** Packs a head’s weights, one for each sound there may be. */
export function packHead({ bias, weights }: { bias: number; weights: Float64Array }): PackedHead {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const step = Number((Math.min(largest, LARGEST) / LOUDEST).toPrecision(6));
  let last = 0;
  let gaps = '';
  let digits = '';
  weights.forEach((weight, key) => {
    const value = Math.max(-LOUDEST, Math.min(LOUDEST, Math.round(weight / step)));
    if (value === 0) return;
    let gap = key - last;
    for (; gap >= MORE; gap = Math.floor(gap / MORE)) gaps += DIGITS.charAt((gap % MORE) + MORE);
    gaps += DIGITS.charAt(gap);
    digits += DIGITS.charAt(value + LOUDEST + 1);
    last = key;
  });
  return { bias: Number(bias.toPrecision(6)), step, gaps, weights: digits };
}

/** Opens what {@link packHead} packed. */
export function openHead({ bias, step, gaps, weights }: PackedHead): Head {
  const table = new Map<number, number>();
  const valueOfDigit = new Map([...DIGITS].map((digit, value) => [digit, value]));
  let key = 0;
  let place = 1;
  let at = 0;
  for (const digit of gaps) {
    const value = valueOfDigit.get(digit) ?? 0;
    key += (value % MORE) * place;
    place = value < MORE ? 1 : place * MORE;
    if (value >= MORE) continue;
    table.set(key, ((valueOfDigit.get(weights.charAt(at++)) ?? 0) - LOUDEST - 1) * step);
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
