import { describe, expect, test } from 'vitest';
import type { Grade } from './labels.ts';
import { ndcg, recall, reciprocalRank } from './measures.ts';

describe('nDCG', () => {
  // Gains 3, 0, 1 at discounts 1, log2 3, 2: 3 + 0 + 0.5. Ideal 3, 1: 3 + 1/log2 3.
  test('is what a hand computes', () => {
    expect(ndcg([2, 0, 1], [2, 1])).toBeCloseTo(3.5 / (3 + 1 / Math.log2(3)), 12);
  });

  test('is 1 for the best order, whatever the order of the labels', () => {
    expect(ndcg([2, 2, 1, 0], [1, 2, 2])).toBe(1);
  });

  test('is 1 where more is labelled than ten can hold and the ten are the best', () => {
    expect(ndcg(Array<Grade>(10).fill(2), Array<Grade>(15).fill(2))).toBe(1);
  });

  // The only line stands eleventh, out of sight.
  test('sees ten lines, and not the eleventh', () => {
    expect(ndcg([...Array<Grade>(10).fill(0), 2], [2])).toBe(0);
  });

  test('is 0 where nothing was found or nothing could be', () => {
    expect(ndcg([], [2])).toBe(0);
    expect(ndcg([0], [])).toBe(0);
  });
});

test.for([
  [[2, 2], 1],
  [[1, 0, 2], 1 / 3],
  [[1, 1, 1], 0],
  [[], 0],
  [[...Array<Grade>(10).fill(1), 2], 0],
] as const)('the reciprocal rank of %j is %d: only a line that helps counts', ([ranked, expected]) => {
  expect(reciprocalRank(ranked)).toBe(expected);
});

test('recall is the share of all labelled lines, of either grade', () => {
  expect(recall([2, 0, 1], [2, 1, 1, 2])).toBe(0.5);
  expect(recall([], [2])).toBe(0);
  expect(recall([0], [])).toBe(0);
});
