import type { Article, Passage } from '../corpus/index.ts';
import type { Embedder } from './embedder.ts';
import { exactIndex } from './exact.ts';
import type { VectorIndex, Vectors } from './vector-index.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** What ingest makes and every home opens. */
export interface IndexData {
  readonly articles: readonly Article[];
  /** In order of their ids; a passage's ordinal is its place here. */
  readonly passages: readonly Passage[];
  readonly vectors: Vectors;
  readonly embedding: string;
  /** The passages’ words, counted by `countWords`; absent where no index was written yet. */
  readonly words?: string;
}

/** An opened index: everything that retrieval reads. */
export interface SearchIndex {
  readonly articles: ReadonlyMap<string, Article>;
  readonly passages: readonly Passage[];
  readonly words: WordIndex;
  readonly vectors: VectorIndex;
  readonly embedder: Embedder;
}

/** Opens an index over its parts; `vectors` is exact search unless a home brings something faster. */
export function openIndex(
  data: IndexData,
  embedder: Embedder,
  vectors: VectorIndex = exactIndex(data.vectors),
): SearchIndex {
  return {
    articles: new Map(data.articles.map((article) => [article.slug, article])),
    passages: data.passages,
    words: wordIndex(data.passages, data.words),
    vectors,
    embedder,
  };
}
