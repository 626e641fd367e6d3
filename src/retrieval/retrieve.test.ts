import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../corpus/index.ts';
import { loadCorpus } from '../corpus/node/load.ts';
import { passagesOf } from '../corpus/node/passages.ts';
import { RightHereError } from '../errors.ts';
import type { SignId } from '../moment/index.ts';
import { readMoment } from '../moment/index.ts';
import type { PrincipleId } from '../principles.ts';
import { embedded } from './embedded.ts';
import type { Embedder } from './embedder.ts';
import { embeddingText } from './passage-text.ts';
import { retrieve, type Sought } from './retrieve.ts';
import { type IndexData, openIndex, type SearchIndex } from './search-index.ts';
import type { VectorIndex } from './vector-index.ts';

const corpus = await loadCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
const passages = await passagesOf(corpus);
const vectors = await embedded.embed(passages.map(embeddingText));
const data: IndexData = {
  articles: corpus.map(({ article }) => article),
  passages,
  vectors: { dimension: embedded.dimension ?? 0, values: Int8Array.from(vectors.flatMap((each) => [...each])) },
  embedding: embedded.name,
};
const shipped = openIndex(data, embedded);

const sought = (
  words: string,
  ideas: Partial<Record<PrincipleId, number>> = {},
  signs?: readonly SignId[],
): Sought => ({
  words,
  signs: signs ?? readMoment([words], {}).signs,
  needs: signs ? new Map() : readMoment([words], {}).needs,
  principles: new Map(Object.entries(ideas) as [PrincipleId, number][]),
});

const textsOf = async (what: Sought, limit = 8, index: SearchIndex = shipped) =>
  (await retrieve(what, index, limit)).map(({ passage }) => passage.text);

describe('the passages that a moment rests on', () => {
  test('for a child who is melting down are the cues that help them regulate', async () => {
    const texts = await textsOf(sought('she is melting down in the kitchen and screaming, what do i say'));
    expect(texts).toEqual(
      expect.arrayContaining(['slowing your voice', 'softening your body', 'saying, “I’m here with you”']),
    );
  });

  test('for guilt after shouting are an honest apology and kindness to oneself', async () => {
    const ideas = { 'honest-apology': 1, 'self-compassion': 1, repair: 1 };
    const found = await retrieve(sought('i screamed at him and i feel so guilty', ideas), shipped, 8);
    const leading = found.flatMap(({ passage }) => passage.highlights.map(({ principles }) => principles[0]));
    expect(leading).toEqual(expect.arrayContaining(['honest-apology', 'self-compassion']));
  });

  test('for a child who prefers the other parent are those that answer this very question', async () => {
    const found = await retrieve(sought('she only wants daddy, never me'), shipped, 5);
    const question = 'My child seems to prefer my partner or other caregivers. How can I build a stronger connection?';
    expect(found.map(({ passage }) => passage.question)).toEqual(Array(5).fill(question));
  });

  test('for an idea that is wanted are those that say it, though no word is shared', async () => {
    const texts = await textsOf(sought('xyzzy', { 'phones-away': 1 }, []), 3);
    expect(texts[0]).toBe('Setting aside distractions like phones during family time.');
  });

  test('are never those that serve nobody, though they share every word', async () => {
    const texts = await textsOf(sought('think back to your own childhood', {}, []), 50);
    expect(texts).not.toContain('Think back to your own childhood.');
  });

  test('are those that help with the need before those that only fit it', async () => {
    const found = await retrieve({ ...sought('xyzzy', {}, []), needs: new Map([['bedtime', 1]]) }, shipped, 10);
    const grades = found.map(({ passage: { helps, fits } }) =>
      helps.includes('bedtime') ? 2 : fits.includes('bedtime') ? 1 : 0,
    );
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
    expect(new Set(grades)).toEqual(new Set([2, 1]));
  });

  test('are found by what people ask, where no need was read', async () => {
    const [first] = await textsOf(sought('he stammers and i finish his sentences', {}, []));
    expect(first).toBe('who listened without rushing');
  });

  test('do not say the same thing twice', async () => {
    const texts = await textsOf(sought('what will my kids remember about me'), 10);
    expect(texts.filter((text) => /remember how (?:we|you) made them feel/.test(text))).toHaveLength(1);
  });

  test('have more than one voice at the top', async () => {
    const found = await retrieve(sought('i yelled at my daughter, how do i say sorry'), shipped, 5);
    expect(new Set(found.map(({ passage }) => passage.article)).size).toBeGreaterThan(1);
  });

  test('come best first, each once, with scores from 0 to 1', async () => {
    const found = await retrieve(sought('he hit his sister and i lost it'), shipped, 50);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.filter((score) => score <= 0 || score > 1)).toEqual([]);
    expect(new Set(found.map(({ passage }) => passage.id)).size).toBe(found.length);
  });

  test.each([1, 8, 24])('are no more than %i', async (limit) => {
    expect(await retrieve(sought('she is crying'), shipped, limit)).toHaveLength(limit);
  });

  test('are the same when asked again', async () => {
    const what = sought('whole class is chaos after lunch', { 'borrowed-calm': 1 });
    expect(await retrieve(what, shipped, 24)).toEqual(await retrieve(what, shipped, 24));
  });

  test('are few and none is made up where nothing fits', async () => {
    const none = openIndex(
      { ...data, passages: [], vectors: { dimension: data.vectors.dimension, values: new Int8Array(0) } },
      embedded,
    );
    expect(await retrieve(sought('help'), none, 8)).toEqual([]);
  });
});

/** Passages of one word each, whose vectors are whatever `nearest` says. */
function indexOf(named: Record<string, string>, nearest: readonly number[], embedder: Embedder): SearchIndex {
  const own: Passage[] = Object.entries(named).map(([id, text]) => ({
    id,
    article: 'a',
    section: '',
    leadIn: null,
    question: null,
    text,
    start: 0,
    end: text.length,
    highlights: [],
    signs: [],
    helps: [],
    fits: [],
    asked: [],
  }));
  const byVectors: VectorIndex = {
    name: 'exact',
    size: own.length,
    dimension: 2,
    nearest: async () => nearest.map((ordinal) => ({ ordinal, score: 0.5 })),
  };
  return openIndex({ ...data, passages: own }, embedder, byVectors);
}

const embedder = (embed: Embedder['embed']): Embedder => ({ name: 'fake', dimension: 2, embed });
const willing = embedder(async (texts) => texts.map(() => Int8Array.from([1, 2])));

describe('fused', () => {
  test('ties go by passage id, not by place', async () => {
    const index = indexOf({ 'a#2': 'otter', 'a#1': 'badger' }, [0, 1], willing);
    const found = await retrieve(sought('nothing shared', {}, []), index, 5);
    expect(found.map(({ passage }) => passage.id)).toEqual(['a#1', 'a#2']);
    // The second of an article stands a little behind, and nothing else tells the two apart.
    expect(found[1]?.score).toBeCloseTo((found[0]?.score ?? 0) * 0.98, 12);
  });

  test('a passage that both words and vectors find leads', async () => {
    const index = indexOf({ 'a#1': 'otter', 'a#2': 'badger' }, [1], willing);
    const [first] = await retrieve(sought('badger otter', {}, []), index, 5);
    expect(first?.passage.id).toBe('a#2');
  });
});

describe('where the embedding server', () => {
  const named = { 'a#1': 'otter', 'a#2': 'badger' };

  test.each<[string, Embedder]>([
    ['is away', embedder(() => Promise.reject(new RightHereError('embedding-failed', 'away')))],
    ['answers with nothing', embedder(async () => [])],
    ['answers with vectors of another model', embedder(async () => [Int8Array.from([1, 2, 3])])],
  ])('%s, words still answer', async (_, broken) => {
    expect(await textsOf(sought('badger', {}, []), 5, indexOf(named, [0], broken))).toEqual(['badger']);
  });

  test('takes its time, nobody waits for ever: it is told when patience ends', async () => {
    const told: (AbortSignal | undefined)[] = [];
    const slow = embedder(async (texts, patience) => {
      told.push(patience);
      return texts.map(() => Int8Array.from([1, 2]));
    });
    await retrieve(sought('badger', {}, []), indexOf(named, [0], slow), 5);
    expect(told).toEqual([expect.any(AbortSignal)]);
  });

  test('fails in a way that nobody foresaw, the fault is not hidden', async () => {
    const index = indexOf(
      named,
      [0],
      embedder(() => Promise.reject(new TypeError('a fault of ours'))),
    );
    await expect(retrieve(sought('badger', {}, []), index, 5)).rejects.toThrow('a fault of ours');
  });
});

test('what is embedded for a question names its matters and whom it is for', async () => {
  const seen: string[] = [];
  const listening = embedder(async (texts) => {
    seen.push(...texts);
    return texts.map(() => Int8Array.from([1, 2]));
  });
  const needs = new Map([
    ['hold-limit', 1],
    ['storm', 0.5],
  ] as const);
  await retrieve({ ...sought('he hit me', {}, ['hitting']), needs }, indexOf({}, [], listening), 5);
  expect(seen).toEqual([
    'he hit me\nAbout: hitting.\nFor: holding a limit kindly, staying near a child who is beside themselves.',
  ]);
});
