import { mkdir } from 'node:fs/promises';
import type { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Passage } from '../../corpus/index.ts';
import { countOf, scorerOf, type VectorIndex, type Vectors } from '../vector-index.ts';

/** Up to so many vectors, comparing the query with all of them is faster than the graph, and the same by definition. */
const FASTER_WHOLE = 1_500;
/** Never fewer candidates than this, so that the graph is searched with room to spare. */
const FEWEST_CANDIDATES = 256;

/**
 * LangChain's store wants an embedding model; here every vector is made before it gets there.
 * It reads the type's name when it is built, and nothing else.
 */
const NO_EMBEDDINGS = {
  embedQuery: () => Promise.reject(new Error('vectors are made before they get here')),
  embedDocuments: () => Promise.reject(new Error('vectors are made before they get here')),
};

type Store = HNSWLib;

/** Can HNSW run on this machine? Not where `hnswlib-node` could not be built: exact search stands in, with the same answers. */
export async function hnswAvailable(): Promise<boolean> {
  return import('hnswlib-node').then(
    // A bundler may stand an empty module in for an optional package that is not there.
    (library) => typeof library.default?.HierarchicalNSW === 'function',
    () => false,
  );
}

async function hnswStore(): Promise<typeof HNSWLib | null> {
  if (!(await hnswAvailable())) return null;
  return (await import('@langchain/community/vectorstores/hnswlib')).HNSWLib;
}

/**
 * Builds the graph and writes it into `folder`: ordinals and ids only, the passages themselves live in the index.
 * Takes 1–2 ms of CPU a vector, synchronously: for ingest, never for a server that answers.
 *
 * @returns false when HNSW cannot run here
 */
export async function buildHnsw(folder: string, vectors: Vectors, passages: readonly Passage[]): Promise<boolean> {
  const HNSWLib = await hnswStore();
  if (!HNSWLib) return false;
  const { Document } = await import('@langchain/core/documents');
  const store = new HNSWLib(NO_EMBEDDINGS as never, { space: 'cosine', numDimensions: vectors.dimension });
  const rows = passages.map((_, ordinal) =>
    Array.from(vectors.values.subarray(ordinal * vectors.dimension, (ordinal + 1) * vectors.dimension)),
  );
  const documents = passages.map(
    ({ id, article, section }, ordinal) =>
      new Document({ id, pageContent: '', metadata: { ordinal, article, section } }),
  );
  await store.addVectors(rows, documents);
  await mkdir(folder, { recursive: true });
  await store.save(folder);
  return true;
}

/** Opens the graph in `folder` beside its vectors; null when HNSW cannot run here. Throws what the library throws on a damaged file. */
export async function openHnsw(folder: string, vectors: Vectors): Promise<VectorIndex | null> {
  const HNSWLib = await hnswStore();
  if (!HNSWLib) return null;
  const store: Store = await HNSWLib.load(folder, NO_EMBEDDINGS as never);
  const size = countOf(vectors);
  const score = scorerOf(vectors);
  if (store.index.getCurrentCount() !== size || store.index.getNumDimensions() !== vectors.dimension) {
    throw new Error(
      `the graph holds ${store.index.getCurrentCount()} vectors of ${store.index.getNumDimensions()}, expected ${size} of ${vectors.dimension}`,
    );
  }
  return {
    name: 'hnsw',
    size,
    dimension: vectors.dimension,
    async nearest(query, limit) {
      if (size <= FASTER_WHOLE) return score(query, Array(size).keys(), limit);
      const wanted = Math.min(size, Math.max(FEWEST_CANDIDATES, 4 * limit));
      // The library's default of 10 costs recall, and is not saved with the graph.
      store.index.setEf(wanted);
      const found = await store.similaritySearchVectorWithScore(Array.from(query), wanted);
      return score(
        query,
        found.map(([{ metadata }]) => Number(metadata.ordinal)),
        limit,
      );
    },
  };
}
