/** A passage by its place in the index, with the cosine of its vector and the query's, −1…1. */
export interface Hit {
  readonly ordinal: number;
  readonly score: number;
}

/** Finds the nearest vectors. `exact` is the reference; `hnsw` only proposes candidates, scored by the same arithmetic. */
export interface VectorIndex {
  readonly name: 'hnsw' | 'exact';
  readonly size: number;
  /** Numbers in each vector, and in every query. */
  readonly dimension: number;
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
  for (let at = from; at < from + dimension; at += 1) sum += (values[at] as number) ** 2;
  return sum;
}

function dotProduct(values: Int8Array, from: number, query: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < query.length; at += 1) sum += (values[from + at] as number) * (query[at] as number);
  return sum;
}

/** Scores candidates by their ordinals; see {@link scorerOf}. */
export type Scorer = (query: Int8Array, candidates: Iterable<number>, limit: number) => readonly Hit[];

/**
 * Makes the scorer of one index. It counts in whole numbers (only the last division and root are not, and IEEE 754
 * fixes both), so that Node, workerd and a browser rank alike to the last bit.
 */
export function scorerOf(vectors: Vectors): Scorer {
  const { dimension, values } = vectors;
  const lengths = Array.from({ length: countOf(vectors) }, (_, ordinal) =>
    squaredLength(values, ordinal * dimension, dimension),
  );
  return (query, candidates, limit) => {
    const queryLength = squaredLength(query, 0, query.length);
    const hits: Hit[] = [];
    for (const ordinal of candidates) {
      const product = queryLength * (lengths[ordinal] ?? 0);
      hits.push({
        ordinal,
        score: product === 0 ? 0 : dotProduct(values, ordinal * dimension, query) / Math.sqrt(product),
      });
    }
    return hits.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal).slice(0, limit);
  };
}
