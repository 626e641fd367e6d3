import { mulberry32 } from '../../run/statistics.ts';
import { DIMENSIONS, type Features } from './features.ts';

/** An answer that both readings preferred, and the one they did not. */
export type Preference = readonly [better: Features, worse: Features];

const ROUNDS = 30;
const RATE = 0.2;
const DECAY = 1e-4;
const SEED = 7;

/**
 * Learns weights under which the better answer of each pair outweighs the worse: logistic regression on their
 * differences, by AdaGrad (Duchi, Hazan and Singer, 2011). The same pairs give the same weights.
 */
export function trainVoice(preferences: readonly Preference[]): Float64Array {
  const weights = new Float64Array(DIMENSIONS);
  const squares = new Float64Array(DIMENSIONS);
  const random = mulberry32(SEED);
  const differences = preferences.map(([better, worse]) => {
    const difference = new Map(better);
    for (const [at, value] of worse) difference.set(at, (difference.get(at) ?? 0) - value);
    return [...difference];
  });
  for (let step = 0; step < ROUNDS * differences.length; step += 1) {
    const difference = differences[Math.floor(random() * differences.length)] ?? [];
    const margin = difference.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0);
    const surprise = 1 / (1 + Math.exp(margin));
    for (const [at, value] of difference) {
      const weight = weights[at] ?? 0;
      const slope = DECAY * weight - surprise * value;
      const square = (squares[at] ?? 0) + slope ** 2;
      squares[at] = square;
      weights[at] = weight - (RATE * slope) / Math.sqrt(square + 1e-6);
    }
  }
  return weights;
}

/** Weighs an answer: above 0 it reads more like those that were preferred. */
export function weighVoice(features: Features, weights: ArrayLike<number>): number {
  let sum = 0;
  for (const [at, value] of features) sum += (weights[at] ?? 0) * value;
  return sum;
}
