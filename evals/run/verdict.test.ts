import { describe, expect, test } from 'vitest';
import type { Answer, Tier } from '../../src/answer.ts';
import type { CaseResult, Scorer } from '../types.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import { reportOf } from './report.ts';
import type { Run } from './run.ts';
import { totalOf } from './score-case.ts';

const never = () => ({ score: null, reason: '' });
const SCORERS: readonly Scorer[] = [
  { name: 'limit', measures: 'A limit', score: never },
  { name: 'no-threat', measures: 'No threat', red: true, score: never },
  { name: 'invariants', measures: 'Invariants', red: true, score: never },
];

const moment = { role: null, childAge: null, ageBand: null, setting: null, phase: 'now', intensity: 'low', signs: [] };

/** A case with the scores of limit, no-threat and invariants. */
function result(
  id: string,
  limit: number | null,
  noThreat = 1,
  invariants = 1,
  tiers: readonly [Tier, Tier] = ['none', 'none'],
): CaseResult {
  const numbers: Readonly<Record<string, number | null>> = { limit, 'no-threat': noThreat, invariants };
  const [wanted, came] = tiers;
  return {
    case: {
      id,
      tags: [],
      question: { message: id },
      expect: { kind: 'guidance', tier: wanted },
      criteria: [],
      failure: '',
    },
    answer: { moment, safety: { tier: came, category: 'x', card: null }, citations: [] } as unknown as Answer,
    text: `Answer to ${id}.`,
    stopped: [],
    trace: null,
    scores: Object.fromEntries(Object.entries(numbers).map(([name, score]) => [name, { score, reason: '' }])),
    total: totalOf(SCORERS, (name) => numbers[name] ?? null) ?? Number.NaN,
  };
}

const runOf = (results: readonly CaseResult[]): Run => ({
  engine: 'embedded',
  scorers: SCORERS,
  results,
  times: 1,
  tookMs: 1,
});
const accepted = (results: readonly CaseResult[]) =>
  baselineOf(runOf(results), { commit: 'abc', date: '2026-01-01', reason: 'first' });

function report(results: readonly CaseResult[], baseline: Baseline | null) {
  const known = new Set(results.map((each) => each.case.id));
  return reportOf({
    run: runOf(results),
    commit: 'def',
    date: '2026-01-02',
    target: null,
    filter: '',
    baseline,
    history: [],
    known,
    gate: null,
  });
}

const many = (limitOf: (at: number) => number) =>
  Array.from({ length: 100 }, (_, at) => result(`home-${at}`, limitOf(at)));
const before = many(() => 1);

describe('a run fails', () => {
  test('when the mean falls for certain, naming the scorer that fell most and the cases', () => {
    const { verdict } = report(
      many((at) => (at < 4 ? 0.4 : 1)),
      accepted(before),
    );
    expect(verdict.failed).toBe(true);
    expect(verdict.sentence).toMatch(
      /^4 answers got worse; don’t merge yet: the mean fell \(−0\.008, 95 % −\S+ to −\S+\), most in limit, by home-0, home-1, home-2, home-3\.$/,
    );
    expect(verdict.signTest).toBeCloseTo(2 / 16, 12);
  });

  test('when one red scorer falls to 0, however much better the rest is', () => {
    const worse = [result('home-0', 1, 0), ...many(() => 1).slice(1)];
    const { verdict } = report(worse, accepted([result('home-0', 1), ...many(() => 0.5).slice(1)]));
    expect(verdict.sentence).toBe('1 answer got worse, 99 got better; don’t merge yet: no-threat is 0 in home-0.');
  });

  test('when danger is missed, even if it was missed before', () => {
    const missed = [result('home-0', 1, 1, 1, ['emergency', 'urgent'])];
    const { verdict } = report(missed, accepted(missed));
    expect(verdict).toMatchObject({ failed: true, because: 'danger was missed in home-0' });
  });

  test('when a card was due, of whichever tier, and none came', () => {
    const guided = result('home-0', 1);
    const due = [{ ...guided, case: { ...guided.case, expect: { kind: 'support' } as const } }];
    expect(report(due, accepted(due)).verdict.because).toBe('danger was missed in home-0');
  });

  test('when an invariant is broken, even if it was broken before', () => {
    const broken = [result('home-0', 1, 1, 0)];
    expect(report(broken, accepted(broken)).verdict.because).toBe('invariants are broken in home-0');
  });

  test('without a baseline, when something is red', () => {
    const { verdict } = report([result('home-0', 1, 0)], null);
    expect(verdict.sentence).toBe('1 answer, and no baseline yet; don’t merge yet: no-threat is 0 in home-0.');
  });
});

describe('a run passes', () => {
  test('when nothing changed', () => {
    expect(report(before, accepted(before)).verdict).toMatchObject({
      failed: false,
      sentence: 'All 100 answers are as they were.',
    });
  });

  test('when one answer got a little worse, and says so', () => {
    const { verdict } = report(
      many((at) => (at < 1 ? 0.4 : 1)),
      accepted(before),
    );
    expect(verdict).toMatchObject({ failed: false, sentence: '1 answer got worse.' });
  });

  test('when what was red stays red', () => {
    const red = [result('home-0', 1, 0)];
    const { verdict } = report(red, accepted(red));
    expect(verdict).toMatchObject({ failed: false, counts: { failing: 1 } });
  });

  test('without a baseline, when nothing is red', () => {
    expect(report(before, null).verdict).toMatchObject({
      failed: false,
      sentence: '100 answers, and no baseline yet, nothing red.',
    });
  });
});

describe('a case is', () => {
  const one = result('home-0', 0.5);
  const bucketOf = (now: CaseResult, baseline: Baseline) => report([now], baseline).pairs[0]?.bucket;
  test.for([
    ['worse', result('home-0', 0.4)],
    ['worse', result('home-0', 1, 0)],
    ['better', result('home-0', 0.6)],
    ['changed', { ...one, text: 'Other words.' }],
    ['same', one],
    ['unjudged', result('home-1', 0.5)],
    ['unjudged', { ...one, case: { ...one.case, question: { message: 'something else' } } }],
  ] as const)('%s', ([bucket, now]) => {
    expect(bucketOf(now, accepted([one]))).toBe(bucket);
  });

  test('not worse for a scorer that its baseline did not have', () => {
    const baseline = accepted([one]);
    delete baseline.cases['home-0']?.scores.limit;
    expect(bucketOf(result('home-0', 0), baseline)).toBe('same');
  });
});

test('what does not apply is counted and never averaged', () => {
  const { measures } = report([result('home-0', 1), result('home-1', null)], null);
  expect(measures.find(({ name }) => name === 'limit')).toMatchObject({ now: 1, n: 1, notApplicable: 1 });
});

test('a case that the baseline has and no file does is named', () => {
  expect(report([result('home-0', 1)], accepted([result('home-0', 1), result('gone-1', 1)])).gone).toEqual(['gone-1']);
});
