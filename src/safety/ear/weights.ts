import * as z from 'zod/mini';
import { CATEGORY_IDS, type CategoryId } from '../verdict.ts';
import { Rows } from './rows.ts';
import type { Sounds } from './so-far.ts';

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

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;
const valueAt = (digits: string, at: number) => VALUES[digits.charCodeAt(at)] as number;

/** Opens what {@link packHead} packed. */
export function openHead(packed: PackedHead): Head {
  const head = openTogether([packed]);
  return (sounds) => head(sounds)[0] as number;
}

/** Opens heads that are asked together, so that each sound is looked up once for all of them. */
function openTogether(packed: readonly PackedHead[]): (sounds: Sounds) => Float64Array {
  const many = packed.length;
  const most = packed.reduce((sum, { weights }) => sum + weights.length, 0);
  const rows = new Rows(most);
  const values = new Int8Array(most * many);
  packed.forEach((each, head) => {
    unpack(each, (key, value) => {
      values[rows.add(key) * many + head] = value;
    });
  });
  return ({ keys, weights, loudness }) => {
    const sums = new Float64Array(many);
    for (let at = 0; at < keys.length; at++) {
      const row = rows.of(keys[at] as number);
      if (row < 0) continue;
      for (let head = 0; head < many; head++) {
        const weight = (values[row * many + head] as number) * (packed[head] as PackedHead).step;
        sums[head] = (sums[head] as number) + weight * (weights[at] as number);
      }
    }
    return sums.map((sum, head) => (packed[head] as PackedHead).bias + sum * loudness);
  };
}

function unpack({ gaps, weights }: PackedHead, each: (key: number, value: number) => void): void {
  let key = 0;
  let place = 1;
  let next = 0;
  for (let at = 0; at < gaps.length; at++) {
    const value = valueAt(gaps, at);
    key += (value % MORE) * place;
    place = value < MORE ? 1 : place * MORE;
    if (value < MORE) each(key, valueAt(weights, next++) - LOUDEST - 1);
  }
}

export interface Heads {
  readonly danger: Head;
  readonly emergency: Head;
  /** What kinds of danger it would be, the likeliest first. */
  readonly categories: (sounds: Sounds) => readonly CategoryId[];
}

/** Opens all heads, those for kinds of danger when there is any. Throws a Zod error when they are something else: they are built with the program. */
export function openWeights(input: unknown): Heads {
  const { danger, emergency, categories } = z.parse(weightsSchema, input);
  let opened: ReturnType<typeof openTogether> | undefined;
  return {
    danger: openHead(danger),
    emergency: openHead(emergency),
    categories: (sounds) => {
      opened ??= openTogether(categories.map(({ head }) => head));
      const scores = opened(sounds);
      return categories
        .map(({ id }, at) => ({ id, score: scores[at] as number }))
        .sort((a, b) => b.score - a.score)
        .map(({ id }) => id);
    },
  };
}
