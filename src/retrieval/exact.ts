import { countOf, score, type VectorIndex, type Vectors } from './vector-index.ts';

/** Compares the query with every vector. Runs anywhere; recall is 1 by definition. */
export function exactIndex(vectors: Vectors): VectorIndex {
  const size = countOf(vectors);
  return {
    name: 'exact',
    size,
    nearest: (query, limit) => Promise.resolve(score(vectors, query, Array(size).keys(), limit)),
  };
}
