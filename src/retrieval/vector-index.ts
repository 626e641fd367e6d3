/** A passage by its place in the index, with the cosine of its vector and the query's, −1…1. */
export interface Hit {
  readonly ordinal: number;
  readonly score: number;
}

/** Finds the nearest vectors. `exact` is the reference; `hnsw` only proposes candidates, scored by the same arithmetic. */
export interface VectorIndex {
  readonly name: 'hnsw' | 'exact';
  readonly size: number;
  /** @returns up to `limit` hits, best first, ties in order of `ordinal` (which is the order of passage ids) */
  nearest(query: Int8Array, limit: number): Promise<readonly Hit[]>;
}

/** Vectors of one index, one after the other. */
export interface Vectors {
  readonly dimension: number;
  readonly values: Int8Array;
}

export const countOf = ({ values, dimension }: Vectors): number => (dimension === 0 ? 0 : values.length / dimension);

function squaredLength(values: Int8Array, from: number, dimension: number): number {
  let sum = 0;
  for (let i = 0; i < dimension; i += 1) {
    const each = values[from + i] ?? 0;
    sum += each * each;
  }
  return sum;
}

/**
 * Scores candidates in whole numbers (only the last division and root are not, and IEEE 754 fixes both),
 * so that Node, workerd and a browser rank alike to the last bit.
 */
export function score(vectors: Vectors, query: Int8Array, candidates: Iterable<number>, limit: number): readonly Hit[] {
  const { dimension, values } = vectors;
  const queryLength = squaredLength(query, 0, dimension);
  const hits: Hit[] = [];
  for (const ordinal of candidates) {
    const from = ordinal * dimension;
    let dot = 0;
    for (let i = 0; i < dimension; i += 1) dot += (values[from + i] ?? 0) * (query[i] ?? 0);
    const lengths = queryLength * squaredLength(values, from, dimension);
    hits.push({ ordinal, score: lengths === 0 ? 0 : dot / Math.sqrt(lengths) });
  }
  hits.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  return hits.slice(0, limit);
}
