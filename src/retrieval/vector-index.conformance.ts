import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/node/load.ts';
import { passagesOf } from '../corpus/node/passages.ts';
import { embedded } from './embedded.ts';
import { exactIndex } from './exact.ts';
import { embeddingText } from './passage-text.ts';
import { countOf, type VectorIndex, type Vectors } from './vector-index.ts';

/** Whole numbers −127…127, the same for the same seed: Mulberry32. */
function* seeded(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield (((mixed ^ (mixed >>> 14)) >>> 0) % 255) - 127;
  }
}

function randomVectors(count: number, dimension: number, seed: number): Vectors {
  const numbers = seeded(seed);
  return { dimension, values: Int8Array.from({ length: count * dimension }, () => numbers.next().value) };
}

const vectorAt = ({ values, dimension }: Vectors, ordinal: number): Int8Array =>
  values.slice(ordinal * dimension, (ordinal + 1) * dimension);

async function corpusVectors(): Promise<Vectors> {
  const corpus = await loadCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
  const vectors = await embedded.embed((await passagesOf(corpus)).map(embeddingText));
  const dimension = vectors[0]?.length ?? 0;
  return { dimension, values: Int8Array.from(vectors.flatMap((vector) => [...vector])) };
}

const MESSAGES = [
  'she is melting down on the floor of the supermarket',
  'i yelled at him and now i feel sick',
  'wont put his shoes on',
  'how do i stop comparing myself with other mums',
  'my class is wild after lunch',
  'wants daddy and not me',
  'zzz',
];

/**
 * What every vector index must do, whatever it is made of: the same hits and the same scores as exact search, to the
 * last bit, with ties in order of ordinal.
 */
export function describeVectorIndex(name: VectorIndex['name'], make: (vectors: Vectors) => Promise<VectorIndex>): void {
  describe(`the ${name} index`, () => {
    const random = randomVectors(2_000, 48, 7);
    const queries = randomVectors(40, 48, 11);
    let overCorpus: { vectors: Vectors; index: VectorIndex };
    let overRandom: VectorIndex;

    beforeAll(async () => {
      const vectors = await corpusVectors();
      overCorpus = { vectors, index: await make(vectors) };
      overRandom = await make(random);
    }, 60_000);

    test('tells its name, its size and its dimension', () => {
      expect(overRandom).toMatchObject({ name, size: 2_000, dimension: 48 });
      expect(overCorpus.index.size).toBe(countOf(overCorpus.vectors));
    });

    test.each([1, 8, 50])('finds on the shipped corpus what exact search finds, the nearest %i', async (limit) => {
      const reference = exactIndex(overCorpus.vectors);
      for (const query of await embedded.embed(MESSAGES)) {
        const hits = await overCorpus.index.nearest(query, limit);
        expect(hits).toHaveLength(limit);
        expect(hits).toEqual(await reference.nearest(query, limit));
      }
    });

    test.each([1, 10, 50])(
      'finds among 2,000 random vectors what exact search finds, the nearest %i',
      async (limit) => {
        const reference = exactIndex(random);
        for (let at = 0; at < countOf(queries); at += 1) {
          const query = vectorAt(queries, at);
          expect(await overRandom.nearest(query, limit)).toEqual(await reference.nearest(query, limit));
        }
      },
    );

    test('finds a vector by itself, first and with the score 1', async () => {
      for (const ordinal of [0, 999, 1_999]) {
        expect(await overRandom.nearest(vectorAt(random, ordinal), 1)).toEqual([{ ordinal, score: 1 }]);
      }
    });

    test('gives scores that fall, between −1 and 1', async () => {
      const scores = (await overRandom.nearest(vectorAt(queries, 0), 50)).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.filter((score) => score < -1 || score > 1)).toEqual([]);
    });

    test('gives ties in order of ordinal', async () => {
      const [a, b] = [
        [3, 4, 0],
        [0, 5, 12],
      ];
      // Ordinals 1, 3 and 5 are one direction, at three lengths.
      const values = Int8Array.from([b, a, b, a.map((each) => each * 2), b, a.map((each) => each * 5)].flat());
      const index = await make({ dimension: 3, values });
      expect((await index.nearest(Int8Array.from(a), 6)).map(({ ordinal }) => ordinal)).toEqual([1, 3, 5, 0, 2, 4]);
    });

    test('gives all that there is where more is asked for, each once', async () => {
      const few = await make(randomVectors(5, 8, 3));
      const hits = await few.nearest(Int8Array.from([1, 2, 3, 4, 5, 6, 7, 8]), 50);
      expect(hits.map(({ ordinal }) => ordinal).sort()).toEqual([0, 1, 2, 3, 4]);
    });

    test('answers a query of a single bit as exact search does', async () => {
      const query = new Int8Array(48);
      query[5] = 1;
      expect(await overRandom.nearest(query, 10)).toEqual(await exactIndex(random).nearest(query, 10));
    });

    test('gives a query of zeros no direction: every score is 0, in order of ordinal', async () => {
      const few = await make(randomVectors(100, 8, 5));
      expect(await few.nearest(new Int8Array(8), 3)).toEqual([
        { ordinal: 0, score: 0 },
        { ordinal: 1, score: 0 },
        { ordinal: 2, score: 0 },
      ]);
    });

    test('leaves the query as it was', async () => {
      const query = vectorAt(queries, 3);
      const before = [...query];
      await overRandom.nearest(query, 5);
      expect([...query]).toEqual(before);
    });
  });
}
