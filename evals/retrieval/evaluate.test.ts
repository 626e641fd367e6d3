import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/corpus/index.ts';
import type { SearchIndex } from '../../src/retrieval/index.ts';
import { testIndex } from '../../src/test-index.ts';
import { retrievalFound } from './evaluate.ts';
import type { Sentence } from './labels.ts';
import { measureFinding } from './measure-finding.ts';
import { DEPTH } from './measures.ts';
import { productRankings, sentenceAt } from './rankings.ts';
import { loadLabels } from './read-labels.ts';
import { retrievalLine } from './wording.ts';

const index = await testIndex();
const labels = await loadLabels();
const found = await retrievalFound(index, labels);
const developed = labels.questions.filter(({ heldOut }) => !heldOut);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const rowOf = (name: string) => found.rankings.find((each) => each.name === name)?.development;

describe('a passage', () => {
  const sentence = (id: string, start: number, end: number): Sentence => ({
    id,
    article: 'a',
    text: '',
    junk: false,
    start,
    end,
  });
  const two = [sentence('one', 0, 10), sentence('two', 11, 30)];
  test.for([
    ['the sentence it is', { article: 'a', start: 0, end: 10 }, 'one'],
    ['the sentence it is a part of', { article: 'a', start: 15, end: 20 }, 'two'],
    ['the one it has most of', { article: 'a', start: 5, end: 30 }, 'two'],
    ['none in another article', { article: 'b', start: 0, end: 10 }, undefined],
    ['none where it touches none', { article: 'a', start: 10, end: 11 }, undefined],
  ] as const)('stands for %s', ([, place, id]) => {
    expect(sentenceAt(place, two)?.id).toBe(id);
  });

  test('of the index always stands for a sentence', () => {
    const lost = index.passages.filter((passage: Passage) => sentenceAt(passage, labels.sentences) === null);
    expect(lost).toEqual([]);
  });
});

describe('a finding', () => {
  const byId = new Map(labels.sentences.map((sentence) => [sentence.id, sentence]));
  const junk = labels.sentences.find((sentence) => sentence.junk) as Sentence;
  const best = developed.map((question) => {
    const graded = [...question.grades].sort(([, a], [, b]) => b - a).map(([id]) => byId.get(id) as Sentence);
    return { question, best: graded.slice(0, DEPTH) };
  });

  test('of all that helps first, then all that fits, has nDCG 1', () => {
    expect(best.filter((each) => measureFinding(each.question, each.best).ndcg !== 1)).toEqual([]);
  });

  test('loses by a junk line put first, which is counted', () => {
    for (const { question, best: right } of best) {
      const damaged = measureFinding(question, [junk, ...right].slice(0, DEPTH));
      expect(damaged.ndcg).toBeLessThan(1);
      expect(damaged.reciprocalRank).toBe(0.5);
      expect(damaged.junk).toBe(1);
    }
  });

  test('gains nothing by saying one line twice', () => {
    for (const { question, best: right } of best) {
      const [first, second] = right;
      const once = measureFinding(question, [first ?? null]);
      const twice = measureFinding(question, [first ?? null, first ?? null]);
      expect(twice.ndcg).toBe(once.ndcg);
      expect(measureFinding(question, [first ?? null, second ?? null]).recall).toBeGreaterThan(twice.recall);
    }
  });
});

describe('the measures notice', () => {
  /** The whole’s own findings over the development half, changed before they are measured. */
  async function damaged(change: (finding: readonly (Sentence | null)[]) => readonly (Sentence | null)[]) {
    const [whole] = productRankings(index, labels);
    const all = developed.map(async (question) =>
      measureFinding(question, change((await whole?.find(question)) ?? [])),
    );
    return Promise.all(all);
  }

  test('a ranking that is reversed', async () => {
    const reversed = await damaged((finding) => finding.toReversed());
    expect(mean(reversed.map(({ ndcg }) => ndcg))).toBeLessThan(rowOf('whole')?.ndcg?.low ?? 0);
  });

  test('an index whose notes are mixed up', async () => {
    const dealt = index.passages.toReversed();
    const passages = index.passages.map((passage, at) => {
      const { helps, fits, highlights, signs } = dealt[at] as Passage;
      return { ...passage, helps, fits, highlights, signs };
    });
    const mixed: SearchIndex = { ...index, passages };
    const after = await retrievalFound(mixed, labels);
    expect(after.rankings[0]?.development.ndcg?.high).toBeLessThan(rowOf('whole')?.ndcg?.low ?? 0);
  });
});

describe('a run', () => {
  test('measures the whole, its parts, and two references on both halves', () => {
    expect(found.rankings.map(({ name }) => name)).toEqual([
      'whole',
      'needs',
      'needs and words',
      'unasked',
      'fusion',
      'vectors',
      'words',
      'one list',
      'chance',
    ]);
    expect(found.questions.development + found.questions.heldOut).toBe(labels.questions.length);
  });

  test('finds more by every part than by chance', () => {
    const chance = rowOf('chance')?.ndcg?.high ?? 1;
    for (const name of ['whole', 'needs', 'needs and words', 'unasked', 'fusion', 'vectors', 'words'])
      expect(rowOf(name)?.ndcg?.low, name).toBeGreaterThan(chance);
  });

  test('tells no single question of the held-out half', () => {
    const told = [...found.worst.map(({ id }) => id), ...Object.keys(found.byQuestion)];
    const heldOut = new Set(labels.questions.filter((each) => each.heldOut).map(({ id }) => id));
    expect(told.filter((id) => heldOut.has(id))).toEqual([]);
  });

  test('is the same each time, and is told in one line', async () => {
    expect(await retrievalFound(index, labels)).toEqual(found);
    expect(retrievalLine(found)).toMatch(/^Retrieval: nDCG@10 0\.\d+ .+\.$/);
  });
});
