import type { Grade } from './labels.ts';

/** How many passages a person would look through at most. */
export const DEPTH = 10;

/** Exponential gain: a line that helps is worth three that only fit. */
const gain = (grade: Grade): number => 2 ** grade - 1;

/** Discounted cumulative gain: what stands further down counts less, by the logarithm of its place. */
const dcg = (grades: readonly Grade[]): number =>
  grades.slice(0, DEPTH).reduce<number>((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

/**
 * Normalised discounted cumulative gain of the first ten: Järvelin and Kekäläinen 2002, 10.1145/582415.582418,
 * with the gain 2^g − 1 of Burges et al. 2005, 10.1145/1102351.1102363.
 *
 * @param ranked - grades of what was found, best first
 * @param labelled - grades of everything that could have been found, in any order
 * @returns 0–1, where 1 is the best order there could be; 0 where nothing is labelled
 */
export function ndcg(ranked: readonly Grade[], labelled: Iterable<Grade>): number {
  const ideal = dcg([...labelled].sort((a, b) => b - a));
  return ideal === 0 ? 0 : dcg(ranked) / ideal;
}

/** 1 over the place of the first line that helps (grade 2) among the first ten; 0 where there is none. */
export function reciprocalRank(ranked: readonly Grade[]): number {
  const first = ranked.slice(0, DEPTH).indexOf(2);
  return first < 0 ? 0 : 1 / (first + 1);
}

/** Share of the labelled lines, of either grade, among the first ten. Cannot reach 1 where more than ten are labelled. */
export function recall(ranked: readonly Grade[], labelled: Iterable<Grade>): number {
  const all = [...labelled].filter((grade) => grade > 0).length;
  return all === 0 ? 0 : ranked.slice(0, DEPTH).filter((grade) => grade > 0).length / all;
}
