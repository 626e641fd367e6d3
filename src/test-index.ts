import { fileURLToPath } from 'node:url';
import { loadCorpus } from './corpus/node/load.ts';
import { passagesOf } from './corpus/node/passages.ts';
import { embedded, openIndex, type SearchIndex } from './retrieval/index.ts';
import { embeddingText } from './retrieval/passage-text.ts';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

let opened: Promise<SearchIndex> | undefined;

async function open(): Promise<SearchIndex> {
  const corpus = await loadCorpus(CORPUS);
  const passages = await passagesOf(corpus);
  const vectors = await embedded.embed(passages.map(embeddingText));
  const dimension = vectors[0]?.length ?? 0;
  const values = new Int8Array(passages.length * dimension);
  for (const [ordinal, vector] of vectors.entries()) values.set(vector, ordinal * dimension);
  return openIndex(
    {
      articles: corpus.map(({ article }) => article),
      passages,
      vectors: { dimension, values },
      embedding: embedded.name,
    },
    embedded,
  );
}

/** For tests: the shipped corpus, opened with the embedded embedder and exact search, once in each process. */
export function testIndex(): Promise<SearchIndex> {
  opened ??= open();
  return opened;
}
