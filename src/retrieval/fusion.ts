/** A ranking, best first, and how much it counts. */
export interface Ranking {
  readonly weight: number;
  readonly ordinals: readonly number[];
}

/** Softens the lead of first places: Cormack, Clarke and Büttcher 2009, 10.1145/1571941.1572114. */
const SMOOTHING = 60;

/**
 * Reciprocal rank fusion.
 *
 * @returns every ordinal of any ranking, best first, ties in order of ordinal; `score` 0–1, where 1 is first in all rankings
 */
export function fuse(rankings: readonly Ranking[]): readonly { readonly ordinal: number; readonly score: number }[] {
  const scores = new Map<number, number>();
  const best = rankings.reduce((sum, { weight }) => sum + weight / (SMOOTHING + 1), 0);
  for (const { weight, ordinals } of rankings) {
    for (const [at, ordinal] of ordinals.entries()) {
      scores.set(ordinal, (scores.get(ordinal) ?? 0) + weight / (SMOOTHING + at + 1));
    }
  }
  return [...scores]
    .map(([ordinal, sum]) => ({ ordinal, score: best === 0 ? 0 : sum / best }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}
