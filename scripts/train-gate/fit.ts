import { mulberry32 } from '../../evals/run/statistics.ts';
import { HASH_BITS } from '../../src/safety/ear/so-far.ts';
import { type Heard, only } from './heard.ts';

/** A text, by its place among all that were heard, and the answer to one question about it. */
export interface Answered {
  readonly at: number;
  readonly isSo: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** So many are enough to tell which sounds say most. */
const FIRST_ROUNDS = 4;
const RATE = 0.15;

export interface FitOptions {
  /** How often all texts are heard. */
  readonly rounds: number;
  /** How much a weight is drawn back to nothing whenever it is heard. */
  readonly decay: number;
  /**
   * The share of a text’s sounds that go unheard each time, so that none is relied upon alone (dropout: Srivastava and
   * others, JMLR 15, 2014).
   */
  readonly unheard: number;
  /** How many sounds keep a weight. */
  readonly keep: number;
  /** Whether both answers weigh the same together, however rare one is. Where heads are compared, their rarity must tell. */
  readonly isBalanced: boolean;
}

/**
 * Fits a logistic regression twice: with every sound, and again with those that say most,
 * so that these make up for those left out.
 */
export function fitHead(heard: Heard, answered: readonly Answered[], options: FitOptions): Fitted {
  const first = descend(heard, answered, { ...options, rounds: FIRST_ROUNDS });
  const kept = mostTelling(heard, answered, first.weights, options.keep);
  const { bias, weights } = descend(
    only(
      heard,
      kept,
      answered.map(({ at }) => at),
    ),
    answered,
    options,
  );
  const spread = new Float64Array(1 << HASH_BITS);
  kept.forEach((id) => {
    spread[heard.keys[id] as number] = weights[id] as number;
  });
  return { bias, weights: spread };
}

/** A sound says much where its weight is large and it occurs: one of many texts is likelier to come again. */
function mostTelling(
  { from, ids, keys }: Heard,
  answered: readonly Answered[],
  weights: Float64Array,
  keep: number,
): Int32Array {
  const counts = new Float64Array(keys.length);
  for (const { at } of answered)
    for (let i = from[at] as number; i < (from[at + 1] as number); i++)
      counts[ids[i] as number] = (counts[ids[i] as number] as number) + 1;
  const telling = weights.map((weight, id) => Math.abs(weight) * Math.sqrt(counts[id] as number));
  const least = telling.toSorted()[Math.max(0, telling.length - keep)] as number;
  return Int32Array.from(keys.keys()).filter((id) => telling[id] !== 0 && (telling[id] as number) >= least);
}

/** AdaGrad, in an order of its own seed. */
function descend(
  { from, ids, values, keys }: Heard,
  answered: readonly Answered[],
  { isBalanced, rounds, decay, unheard }: FitOptions,
): Fitted {
  // What is heard makes up for what is not.
  const louder = 1 / (1 - unheard);
  const random = mulberry32(7);
  const balance = isBalanced ? balanceOf(answered) : [1, 1];
  const weights = new Float64Array(keys.length);
  const moved = new Float64Array(keys.length);
  let bias = 0;
  let biasMoved = 0;
  const order = [...answered];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { at, isSo, weight } of order) {
      const first = from[at] as number;
      const end = from[at + 1] as number;
      const wanted = isSo ? 1 : 0;
      const heard: number[] = [];
      for (let i = first; i < end; i++) if (random() >= unheard) heard.push(i);
      let sum = bias;
      for (const i of heard) sum += (weights[ids[i] as number] as number) * (values[i] as number) * louder;
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * (balance[wanted] ?? 1) * weight;
      for (const i of heard) {
        const id = ids[i] as number;
        const slope = error * (values[i] as number) * louder + decay * (weights[id] as number);
        moved[id] = (moved[id] as number) + slope * slope;
        weights[id] = (weights[id] as number) - (RATE * slope) / Math.sqrt((moved[id] as number) + 1e-6);
      }
      biasMoved += error * error;
      bias -= (RATE * error) / Math.sqrt(biasMoved + 1e-6);
    }
  }
  return { bias, weights };
}

/** How much each answer must count for both to weigh the same together. */
function balanceOf(answered: readonly Answered[]): readonly number[] {
  const totals = [false, true].map((wanted) =>
    answered.reduce((sum, { isSo, weight }) => sum + (isSo === wanted ? weight : 0), 0),
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
