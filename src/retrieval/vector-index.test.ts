import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Passage } from '../corpus/index.ts';
import { exactIndex } from './exact.ts';
import { buildHnsw, hnswAvailable, openHnsw } from './node/hnsw.ts';
import { describeVectorIndex } from './vector-index.conformance.ts';
import { countOf, scorerOf, type VectorIndex, type Vectors } from './vector-index.ts';

describeVectorIndex('exact', async (vectors) => exactIndex(vectors));

test('an exact index of nothing finds nothing', async () => {
  const index = exactIndex({ dimension: 0, values: new Int8Array(0) });
  expect(index.size).toBe(0);
  expect(await index.nearest(new Int8Array(4), 5)).toEqual([]);
});

test('candidates are scored alike in whatever order they come, ties in order of ordinal', () => {
  const score = scorerOf({ dimension: 2, values: Int8Array.from([3, 4, 0, 1, 6, 8, 9, 12]) });
  const hits = [2, 0, 1, 3].map((ordinal) => ({ ordinal, score: ordinal === 1 ? 0.8 : 1 }));
  const best = [hits[1], hits[0], hits[3], hits[2]];
  expect(score(Int8Array.from([3, 4]), [3, 2, 1, 0], 4)).toEqual(best);
  expect(score(Int8Array.from([3, 4]), [1, 0, 2, 3], 3)).toEqual(best.slice(0, 3));
});

const available = await hnswAvailable();

test.runIf(process.env.REQUIRE_HNSW === '1')('HNSW is there, as REQUIRE_HNSW=1 says that it must be', () => {
  expect(available, 'hnswlib-node could not be loaded').toBe(true);
});

describe.skipIf(!available)('on this machine', () => {
  let folder: string;
  let made = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'right-here-hnsw-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Builds a graph on disk and opens it again, as ingest and a server do. */
  async function built(vectors: Vectors): Promise<VectorIndex> {
    const own = join(folder, `graph-${++made}`);
    const passages = Array.from({ length: countOf(vectors) }, (_, at) => ({
      id: `a#${at}`,
      article: 'a',
      section: '',
    }));
    expect(await buildHnsw(own, vectors, passages as unknown as Passage[])).toBe(true);
    const index = await openHnsw(own, vectors);
    expect(index).not.toBeNull();
    return index as VectorIndex;
  }

  describeVectorIndex('hnsw', built);

  test('HNSW refuses a graph that does not fit the vectors beside it', async () => {
    const one = { dimension: 2, values: Int8Array.from([1, 2, 3, 4]) };
    await built(one);
    const other = { dimension: 2, values: Int8Array.from([1, 2, 3, 4, 5, 6]) };
    await expect(openHnsw(join(folder, `graph-${made}`), other)).rejects.toThrow(
      'holds 2 vectors of 2, expected 3 of 2',
    );
  });
});
