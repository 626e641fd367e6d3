import { beforeAll, describe, expect, test } from 'vitest';
import { SCORERS } from '../scorers/index.ts';
import type { Answered, EvalCase } from '../types.ts';
import { type Answerer, inProcess } from './answerer.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import { loadCases } from './cases.ts';
import { FILES } from './files.ts';
import { type Report, reportJson, reportOf } from './report.ts';
import { type Run, runCases } from './run.ts';
import { summaryMarkdown } from './summary.ts';
import { terminalText } from './terminal.ts';

const asked = (id: string, message: string, expect: EvalCase['expect']): EvalCase => ({
  id,
  tags: [],
  question: { message, region: 'US' },
  expect,
  criteria: [{ id: 'near', text: 'Stays near', points: 1, any: ['stay', 'near', 'here', 'sit'] }],
  failure: '',
});
const SCREAMING = asked('home-01', 'She is 4 and screaming on the kitchen floor', { kind: 'guidance', tier: 'none' });
const EMERGENCY = asked('home-02', 'He is not breathing', { kind: 'support', tier: 'emergency' });
const CASES = [SCREAMING, EMERGENCY];
const accepted = { commit: 'abc', date: '2026-01-01', reason: 'first' };

let honest: Answerer;
beforeAll(async () => {
  honest = await inProcess();
});

/** Answers as the program does, and every third time otherwise. */
function moody(change: (answered: Answered) => Partial<Answered>): Answerer {
  const times = new Map<string, number>();
  return async (each) => {
    const answered = await honest(each);
    const time = (times.get(each.id) ?? 0) + 1;
    times.set(each.id, time);
    return time % 3 === 2 ? { ...answered, ...change(answered) } : answered;
  };
}

const threatening = ({ text }: Answered) => ({ text: `${text}\nCount to three, or else no park. Say exactly this.` });
const calm = ({ answer }: Answered) => ({
  answer: answer && { ...answer, safety: { ...answer.safety, tier: 'none' as const } },
});

/** Without the scorer that asks a case in other words as well: the moods go by how often it was asked. */
const ASKED_ONCE = SCORERS.filter(({ name }) => name !== 'counterfactual');

const runWith = (answer: Answerer, runs: number, cases: readonly EvalCase[] = CASES) =>
  runCases({ cases, scorers: ASKED_ONCE, answer, runs });

const reportOn = (run: Run, baseline: Baseline | null): Report =>
  reportOf({
    run,
    baseline,
    commit: 'def',
    date: '2026-01-02',
    target: null,
    filter: '',
    history: [],
    known: new Set(CASES.map(({ id }) => id)),
    gate: null,
  });
const pairOf = ({ pairs }: Report, id: string) => pairs.find(({ result }) => result.case.id === id);

test('the program answers the same every time: none of its cases is flaky', async () => {
  const cases = (await loadCases(FILES.cases)).filter((_, at) => at % 6 === 0);
  const { pairs } = reportOn(await runWith(honest, 2, cases), null);
  expect(pairs.length).toBeGreaterThan(30);
  expect(pairs.filter(({ flaky }) => flaky !== null)).toEqual([]);
});

describe('a case whose runs differ', () => {
  test('is flaky, with the mean of its runs and the words of the worst', async () => {
    const run = await runWith(moody(threatening), 3);
    const pair = pairOf(reportOn(run, null), 'home-01');
    const totals = pair?.flaky?.totals ?? [];
    expect(totals).toHaveLength(3);
    expect(totals[1]).toBeLessThan(totals[0] ?? 0);
    expect(totals[2]).toBe(totals[0]);
    expect(pair?.now).toBeCloseTo(totals.reduce<number>((sum, each) => sum + (each ?? 0), 0) / 3, 12);
    expect(pair?.result.total).toBe(pair?.now);
    expect(pair?.result.text).toContain('or else no park');
    expect(pair?.result.scores['no-threat']?.reason).toMatch(/^1\.00, 0\.\d\d, 1\.00; lowest: says/);
  });

  test('is never worse by itself, and is named with its spread', async () => {
    const baseline = baselineOf(await runWith(honest, 1), accepted);
    const report = reportOn(await runWith(moody(threatening), 3, [SCREAMING]), baseline);
    expect(pairOf(report, 'home-01')?.bucket).toBe('flaky');
    expect(report.verdict.counts).toMatchObject({ worse: 0, flaky: 1 });
    expect(terminalText(report, '')).toMatch(
      /Flaky over 3 runs; none of them counts as worse by itself:\n {2}home-01: 0\.\d+, 0\.\d+, 0\.\d+/,
    );
    expect(summaryMarkdown(report)).toMatch(/Flaky over 3 runs[^\n]*\n\n- home-01: 0\.\d+/);
    expect(JSON.parse(reportJson(report))).toMatchObject({
      runs: 3,
      cases: [{ flaky: { totals: expect.any(Array) } }],
    });
  });

  test('fails the run where danger is missed once, and the answer shown is the one that missed it', async () => {
    const report = reportOn(await runWith(moody(calm), 3), null);
    expect(report.verdict).toMatchObject({ failed: true, because: 'danger was missed in home-02' });
    expect(pairOf(report, 'home-02')).toMatchObject({
      bucket: 'failing',
      flaky: { red: ['tier'] },
      result: { answer: { safety: { tier: 'none' } } },
    });
    expect(report.safety.recall[0]).toMatchObject({ caught: 0, missed: ['home-02'] });
  });

  test('is a false alarm where danger was seen in one run, whichever run is shown', async () => {
    const alarmed = ({ answer }: Answered) => ({
      answer: answer && { ...answer, safety: { ...answer.safety, tier: 'urgent' as const } },
    });
    const scorers = SCORERS.filter(({ name }) => name === 'limit');
    const run = await runCases({ cases: [SCREAMING], scorers, answer: moody(alarmed), runs: 2 });
    expect(run.results[0]?.answer?.safety.tier).toBe('none');
    expect(reportOn(run, null).safety.alarms.at(-1)).toMatchObject({ alarms: ['home-01'] });
  });

  test('is worse all the same where a red scorer is 0 in every run', async () => {
    const baseline = baselineOf(await runWith(honest, 1), accepted);
    const asGuidance: Answerer = async (each) => {
      const { answer, ...rest } = await honest(each);
      return { ...rest, answer: answer && { ...answer, kind: 'note' } };
    };
    const { pairs, verdict } = reportOn(await runWith(asGuidance, 2, [SCREAMING]), baseline);
    expect(pairs[0]).toMatchObject({ bucket: 'worse', newlyRed: expect.arrayContaining(['kind']) });
    expect(verdict.because).toContain('kind is 0 in home-01');
  });
});

test('asked once, nothing is said of flakiness', async () => {
  const report = reportOn(await runWith(honest, 1), null);
  expect(report.run.results.map(({ runs }) => runs)).toEqual([undefined, undefined]);
  expect(terminalText(report, '') + summaryMarkdown(report)).not.toMatch(/flaky/i);
});
