import { expect, test } from 'vitest';
import { reportOf } from '../run/report.ts';
import type { RetrievalFound } from './evaluate.ts';
import { labelsOf, retrievalCauses, retrievalChange } from './regression.ts';

const all = (ndcgOf: (at: number) => number, labels = 'a') => ({
  byQuestion: Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`listen-${at}`, { labels, ndcg: ndcgOf(at) }])),
});
const accepted = all(() => 0.5).byQuestion;

test('a run fails when retrieval fell for certain, naming what fell furthest first', () => {
  const [cause] = retrievalCauses(
    all((at) => (at < 8 ? 0.4 - at / 100 : 0.5)),
    accepted,
  );
  expect(cause?.cases.slice(0, 2)).toEqual(['listen-7', 'listen-6']);
  expect(cause?.words).toMatch(/^retrieval finds less \(nDCG −0\.027, 95 % −\S+ to −\S+\), by listen-7, /);
});

test.for([
  ['nothing changed', all(() => 0.5)],
  ['one question fell', all((at) => (at === 0 ? 0 : 0.5))],
  ['everything rose', all(() => 0.6)],
  ['questions were relabelled', all(() => 0, 'b')],
  ['it was not measured', null],
] as const)('a run does not fail by retrieval when %s', ([, found]) => {
  expect(retrievalCauses(found, accepted)).toEqual([]);
});

test('a baseline from before retrieval was measured judges nothing', () => {
  expect(
    retrievalCauses(
      all(() => 0),
      undefined,
    ),
  ).toEqual([]);
  expect(
    retrievalChange(
      all(() => 0),
      {},
    ).change,
  ).toBeNull();
});

test('labels stand for words and grades, in whatever order they were written', () => {
  const grades = new Map([
    ['a', 1],
    ['b', 2],
  ] as const);
  const turned = new Map([...grades].reverse());
  expect(labelsOf({ turns: ['x'], grades })).toBe(labelsOf({ turns: ['x'], grades: turned }));
  expect(labelsOf({ turns: ['y'], grades })).not.toBe(labelsOf({ turns: ['x'], grades }));
});

test('the verdict of a run says it', () => {
  const run = { engine: 'embedded', scorers: [], results: [], times: 1, tookMs: 1 };
  const baseline = { engine: 'embedded', commit: 'a', date: 'b', reason: 'c', cases: {}, retrieval: accepted };
  const about = { commit: 'd', date: '2026-01-02', target: null, filter: '', history: [], known: new Set<string>() };
  const retrieval = { ...all(() => 0.3), rankings: [] } as unknown as RetrievalFound;
  const { verdict } = reportOf({ ...about, run, baseline, gate: null, retrieval });
  expect(verdict).toMatchObject({ failed: true, causes: [{ scorer: 'retrieval' }] });
  expect(verdict.because).toContain('retrieval finds less');
});
