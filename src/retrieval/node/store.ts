import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Article, articleSchema, type Passage } from '../../corpus/index.ts';
import { RightHereError } from '../../errors.ts';
import type { Embedder } from '../embedder.ts';
import { type IndexData, openIndex, type SearchIndex } from '../search-index.ts';
import { countOf } from '../vector-index.ts';
import { countWords } from '../word-index.ts';
import { buildHnsw, openHnsw } from './hnsw.ts';

/** Raise it whenever the files of an index change their shape, or the way passages are cut or their words counted. */
const FORMAT_VERSION = 4;

/**
 * What an index is, and where its parts lie. The parts carry the index's own id in their names and the manifest is
 * renamed into place last, so that a reader sees the old index or the new one, whole, and never half of either.
 */
const manifestSchema = z.object({
  formatVersion: z.number(),
  embedding: z.object({ model: z.string(), dimension: z.number() }),
  /** SHA-256 over every file of the corpus. */
  corpusHash: z.string(),
  passages: z.number(),
  contents: z.object({ file: z.string(), sha256: z.string() }),
  vectors: z.object({ file: z.string(), sha256: z.string() }),
  /** The HNSW graph's folder, or null where it could not be built. */
  hnsw: z.nullable(z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;

const contentsSchema = z.object({
  articles: z.array(articleSchema),
  passages: z.array(z.custom<Passage>()),
  words: z.string(),
});

const REBUILD = 'Run "npm run ingest" to build it again.';
const sha256 = (bytes: NodeJS.ArrayBufferView | string) => createHash('sha256').update(bytes).digest('hex');

/** @throws {RightHereError} `index-missing` or `index-damaged` */
export async function readManifest(folder: string): Promise<Manifest> {
  let source: string;
  try {
    source = await readFile(join(folder, 'manifest.json'), 'utf8');
  } catch (cause) {
    throw new RightHereError('index-missing', `There is no index yet. ${REBUILD}`, { cause });
  }
  try {
    return z.parse(manifestSchema, JSON.parse(source));
  } catch (cause) {
    throw new RightHereError('index-damaged', `The index’s manifest cannot be read. ${REBUILD}`, { cause });
  }
}

async function readPart(folder: string, part: { file: string; sha256: string }): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, part.file));
  } catch (cause) {
    throw new RightHereError('index-damaged', `A part of the index is missing (${part.file}). ${REBUILD}`, { cause });
  }
  if (sha256(bytes) !== part.sha256) {
    throw new RightHereError(
      'index-damaged',
      `A part of the index is not what was written (${part.file}: its checksum differs; it may be cut short). ${REBUILD}`,
    );
  }
  return bytes;
}

function readContents(bytes: Buffer): z.infer<typeof contentsSchema> {
  try {
    return z.parse(contentsSchema, JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw new RightHereError('index-damaged', `The index’s passages are not of the shape expected. ${REBUILD}`, {
      cause,
    });
  }
}

/**
 * Reads the index on disk and refuses one that does not fit.
 *
 * @throws {RightHereError} `index-missing`, `index-damaged`, or `index-mismatch` when it was built by another
 * embedding model, of another dimension, or by another version of this program
 */
export async function readIndex(
  folder: string,
  embedder: Embedder,
): Promise<{ readonly data: IndexData; readonly manifest: Manifest }> {
  const manifest = await readManifest(folder);
  const { embedding } = manifest;
  if (manifest.formatVersion !== FORMAT_VERSION) {
    throw new RightHereError(
      'index-mismatch',
      `The index has format ${manifest.formatVersion}; this program reads format ${FORMAT_VERSION}. ${REBUILD}`,
    );
  }
  if (embedding.model !== embedder.name) {
    throw new RightHereError(
      'index-mismatch',
      `The index was built with the embedding model "${embedding.model}"; questions would be embedded with "${embedder.name}". ${REBUILD}`,
    );
  }
  if (embedder.dimension !== null && embedding.dimension !== embedder.dimension) {
    throw new RightHereError(
      'index-mismatch',
      `The index holds vectors of ${embedding.dimension} numbers; "${embedder.name}" makes ${embedder.dimension}. ${REBUILD}`,
    );
  }
  const [contents, vectors] = await Promise.all([
    readPart(folder, manifest.contents),
    readPart(folder, manifest.vectors),
  ]);
  const { articles, passages, words } = readContents(contents);
  const data: IndexData = {
    articles,
    passages,
    words,
    embedding: embedding.model,
    vectors: {
      dimension: embedding.dimension,
      values: new Int8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength),
    },
  };
  if (countOf(data.vectors) !== passages.length) {
    throw new RightHereError(
      'index-damaged',
      `The index holds ${passages.length} passages and ${countOf(data.vectors)} vectors. ${REBUILD}`,
    );
  }
  return { data, manifest };
}

/**
 * Opens the index on disk with HNSW where this machine has it, else with exact search: the answers are the same.
 *
 * @throws {RightHereError} as {@link readIndex}
 */
export async function openIndexOnDisk(folder: string, embedder: Embedder): Promise<SearchIndex> {
  const { data, manifest } = await readIndex(folder, embedder);
  if (manifest.hnsw === null) return openIndex(data, embedder);
  try {
    const hnsw = await openHnsw(join(folder, manifest.hnsw), data.vectors);
    return hnsw ? openIndex(data, embedder, hnsw) : openIndex(data, embedder);
  } catch (cause) {
    throw new RightHereError('index-damaged', `The index’s HNSW graph cannot be read. ${REBUILD}`, { cause });
  }
}

/** Is the index on disk the one that this corpus and this embedder would give? */
export async function isCurrent(
  folder: string,
  corpusHash: string,
  embedder: Embedder,
  hnswWanted: boolean,
): Promise<boolean> {
  try {
    const { manifest } = await readIndex(folder, embedder);
    return manifest.corpusHash === corpusHash && (manifest.hnsw !== null || !hnswWanted);
  } catch (error) {
    if (error instanceof RightHereError) return false;
    throw error;
  }
}

/** Parts that no manifest names and that are older than this were left by a writer that died; younger ones may be another’s, still at work. */
const ABANDONED_AFTER_MS = 10 * 60_000;

const partsOf = ({ contents, vectors, hnsw }: Manifest): readonly (string | null)[] => [
  contents.file,
  vectors.file,
  hnsw,
];

/** Clears the parts of the index that was replaced, and what dead writers left. */
async function clearOld(
  folder: string,
  replaced: Manifest | null,
  current: Manifest,
  abandonedAfterMs: number,
): Promise<void> {
  const kept = new Set(['manifest.json', ...partsOf(current)]);
  const old = new Set(replaced ? partsOf(replaced) : []);
  for (const name of await readdir(folder)) {
    if (kept.has(name)) continue;
    const path = join(folder, name);
    const changed = await stat(path).catch(() => null);
    const abandoned = changed !== null && Date.now() - changed.mtimeMs >= abandonedAfterMs;
    if (old.has(name) || abandoned) await rm(path, { recursive: true, force: true });
  }
}

/**
 * Writes an index whole or not at all, then clears what older ones left.
 *
 * @param abandonedAfterMs - age at which parts that no manifest names are cleared
 */
export async function writeIndex(
  folder: string,
  data: IndexData,
  corpusHash: string,
  abandonedAfterMs = ABANDONED_AFTER_MS,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const { articles, passages, vectors } = data;
  const words = countWords(passages);
  const contents = JSON.stringify({ articles: articles satisfies readonly Article[], passages, words });
  const id = randomUUID().replaceAll('-', '').slice(0, 12);
  const manifest: Manifest = {
    formatVersion: FORMAT_VERSION,
    embedding: { model: data.embedding, dimension: vectors.dimension },
    corpusHash,
    passages: passages.length,
    contents: { file: `contents-${id}.json`, sha256: sha256(contents) },
    vectors: { file: `vectors-${id}.bin`, sha256: sha256(vectors.values) },
    hnsw: (await buildHnsw(join(folder, `hnsw-${id}`), vectors, passages)) ? `hnsw-${id}` : null,
  };
  await writeFile(join(folder, manifest.contents.file), contents);
  await writeFile(join(folder, manifest.vectors.file), vectors.values);
  const temporary = join(folder, `manifest-${id}.tmp`);
  await writeFile(temporary, `${JSON.stringify(manifest, null, 2)}\n`);
  const replaced = await readManifest(folder).catch(() => null);
  await rename(temporary, join(folder, 'manifest.json'));
  await clearOld(folder, replaced, manifest, abandonedAfterMs);
  return manifest;
}
