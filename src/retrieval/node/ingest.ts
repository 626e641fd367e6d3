import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { Passage } from '../../corpus/index.ts';
import { loadCorpus, passagesOf } from '../../corpus/node/index.ts';
import { RightHereError } from '../../errors.ts';
import { NEEDS, SIGNS } from '../../moment/index.ts';
import { PRINCIPLES } from '../../principles.ts';
import type { Embedder } from '../embedder.ts';
import { embeddingText } from '../passage-text.ts';
import { hnswAvailable } from './hnsw.ts';
import { isCurrent, type Manifest, readManifest, writeIndex } from './store.ts';

export interface IngestOptions {
  readonly corpusFolder: string;
  readonly indexFolder: string;
  /** Where vectors are kept by the text they were made of, so that only what changed is embedded again. */
  readonly cacheFolder: string;
  readonly embedder: Embedder;
  /** Called as the work goes on, for a terminal. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

export interface IngestReport {
  /** False when the index already fitted, and nothing was done. */
  readonly built: boolean;
  readonly manifest: Manifest;
  readonly articles: number;
}

/** Passages embedded in one call. */
const BATCH = 64;

/**
 * Embeds passages through LangChain's file-backed cache. The store keeps floats; ours are whole numbers and come back
 * as they went in.
 */
async function embedCached(passages: readonly Passage[], options: IngestOptions): Promise<readonly Int8Array[]> {
  const { embedder, cacheFolder, onProgress } = options;
  const [{ CacheBackedEmbeddings }, { LocalFileStore }, { Embeddings }] = await Promise.all([
    import('@langchain/classic/embeddings/cache_backed'),
    import('langchain/storage/file_system'),
    import('@langchain/core/embeddings'),
  ]);
  class Underlying extends Embeddings {
    async embedDocuments(texts: string[]): Promise<number[][]> {
      return (await embedder.embed(texts)).map((vector) => Array.from(vector));
    }
    async embedQuery(text: string): Promise<number[]> {
      return (await this.embedDocuments([text]))[0] ?? [];
    }
  }
  await mkdir(cacheFolder, { recursive: true });
  const store = await LocalFileStore.fromPath(cacheFolder);
  const cached = CacheBackedEmbeddings.fromBytesStore(new Underlying({}), store, {
    // A hash, because "nomic:v1" and "nomic/v1" are two models and neither is a file name.
    namespace: `${createHash('sha256').update(embedder.name).digest('hex').slice(0, 16)}-`,
  });
  const vectors: Int8Array[] = [];
  for (let at = 0; at < passages.length; at += BATCH) {
    const batch = passages.slice(at, at + BATCH).map(embeddingText);
    vectors.push(...(await cached.embedDocuments(batch)).map((vector) => Int8Array.from(vector)));
    onProgress?.('embedding', vectors.length, passages.length);
  }
  return vectors;
}

function dimensionOf(vectors: readonly Int8Array[], embedder: Embedder): number {
  const [dimension = 0, ...others] = new Set(vectors.map(({ length }) => length));
  if (others.length > 0) {
    throw new RightHereError(
      'embedding-failed',
      `"${embedder.name}" gave vectors of ${[dimension, ...others].join(', ')} numbers, expected one length for all: the server’s model may have changed under its name. Remove dist/cache/embeddings and run "npm run ingest" again.`,
    );
  }
  return dimension;
}

/**
 * The corpus becomes an index: load, clean, chunk, embed, index. Does nothing where the index already fits.
 *
 * @throws {RightHereError} `corpus-empty`, `article-unreadable` or `embedding-failed`; the index on disk is then as it was
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { corpusFolder, indexFolder, embedder, onProgress } = options;
  const corpus = await loadCorpus(corpusFolder);
  const corpusHash = createHash('sha256')
    .update(JSON.stringify([corpus, PRINCIPLES, SIGNS, NEEDS]))
    .digest('hex');
  if (await isCurrent(indexFolder, corpusHash, embedder, await hnswAvailable())) {
    return { built: false, manifest: await readManifest(indexFolder), articles: corpus.length };
  }
  onProgress?.('chunking', 0, corpus.length);
  const passages = await passagesOf(corpus);
  const vectors = await embedCached(passages, options);
  const dimension = dimensionOf(vectors, embedder);
  const values = new Int8Array(passages.length * dimension);
  for (const [ordinal, vector] of vectors.entries()) values.set(vector, ordinal * dimension);
  onProgress?.('indexing', 0, passages.length);
  const manifest = await writeIndex(
    indexFolder,
    {
      articles: corpus.map(({ article }) => article),
      passages,
      vectors: { dimension, values },
      embedding: embedder.name,
    },
    corpusHash,
  );
  return { built: true, manifest, articles: corpus.length };
}
