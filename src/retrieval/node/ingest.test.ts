import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RightHereError } from '../../errors.ts';
import { embedded } from '../embedded.ts';
import type { Embedder } from '../embedder.ts';
import { embeddingText } from '../passage-text.ts';
import { ingest } from './ingest.ts';
import { openIndexOnDisk, readIndex } from './store.ts';

const article = (text: string) =>
  `---\ntitle: Calm\nauthor: null\npublisher: Nobody\npublished: null\nurl: https://example.org\nretrieved: "2026-01-01"\nrights: none\ndisplay: full\n---\n${text}\n`;

/** An embedder that notes every text it was asked for. */
function counting(inner: Embedder = embedded): { embedder: Embedder; asked: string[]; calls: number[] } {
  const asked: string[] = [];
  const calls: number[] = [];
  return {
    asked,
    calls,
    embedder: {
      ...inner,
      async embed(texts) {
        asked.push(...texts);
        calls.push(texts.length);
        return inner.embed(texts);
      },
    },
  };
}

let root: string;
let corpusFolder: string;
let indexFolder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'right-here-ingest-'));
  [corpusFolder, indexFolder] = [join(root, 'corpus'), join(root, 'index')];
  await mkdir(corpusFolder);
  await put('calm.md', article('A slow voice helps them. Then you wait a while.'));
  await put('repair.md', article('You come back and say sorry. That repairs a lot.'));
});
afterEach(() => rm(root, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(corpusFolder, name), content);
const run = (embedder: Embedder) => ingest({ corpusFolder, indexFolder, cacheFolder: join(root, 'cache'), embedder });

/** Every file of the index with its bytes, to see whether anything changed. */
const filesOf = async (folder: string) =>
  Promise.all(
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(async (entry) => [entry.name, await readFile(join(entry.parentPath, entry.name), 'base64')]),
  );

describe('ingest', () => {
  test('builds an index of every passage, in order of their ids, each with its own vector', async () => {
    const { embedder } = counting();
    const report = await run(embedder);
    expect(report).toMatchObject({ built: true, articles: 2, manifest: { passages: 4 } });

    const { data } = await readIndex(indexFolder, embedder);
    expect(data.passages.map(({ text }) => text)).toEqual([
      'A slow voice helps them.',
      'Then you wait a while.',
      'You come back and say sorry.',
      'That repairs a lot.',
    ]);
    const vectors = await embedded.embed(data.passages.map(embeddingText));
    expect([...data.vectors.values]).toEqual(vectors.flatMap((vector) => [...vector]));
    expect((await openIndexOnDisk(indexFolder, embedder)).passages).toHaveLength(4);
  });

  test('does nothing the second time, and says so', async () => {
    const { embedder, asked } = counting();
    await run(embedder);
    const [before, files] = [asked.length, await filesOf(indexFolder)];
    expect(await run(embedder)).toMatchObject({ built: false, articles: 2, manifest: { passages: 4 } });
    expect(asked).toHaveLength(before);
    expect(await filesOf(indexFolder)).toEqual(files);
  });

  test('embeds only what changed', async () => {
    const { embedder, asked } = counting();
    await run(embedder);
    asked.length = 0;
    await put('calm.md', article('A slow voice helps them. Then you breathe for a while.'));
    expect(await run(embedder)).toMatchObject({ built: true, manifest: { passages: 4 } });
    expect(asked).toEqual([expect.stringContaining('Then you breathe for a while.')]);
  });

  test('embeds only what came with a new article', async () => {
    const { embedder, asked } = counting();
    await run(embedder);
    asked.length = 0;
    await put('walks.md', article('A walk after dinner mends a day.'));
    expect(await run(embedder)).toMatchObject({ built: true, articles: 3, manifest: { passages: 5 } });
    expect(asked).toEqual([expect.stringContaining('A walk after dinner')]);
  });

  test('forgets an article that was taken out, and embeds nothing for that', async () => {
    const { embedder, asked } = counting();
    await run(embedder);
    asked.length = 0;
    await rm(join(corpusFolder, 'repair.md'));
    expect(await run(embedder)).toMatchObject({ built: true, articles: 1, manifest: { passages: 2 } });
    expect(asked).toEqual([]);
    const { articles } = await openIndexOnDisk(indexFolder, embedder);
    expect([...articles.keys()]).toEqual(['calm']);
  });

  test('sees an annotation that was added, and one that was taken away', async () => {
    const { embedder } = counting();
    await run(embedder);
    await put('calm.annotations.json', '[{"quote": "slow voice", "principles": ["slow-voice"]}]');
    expect((await run(embedder)).built).toBe(true);
    await rm(join(corpusFolder, 'calm.annotations.json'));
    expect((await run(embedder)).built).toBe(true);
  });

  test('builds anew for another embedder, and keeps the vectors of each apart', async () => {
    const [one, two] = [counting(), counting({ ...embedded, name: 'two' })];
    await run(one.embedder);
    await run(two.embedder);
    expect(two.asked).toEqual(one.asked);
    expect(await run(two.embedder)).toMatchObject({ built: false });
  });

  test('keeps apart embedders whose names differ in their marks alone', async () => {
    const [one, two] = [counting({ ...embedded, name: 'nomic:v1' }), counting({ ...embedded, name: 'nomic/v1' })];
    await run(one.embedder);
    await run(two.embedder);
    expect(two.asked).toEqual(one.asked);
  });

  test('asks for no more than 64 passages in one call', async () => {
    const { embedder, calls } = counting();
    const sentences = Array.from({ length: 150 }, (_, at) => `You wait and breathe out, ${at} times.`).join('\n');
    await put('long.md', article(sentences));
    await run(embedder);
    expect(calls.reduce((sum, each) => sum + each)).toBe(154);
    expect(Math.max(...calls)).toBe(64);
  });

  test('tells how far it is', async () => {
    const told: string[] = [];
    const onProgress = (stage: string, done: number, total: number) => told.push(`${stage} ${done}/${total}`);
    await ingest({ corpusFolder, indexFolder, cacheFolder: join(root, 'cache'), embedder: embedded, onProgress });
    expect(told).toEqual(['chunking 0/2', 'embedding 4/4', 'indexing 0/4']);
  });

  test('builds again where the index was damaged', async () => {
    await run(embedded);
    await writeFile(join(indexFolder, 'manifest.json'), '{');
    expect((await run(embedded)).built).toBe(true);
    expect((await openIndexOnDisk(indexFolder, embedded)).passages).toHaveLength(4);
  });
});

describe('ingest leaves the index on disk as it was', () => {
  const away: Embedder = {
    ...embedded,
    embed: () => Promise.reject(new RightHereError('embedding-failed', 'away', { retryable: true })),
  };
  const ragged: Embedder = {
    ...embedded,
    embed: async (texts) => texts.map((_, at) => new Int8Array(at + 1).fill(1)),
  };

  test.each<[string, () => Promise<unknown>, Embedder, string]>([
    ['where an article has no front matter', () => put('calm.md', 'no front matter'), embedded, 'article-unreadable'],
    ['where an article is no text', () => put('new.md', Uint8Array.from([0xff])), embedded, 'article-unreadable'],
    [
      'where an annotation does not fit',
      () => put('calm.annotations.json', '[{"quote": "nowhere", "principles": ["repair"]}]'),
      embedded,
      'article-unreadable',
    ],
    ['where the corpus is gone', () => rm(corpusFolder, { recursive: true }), embedded, 'corpus-empty'],
    ['where the server is away', () => put('new.md', article('A walk after dinner helps.')), away, 'embedding-failed'],
    [
      'where vectors are of many dimensions',
      () => put('new.md', article('A walk after dinner helps. So does sleep at night.')),
      ragged,
      'embedding-failed',
    ],
  ])('%s', async (_, spoil, embedder, code) => {
    await run(embedded);
    const files = await filesOf(indexFolder);
    await spoil();
    await expect(run(embedder)).rejects.toMatchObject({ code });
    expect(await filesOf(indexFolder)).toEqual(files);
  });
});
