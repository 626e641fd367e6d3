import { countOf, scorerOf, type VectorIndex, type Vectors } from './vector-index.ts';

/** Compares the query with every vector. Runs anywhere; recall is 1 by definition. */
export function exactIndex(vectors: Vectors): VectorIndex {
  const size = countOf(vectors);
  const score = scorerOf(vectors);
  return {
    name: 'exact',
    size,
    dimension: vectors.dimension,
    nearest: (query, limit) => Promise.resolve(score(query, Array(size).keys(), limit)),
  };
}
