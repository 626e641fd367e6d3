import { describe, expect, test } from 'vitest';
import { embedded } from './embedded.ts';
import { quantise } from './embedder.ts';
import { exactIndex } from './exact.ts';

async function cosine(one: string, other: string): Promise<number> {
  const [query, vector] = await embedded.embed([one, other]);
  const values = vector ?? new Int8Array(0);
  const [hit] = await exactIndex({ dimension: values.length, values }).nearest(query ?? new Int8Array(0), 1);
  return hit?.score ?? Number.NaN;
}

describe('the embedded embedder', () => {
  const texts = ['She is screaming on the floor', '', '...', 'the and of', '😭', 'ребёнок плачет', 'a'.repeat(5_000)];

  test('gives one vector a text, in order, of the dimension that it states', async () => {
    const together = await embedded.embed(texts);
    const apart = await Promise.all(texts.map(async (text) => (await embedded.embed([text]))[0]));
    expect(together).toEqual(apart);
    expect(together.filter(({ length }) => length !== embedded.dimension)).toEqual([]);
  });

  test('gives the same vectors twice', async () => {
    expect(await embedded.embed(texts)).toEqual(await embedded.embed(texts));
  });

  test('gives whole numbers from −127 to 127, of which one is as large as can be', async () => {
    const [vector] = await embedded.embed(['I yelled at my son and he hid under his bed']);
    expect(vector).toBeInstanceOf(Int8Array);
    expect(Math.max(...(vector ?? []).map(Math.abs))).toBe(127);
  });

  test('never gives a vector of zeros, not even for nothing', async () => {
    expect((await embedded.embed(texts)).filter((vector) => vector.every((each) => each === 0))).toEqual([]);
  });

  test('gives nothing for nothing', async () => {
    expect(await embedded.embed([])).toEqual([]);
  });

  test('bears a name that changes with what it is made of', () => {
    expect(embedded.name).toMatch(/^right-here-embedded-[0-9a-f]{1,8}$/);
  });

  test.each([
    ['he keeps whacking his little sister', 'my son punched the baby', 'homework every evening is a fight'],
    ['i lost my temper with her', 'I screamed at my daughter', 'she will not wear the blue coat'],
    ['he won’t get off the ipad', 'screens are a nightmare here', 'our cat died last night'],
    ['dropping her at nursery is awful, she clings', 'crying at the school gate', 'he lied about his test'],
    ['I’m so worn out', 'running on empty', 'he bit another child'],
    ['slowing your voice', 'a soft, slow voice', 'comparing yourself with other parents'],
  ])('“%s” is nearer to “%s” than to “%s”', async (one, same, other) => {
    expect(await cosine(one, same)).toBeGreaterThan(await cosine(one, other));
  });
});

describe('quantising', () => {
  test('scales the largest component to ±127 and rounds the others', () => {
    expect([...quantise([0.5, -1, 0.25])]).toEqual([64, -127, 32]);
    expect([...quantise([0.001, 0.002])]).toEqual([64, 127]);
  });

  test('gives a vector of zeros one bit, so that it has a direction', () => {
    expect([...quantise([0, 0, 0])]).toEqual([1, 0, 0]);
  });

  test('takes vectors of any kind of number list', () => {
    expect([...quantise(Float32Array.from([3, -6]))]).toEqual([64, -127]);
  });
});
