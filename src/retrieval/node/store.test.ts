import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Passage } from '../../corpus/index.ts';
import { RightHereError } from '../../errors.ts';
import type { Embedder } from '../embedder.ts';
import type { IndexData } from '../search-index.ts';
import { countWords } from '../word-index.ts';
import { hnswAvailable } from './hnsw.ts';
import { isCurrent, type Manifest, openIndexOnDisk, readIndex, readManifest, writeIndex } from './store.ts';

const hnsw = await hnswAvailable();

const embedder: Embedder = {
  name: 'tiny',
  dimension: 3,
  embed: async (texts) => texts.map(() => Int8Array.from([1, 2, 3])),
};

const passage = (at: number): Passage => ({
  id: `calm#000000${at}`,
  article: 'calm',
  section: 'Calm',
  leadIn: null,
  question: null,
  text: 'words'.slice(0, at + 1),
  start: at,
  end: at + 1,
  highlights: [{ start: at, end: at + 1, principles: ['repair'], signs: [], narrow: false }],
  signs: ['crying'],
  helps: ['storm'],
  fits: [],
  asked: [],
});

const dataOf = (count: number): IndexData => ({
  articles: [
    {
      slug: 'calm',
      title: 'Calm',
      author: null,
      publisher: 'Nobody',
      published: null,
      url: 'https://example.org',
      retrieved: '2026-01-01',
      rights: 'none',
      display: 'full',
      text: 'words',
    },
  ],
  passages: Array.from({ length: count }, (_, at) => passage(at)),
  vectors: { dimension: 3, values: Int8Array.from({ length: count * 3 }, (_, at) => at * 7 - 20) },
  embedding: 'tiny',
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'right-here-index-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function refusal(from = embedder): Promise<RightHereError> {
  const error: unknown = await openIndexOnDisk(folder, from).then(
    () => new Error('it was opened'),
    (cause) => cause,
  );
  expect(error).toBeInstanceOf(RightHereError);
  return error as RightHereError;
}

/** Rewrites one field of the manifest, as another version of this program might have written it. */
async function spoilManifest(spoil: (manifest: Manifest) => unknown): Promise<void> {
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(spoil(await readManifest(folder))));
}

describe('an index on disk', () => {
  test('comes back as it was written', async () => {
    await writeIndex(folder, dataOf(4), 'hash');
    expect((await readIndex(folder, embedder)).data).toEqual({ ...dataOf(4), words: countWords(dataOf(4).passages) });
  });

  test('is opened with all that retrieval reads', async () => {
    await writeIndex(folder, dataOf(4), 'hash');
    const index = await openIndexOnDisk(folder, embedder);
    expect(index.articles.get('calm')?.text).toBe('words');
    expect(index.passages).toHaveLength(4);
    expect(index.vectors.size).toBe(4);
    expect(index.embedder).toBe(embedder);
    expect((await index.vectors.nearest(Int8Array.from([-20, -13, -6]), 1))[0]).toEqual({ ordinal: 0, score: 1 });
  });

  test('is opened with exact search where no graph was built', async () => {
    await writeIndex(folder, dataOf(4), 'hash');
    await spoilManifest((manifest) => ({ ...manifest, hnsw: null }));
    expect((await openIndexOnDisk(folder, embedder)).vectors.name).toBe('exact');
  });

  test.skipIf(!hnsw)('is opened with HNSW where this machine has it', async () => {
    await writeIndex(folder, dataOf(4), 'hash');
    expect((await openIndexOnDisk(folder, embedder)).vectors.name).toBe('hnsw');
  });

  test('fits an embedder that learns its dimension from a reply', async () => {
    await writeIndex(folder, dataOf(2), 'hash');
    expect((await openIndexOnDisk(folder, { ...embedder, dimension: null })).passages).toHaveLength(2);
  });
});

describe('an index that does not fit', () => {
  const partNamed = async (start: string) => (await readdir(folder)).find((name) => name.startsWith(start)) ?? 'none';
  const cutShort = async (start: string) => truncate(join(folder, await partNamed(start)), 5);
  const remove = async (start: string) => rm(join(folder, await partNamed(start)), { recursive: true });

  test.each<[string, () => Promise<unknown>, string, RegExp]>([
    ['because there is none', () => rm(join(folder, 'manifest.json')), 'index-missing', /^There is no index yet\./],
    [
      'because its passages are cut short',
      () => cutShort('contents-'),
      'index-damaged',
      /contents-\w+\.json: its checksum differs; it may be cut short/,
    ],
    [
      'because its vectors are cut short',
      () => cutShort('vectors-'),
      'index-damaged',
      /vectors-\w+\.bin: its checksum differs; it may be cut short/,
    ],
    [
      'because its passages are gone',
      () => remove('contents-'),
      'index-damaged',
      /A part of the index is missing \(contents-/,
    ],
    [
      'because its vectors are gone',
      () => remove('vectors-'),
      'index-damaged',
      /A part of the index is missing \(vectors-/,
    ],
    [
      'because its manifest is cut short',
      () => truncate(join(folder, 'manifest.json'), 20),
      'index-damaged',
      /manifest cannot be read/,
    ],
    [
      'because its manifest is something else',
      () => writeFile(join(folder, 'manifest.json'), '[]'),
      'index-damaged',
      /manifest cannot be read/,
    ],
    [
      'because it is of another format',
      () => spoilManifest((manifest) => ({ ...manifest, formatVersion: 0 })),
      'index-mismatch',
      /has format 0; this program reads format \d+\./,
    ],
  ])('%s says so, and what to do', async (_, spoil, code, message) => {
    await writeIndex(folder, dataOf(4), 'hash');
    await spoil();
    const error = await refusal();
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(error.message).toMatch(/Run "npm run ingest" to build it again\.$/);
    expect(await isCurrent(folder, 'hash', embedder, false)).toBe(false);
  });

  test('because another model embedded it names both models', async () => {
    await writeIndex(folder, dataOf(4), 'hash');
    expect(await refusal({ ...embedder, name: 'other' })).toMatchObject({
      code: 'index-mismatch',
      message:
        'The index was built with the embedding model "tiny"; questions would be embedded with "other". Run "npm run ingest" to build it again.',
    });
  });

  test('because its vectors are of another dimension names both dimensions', async () => {
    await writeIndex(folder, dataOf(4), 'hash');
    expect(await refusal({ ...embedder, dimension: 256 })).toMatchObject({
      code: 'index-mismatch',
      message: expect.stringContaining('vectors of 3 numbers; "tiny" makes 256.'),
    });
  });

  test('because it holds fewer passages than vectors tells both numbers', async () => {
    await writeIndex(folder, { ...dataOf(4), passages: dataOf(3).passages }, 'hash');
    expect(await refusal()).toMatchObject({
      code: 'index-damaged',
      message: expect.stringContaining('holds 3 passages and 4 vectors.'),
    });
  });

  test('because its passages are of another shape says so', async () => {
    const articles = [{ slug: 'calm' }] as unknown as IndexData['articles'];
    await writeIndex(folder, { ...dataOf(4), articles }, 'hash');
    expect(await refusal()).toMatchObject({
      code: 'index-damaged',
      message: expect.stringContaining('not of the shape expected'),
    });
  });

  test.skipIf(!hnsw).each(['hnswlib.index', 'docstore.json', 'args.json'])(
    'because %s of its graph is damaged says so',
    async (file) => {
      await writeIndex(folder, dataOf(4), 'hash');
      await truncate(join(folder, await partNamed('hnsw-'), file), 7);
      expect(await refusal()).toMatchObject({
        code: 'index-damaged',
        message: 'The index’s HNSW graph cannot be read. Run "npm run ingest" to build it again.',
      });
    },
  );
});

describe('writing an index', () => {
  const names = async () => (await readdir(folder)).sort();

  test('replaces the one before, and clears what it left', async () => {
    await writeIndex(folder, dataOf(4), 'old');
    const before = await names();
    await writeIndex(folder, dataOf(2), 'new');
    const { data, manifest } = await readIndex(folder, embedder);
    expect(data.passages).toHaveLength(2);
    expect(manifest.corpusHash).toBe('new');
    expect((await names()).filter((name) => before.includes(name))).toEqual(['manifest.json']);
    expect(await names()).toHaveLength(before.length);
  });

  test('clears what a writer left that died, and leaves alone what another may still be writing', async () => {
    const left = ['contents-dead.json', 'vectors-dead.bin', 'manifest-dead.tmp'];
    for (const name of left) await writeFile(join(folder, name), 'half');
    await writeIndex(folder, dataOf(2), 'new');
    expect((await names()).filter((name) => left.includes(name))).toEqual([...left].sort());
    await writeIndex(folder, dataOf(2), 'newer', 0);
    expect((await names()).filter((name) => left.includes(name))).toEqual([]);
  });

  test('leaves the old one readable when the writer dies before its manifest is in place', async () => {
    await writeIndex(folder, dataOf(4), 'old');
    // Another process, which falls dead in the very call that would put the new manifest in place.
    const writer = `
      import { createRequire, syncBuiltinESMExports } from 'node:module';
      createRequire('/')('node:fs/promises').rename = () => process.exit(42);
      syncBuiltinESMExports();
      const { writeIndex } = await import(${JSON.stringify(new URL('./store.ts', import.meta.url).href)});
      const data = JSON.parse(process.argv[1]);
      data.vectors.values = Int8Array.from(Object.values(data.vectors.values));
      await writeIndex(${JSON.stringify(folder)}, data, 'new');
    `;
    const dying = promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      writer,
      JSON.stringify(dataOf(2)),
    ]);
    await expect(dying).rejects.toMatchObject({ code: 42 });
    expect((await names()).filter((name) => name.startsWith('contents-'))).toHaveLength(2);

    const { data, manifest } = await readIndex(folder, embedder);
    expect(manifest.corpusHash).toBe('old');
    expect(data).toMatchObject(dataOf(4));

    await writeIndex(folder, dataOf(3), 'newest', 0);
    expect((await names()).filter((name) => /^(?:contents-|vectors-|manifest)/.test(name))).toHaveLength(3);
    expect((await readIndex(folder, embedder)).data).toMatchObject(dataOf(3));
  });

  test('says of its files what they are, so that a reader can tell', async () => {
    const manifest = await writeIndex(folder, dataOf(4), 'hash');
    expect(manifest).toEqual(await readManifest(folder));
    expect(manifest).toMatchObject({ passages: 4, embedding: { model: 'tiny', dimension: 3 }, corpusHash: 'hash' });
    expect((await readFile(join(folder, manifest.vectors.file))).length).toBe(12);
  });
});

describe('an index is current', () => {
  test('where corpus, embedder and search are those that it was built for', async () => {
    await writeIndex(folder, dataOf(4), 'hash');
    expect(await isCurrent(folder, 'hash', embedder, hnsw)).toBe(true);
    expect(await isCurrent(folder, 'other', embedder, false)).toBe(false);
    expect(await isCurrent(folder, 'hash', { ...embedder, name: 'other' }, false)).toBe(false);
  });

  test('without a graph only where none is wanted', async () => {
    await writeIndex(folder, dataOf(4), 'hash');
    await spoilManifest((manifest) => ({ ...manifest, hnsw: null }));
    expect(await isCurrent(folder, 'hash', embedder, false)).toBe(true);
    expect(await isCurrent(folder, 'hash', embedder, true)).toBe(false);
  });
});
