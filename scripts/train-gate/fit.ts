import { mulberry32 } from '../../evals/run/statistics.ts';
import { HASH_BITS, loudness, type Sounds } from '../../src/safety/ear/sounds.ts';

/** A text and the answer to one question about it. */
export interface Answered {
  readonly sounds: Sounds;
  readonly isSo: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

interface Text {
  readonly keys: Int32Array;
  readonly values: Float64Array;
  readonly wanted: 0 | 1;
  readonly weight: number;
}

const ROUNDS = 10;
const RATE = 0.3;
const DECAY = 2e-3;
const SIZE = 1 << HASH_BITS;

export interface FitOptions {
  /** How many sounds keep a weight. */
  readonly keep: number;
  /** Whether both answers weigh the same together, however rare one is. Where heads are compared, their rarity must tell. */
  readonly isBalanced: boolean;
}

/**
 * Fits a logistic regression twice: with every sound, and again with those that say most,
 * so that these make up for those left out.
 */
export function fitHead(answered: readonly Answered[], { keep, isBalanced }: FitOptions): Fitted {
  const texts = answered.map(textOf);
  const kept = mostTelling(texts, descend(texts, isBalanced).weights, keep);
  const leaner = texts.map((text) => only(text, kept));
  return descend(leaner, isBalanced);
}

function textOf({ sounds, isSo, weight }: Answered): Text {
  const loud = loudness(sounds);
  const values = Float64Array.from(sounds.values(), (value) => value * loud);
  return { keys: Int32Array.from(sounds.keys()), values, wanted: isSo ? 1 : 0, weight };
}

/** A sound says much where its weight is large and it occurs: one of many texts is likelier to come again. */
function mostTelling(texts: readonly Text[], weights: Float64Array, keep: number): ReadonlySet<number> {
  const counts = new Float64Array(SIZE);
  for (const { keys } of texts) for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  const telling = weights.map((weight, key) => Math.abs(weight) * Math.sqrt(counts[key] ?? 0));
  const heard = [...telling.keys()].filter((key) => telling[key] !== 0);
  return new Set(heard.sort((a, b) => (telling[b] ?? 0) - (telling[a] ?? 0) || a - b).slice(0, keep));
}

function only(text: Text, kept: ReadonlySet<number>): Text {
  const places = [...text.keys.keys()].filter((at) => kept.has(text.keys[at] ?? -1));
  return {
    ...text,
    keys: Int32Array.from(places, (at) => text.keys[at] ?? 0),
    values: Float64Array.from(places, (at) => text.values[at] ?? 0),
  };
}

/** AdaGrad, in an order of its own seed. */
function descend(texts: readonly Text[], isBalanced: boolean): Fitted {
  const random = mulberry32(7);
  const balance = isBalanced ? balanceOf(texts) : [1, 1];
  const weights = new Float64Array(SIZE);
  const moved = new Float64Array(SIZE);
  let bias = 0;
  let biasMoved = 0;
  const order = [...texts];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { keys, values, wanted, weight } of order) {
      let sum = bias;
      for (let at = 0; at < keys.length; at++) sum += (weights[keys[at] as number] as number) * (values[at] as number);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * (balance[wanted] ?? 1) * weight;
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] as number;
        const slope = error * (values[at] as number) + DECAY * (weights[key] as number);
        moved[key] = (moved[key] as number) + slope * slope;
        weights[key] = (weights[key] as number) - (RATE * slope) / Math.sqrt((moved[key] as number) + 1e-6);
      }
      biasMoved += error * error;
      bias -= (RATE * error) / Math.sqrt(biasMoved + 1e-6);
    }
  }
  return { bias, weights };
}

/** How much each answer must count for both to weigh the same together. */
function balanceOf(texts: readonly Text[]): readonly number[] {
  const totals = [0, 1].map((wanted) =>
    texts.reduce((sum, text) => sum + (text.wanted === wanted ? text.weight : 0), 0),
  );
  return totals.map((total) => ((totals[0] ?? 0) + (totals[1] ?? 0)) / 2 / (total || 1));
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = items[last] as Item;
    items[last] = items[other] as Item;
    items[other] = kept;
  }
}
