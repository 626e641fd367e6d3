import * as z from 'zod/mini';
import { CATEGORY_IDS, type CategoryId } from '../verdict.ts';
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
export function openHead({ bias, step, gaps, weights }: PackedHead): Head {
  const learned = new Learned(weights.length);
  let key = 0;
  let place = 1;
  let at = 0;
  for (let digit = 0; digit < gaps.length; digit++) {
    const value = valueAt(gaps, digit);
    key += (value % MORE) * place;
    place = value < MORE ? 1 : place * MORE;
    if (value < MORE) learned.set(key, valueAt(weights, at++) - LOUDEST - 1);
  }
  return ({ keys, weights, loudness }) => {
    let sum = 0;
    for (let at = 0; at < keys.length; at++)
      sum += learned.get(keys[at] as number) * step * (weights[at] as number);
    return bias + sum * loudness;
  };
}

/** Whole numbers by the keys of sounds. These are stirred already: a key’s low bits say where to look first. */
class Learned {
  private readonly mask: number;
  /** Key and 1 of what lies in a place; 0 for nothing. */
  private readonly places: Int32Array;
  private readonly values: Int8Array;

  constructor(size: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * size + 2));
    this.mask = places - 1;
    this.places = new Int32Array(places);
    this.values = new Int8Array(places);
  }

  set(key: number, value: number): void {
    const at = this.placeOf(key);
    this.places[at] = key + 1;
    this.values[at] = value;
  }

  /** 0 where nothing was learned. */
  get(key: number): number {
    return this.values[this.placeOf(key)] as number;
  }

  private placeOf(key: number): number {
    let at = key & this.mask;
    while (this.places[at] !== 0 && this.places[at] !== key + 1) at = (at + 1) & this.mask;
    return at;
  }
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
