import type { Hit } from './vector-index.ts';

/** What one way of looking found, best first, and how much it counts. */
export interface Ranking {
  readonly weight: number;
  readonly hits: readonly Hit[];
  /** The score from which on a best is a good one. A lower best is not stretched to 1: it is only the least bad. */
  readonly good?: number;
}

const shareOf = (part: number, whole: number): number => (whole <= 0 ? 0 : part / whole);

/**
 * Fuses rankings by their scores: each is stretched so that a good best has 1 and nothing has 0, so that a clear lead
 * stays one, and equals stay equal.
 *
 * @returns every ordinal of any ranking, best first, ties in order of ordinal; `score` 0–1, where 1 is first in all rankings
 */
export function fuse(rankings: readonly Ranking[]): readonly Hit[] {
  const scores = new Map<number, number>();
  const weights = rankings.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, hits, good = 0 } of rankings) {
    const most = Math.max(good, hits[0]?.score ?? 0);
    for (const { ordinal, score } of hits) {
      scores.set(ordinal, (scores.get(ordinal) ?? 0) + shareOf(weight, weights) * shareOf(Math.max(0, score), most));
    }
  }
  return [...scores]
    .map(([ordinal, score]) => ({ ordinal, score }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}
