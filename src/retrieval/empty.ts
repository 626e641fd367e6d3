import type { Embedder } from './embedder.ts';
import { openIndex, type SearchIndex } from './search-index.ts';

/** An index of nothing, for a home whose own could not be opened: the gate and our own words work without it. */
export function emptyIndex(embedder: Embedder): SearchIndex {
  const vectors = { dimension: embedder.dimension ?? 0, values: new Int8Array(0) };
  return openIndex({ articles: [], passages: [], vectors, embedding: embedder.name }, embedder);
}
