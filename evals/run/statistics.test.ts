import { describe, expect, test } from 'vitest';
import { bootstrapMean, cohensKappa, mean, mulberry32, signTest, spearman, wilson } from './statistics.ts';

describe('mulberry32', () => {
  test('gives the numbers that its author’s program gives', () => {
    const random = mulberry32(1);
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  test('gives the same numbers for the same seed, and others for another', () => {
    const three = (seed: number) => Array.from({ length: 3 }, mulberry32(seed));
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
  });
});

test('the mean of nothing is no number', () => {
  expect(mean([])).toBeNull();
  expect(mean([0, 1, 0.5])).toBe(0.5);
});

describe('bootstrapMean', () => {
  const falls = (count: number) => Array.from({ length: 100 }, (_, at) => (at < count ? -0.5 : 0));

  test('has no interval for nothing, and a point where all is alike', () => {
    expect(bootstrapMean([], 7)).toBeNull();
    expect(bootstrapMean([0.2, 0.2], 7)).toEqual({ mean: 0.2, low: 0.2, high: 0.2, n: 2 });
  });

  // The mean is 0, 1/2 or 1 with probabilities 1/4, 1/2, 1/4.
  test('reaches both ends of two values', () => {
    expect(bootstrapMean([0, 1], 7)).toEqual({ mean: 0.5, low: 0, high: 1, n: 2 });
  });

  // No fall is drawn with probability 0.97¹⁰⁰ = 4.8 % for three falls, and 0.96¹⁰⁰ = 1.7 % for four: only the last lies under 2.5 %.
  test.for([
    [1, 0],
    [3, 0],
  ] as const)('%i falls in 100 may be chance', ([count, high]) => {
    expect(bootstrapMean(falls(count), 7)?.high).toBeCloseTo(high, 10);
  });

  test('four falls in 100 and no rise are no chance', () => {
    const interval = bootstrapMean(falls(4), 7);
    expect(interval?.mean).toBeCloseTo(-0.02, 10);
    expect(interval?.high).toBeLessThan(0);
    expect(interval?.low).toBeLessThan(-0.02);
  });

  test('is the same each time', () => {
    expect(bootstrapMean(falls(9), 7)).toEqual(bootstrapMean(falls(9), 7));
  });
});

describe('signTest', () => {
  test.for([
    [0, 0, 1],
    [1, 0, 1],
    [5, 0, 2 / 32],
    [0, 5, 2 / 32],
    [8, 2, (2 * (1 + 10 + 45)) / 1024],
    [10, 1, (2 * (1 + 11)) / 2048],
    [4, 4, 1],
  ] as const)('%i worse and %i better', ([worse, better, p]) => {
    expect(signTest(worse, better)).toBeCloseTo(p, 12);
  });
});

describe('spearman', () => {
  test.for([
    ['the same order', [1, 2, 3], [10, 20, 90], 1],
    ['the other way round', [1, 2, 3], [3, 2, 1], -1],
    // Ranks 1 2 3.5 5 3.5: Σdxdy = 8, Σdx² = 10, Σdy² = 9.5.
    ['ties', [1, 2, 3, 4, 5], [5, 6, 7, 8, 7], 8 / Math.sqrt(95)],
  ] as const)('%s', ([, a, b, rho]) => {
    expect(spearman(a, b)).toBeCloseTo(rho, 12);
  });

  test('says nothing where a side never varies', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });
});

describe('cohensKappa', () => {
  const labels = (...runs: readonly (readonly [string, number])[]) =>
    runs.flatMap(([label, count]) => Array.from({ length: count }, () => label));

  // Both yes 20, only the first 5, only the second 10, both no 15: observed 0.7, by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
  test('is agreement beyond chance', () => {
    const first = labels(['yes', 25], ['no', 25]);
    const second = labels(['yes', 20], ['no', 5], ['yes', 10], ['no', 15]);
    expect(cohensKappa(first, second)).toBeCloseTo(0.4, 12);
  });

  test('is 1 in full agreement, and unknown where nothing could differ', () => {
    expect(cohensKappa(['a', 'b'], ['a', 'b'])).toBe(1);
    expect(cohensKappa(['a', 'a'], ['a', 'a'])).toBeNull();
    expect(cohensKappa([], [])).toBeNull();
  });
});

describe('the interval of a share', () => {
  test('is Wilson’s', () => {
    const { low, high } = wilson(8, 10) ?? { low: 0, high: 0 };
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.490', '0.943']);
  });

  test('leaves room where all or none are caught, and is nothing of nothing', () => {
    expect(wilson(10, 10)).toMatchObject({ mean: 1, high: 1 });
    expect(wilson(10, 10)?.low).toBeLessThan(0.75);
    expect(wilson(0, 10)?.low).toBe(0);
    expect(wilson(0, 0)).toBe(null);
  });
});
