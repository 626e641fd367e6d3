import { HASH_BITS, loudness, type Sounds } from '../../src/safety/ear/sounds.ts';

/** A text and the answer to one question about it. */
export interface Answered {
  readonly sounds: Sounds;
  readonly isSo: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

const ROUNDS = 20;
const RATE = 0.3;
const DECAY = 2e-3;

/** Mulberry32: the same numbers for the same seed everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fits a logistic regression by AdaGrad, in an order of its own seed; both answers weigh the same together. */
export function fit(answered: readonly Answered[]): Fitted {
  const random = generator(7);
  const texts = answered.map(({ sounds, isSo, weight }) => {
    const loud = loudness(sounds);
    return {
      keys: Int32Array.from(sounds.keys()),
      values: Float64Array.from(sounds.values(), (value) => value * loud),
      wanted: isSo ? 1 : 0,
      weight,
    };
  });
  const total = (wanted: number) =>
    texts.reduce((sum, text) => sum + (text.wanted === wanted ? text.weight : 0), 0) || 1;
  const balance = [(total(0) + total(1)) / 2 / total(0), (total(0) + total(1)) / 2 / total(1)];
  const weights = new Float64Array(1 << HASH_BITS);
  const moved = new Float64Array(1 << HASH_BITS);
  let bias = 0;
  let biasMoved = 0;
  const order = texts.slice();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { keys, values, wanted, weight } of order) {
      let sum = bias;
      for (let i = 0; i < keys.length; i++) sum += (weights[keys[i] as number] as number) * (values[i] as number);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * (balance[wanted] ?? 1) * weight;
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] as number;
        const old = weights[key] as number;
        const slope = error * (values[i] as number) + DECAY * old;
        const past = (moved[key] as number) + slope * slope;
        moved[key] = past;
        weights[key] = old - (RATE * slope) / Math.sqrt(past + 1e-6);
      }
      biasMoved += error * error;
      bias -= (RATE * error) / Math.sqrt(biasMoved + 1e-6);
    }
  }
  return { bias, weights };
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = items[last] as Item;
    items[last] = items[other] as Item;
    items[other] = kept;
  }
}
