import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProcess } from '../run/answerer.ts';
import { type Baseline, baselineOf } from '../run/baseline.ts';
import { reportPage } from '../run/page/page.ts';
import { type Report, reportJson, reportOf } from '../run/report.ts';
import { type Run, runCases } from '../run/run.ts';
import { summaryMarkdown } from '../run/summary.ts';
import { terminalText } from '../run/terminal.ts';
import { SCORERS } from '../scorers/index.ts';
import type { EvalCase } from '../types.ts';
import type { Agreement } from './agreement.ts';
import { readJudgeFlags } from './command.ts';
import { type Judge, makeJudge } from './judge.ts';
import { type JudgedRun, judgeBaseline, judgeRun } from './judge-run.ts';
import { type ScriptedServer, scriptedServer } from './scripted-server.ts';

const asked = (id: string, message: string, kind: EvalCase['expect']['kind']): EvalCase => ({
  id,
  tags: [],
  question: { message, region: 'US' },
  expect: { kind },
  criteria: [],
  failure: 'It lectures.',
});
const CASES = [
  asked('shop-01', 'She is 4 and screaming in the shop', 'guidance'),
  asked('car-01', 'He is 6 and screaming in the car', 'guidance'),
  asked('danger-01', 'He is not breathing', 'support'),
];

let server: ScriptedServer;
let judge: Judge;
let run: Run;
let judged: JudgedRun;

beforeAll(async () => {
  // Half of what there is, and no word on the car.
  server = await scriptedServer(({ material: { asker } }) =>
    asker.message?.includes('car') ? 500 : { reason: 'half of it <b>', score: 1 },
  );
  judge = await makeJudge({ model: 'scripted', apiKey: undefined, baseUrl: server.baseUrl }, 1);
  run = await runCases({ cases: CASES, scorers: SCORERS, answer: await inProcess(), runs: 1 });
  judged = await judgeRun(judge, run, null);
});
afterAll(() => server.stop());

const baseline = (by?: Baseline['judge']) =>
  baselineOf(run, { commit: 'abc', date: '2026-01-01', reason: 'first', judge: by });

const reported = (against: Baseline | null, judgedRun: JudgedRun | undefined = judged): Report =>
  reportOf({
    run,
    judged: judgedRun,
    commit: 'def',
    date: '2026-01-02',
    target: null,
    filter: '',
    baseline: against,
    history: [],
    known: new Set(CASES.map(({ id }) => id)),
    gate: null,
  });

describe('a judged run', () => {
  test('has the answers that give guidance, judged or with the reason why not', () => {
    const { judge: report } = reported(null);
    expect(judged.notAsked).toBe(1);
    expect(report).toMatchObject({ model: 'scripted', mean: 0.5, change: null, agreement: null });
    expect(report?.unjudged).toEqual([{ id: 'car-01', reason: 'presence: status 500: scripted 500, key sk-scripted' }]);
  });

  test('is told in the terminal, the summary, the data and on the page', async () => {
    const report = reported(baseline());
    const line = `Judge (advisory), ${judge.name}: 0.500 over 1 answer; no judged baseline yet. 1 not judged (car-01:`;
    expect(terminalText(report, 'page')).toContain(line);
    expect(summaryMarkdown(report)).toContain(line);
    const data = JSON.parse(reportJson(report));
    expect(data.judge).toMatchObject({ judge: judge.name, model: 'scripted', mean: 0.5 });
    const page = await reportPage(report);
    expect(page).toContain('<h2>Judge (advisory)</h2>');
    expect(page).toContain('half of it &lt;b&gt;');
    expect(page).toContain('href="#case-shop-01"');
  });

  test('changes no verdict, and leaves no trace where nobody judged', async () => {
    const without = reported(baseline(), undefined);
    const alone = reportOf({ ...without, history: [], known: new Set(), gate: null, judged: undefined });
    expect(reported(baseline()).verdict).toEqual(alone.verdict);
    expect(await reportPage(alone)).not.toContain('id="judge"');
    expect(JSON.parse(JSON.stringify(baseline()))).not.toHaveProperty('judge');
  });
});

describe('against a baseline', () => {
  test('of the same judge, it has a change', () => {
    const before = baseline({ name: judge.name, totals: { 'shop-01': 0.75, 'car-01': 1 } });
    const report = reported(before);
    expect(report.judge?.change).toEqual({ mean: -0.25, low: -0.25, high: -0.25, n: 1 });
    expect(terminalText(report, 'page')).toContain('−0.250 against the baseline');
  });

  test('of another judge, nothing is compared', async () => {
    const report = reported(baseline({ name: 'other, rubric 1', totals: { 'shop-01': 0.75 } }));
    expect(report.judge?.change).toBeNull();
    expect(await reportPage(report)).toContain('another judge: not compared (the baseline’s is other, rubric 1)');
  });

  test('a case that was rewritten since is not compared', () => {
    const before = baseline(judgeBaseline(judged));
    Object.assign(before.cases['shop-01'] ?? {}, { asked: 'something else' });
    expect(reported(before).judge?.change).toBeNull();
    expect(reported(baseline(judgeBaseline(judged))).judge?.change?.mean).toBe(0);
  });

  test('what is kept is the judge’s name and the totals', () => {
    expect(judgeBaseline(judged)).toEqual({ name: judge.name, totals: { 'shop-01': 0.5, 'car-01': null } });
  });
});

describe('a calibrated judge', () => {
  const agreement = (name: string, asGood: boolean) =>
    ({ judge: name, asGood, heldOut: false, date: '2026-01-02', sentence: 'So and so.' }) as Agreement;

  test.for([
    ['is no longer advisory where it agrees as the readings do', true, '<h2>Judge</h2>'],
    ['is advisory where it agrees less', false, '<h2>Judge (advisory)</h2>'],
  ] as const)('%s', async ([, asGood, heading]) => {
    const known = { ...judged, agreement: agreement(judge.name, asGood) };
    const page = await reportPage(reported(null, known));
    expect(page).toContain(heading);
    expect(page).toContain('So and so. Measured on 2026-01-02.');
  });

  test('lends its calibration to no other', async () => {
    const of = async (name: string) => (await judgeRun(judge, { results: [] }, agreement(name, true))).agreement;
    expect(await of('other, rubric 1')).toBeNull();
    expect(await of(judge.name)).not.toBeNull();
  });
});

describe('the flags', () => {
  const none = { calibrate: false, 'held-out': false };

  test('are a model, three repeats, and perhaps a calibration', () => {
    expect(readJudgeFlags(none)).toBeNull();
    expect(readJudgeFlags({ ...none, judge: 'tiny' })).toEqual({
      model: 'tiny',
      repeats: 3,
      calibrate: false,
      heldOut: false,
    });
    expect(readJudgeFlags({ judge: 'tiny', 'judge-repeats': '1', calibrate: true, 'held-out': true })).toEqual({
      model: 'tiny',
      repeats: 1,
      calibrate: true,
      heldOut: true,
    });
  });

  test.for([
    [{ ...none, calibrate: true }, '--calibrate: only with --judge'],
    [{ ...none, 'judge-repeats': '2' }, '--judge-repeats: only with --judge'],
    [{ ...none, judge: ' ' }, '--judge: expected the name of a model'],
    [{ ...none, judge: 'tiny', 'held-out': true }, '--held-out: only with --calibrate'],
    [{ judge: 'tiny', calibrate: true, 'held-out': false, tag: 'now' }, '--tag: not with --calibrate'],
    [{ ...none, judge: 'tiny', 'judge-repeats': 'many' }, '--judge-repeats: expected 1 to 20, got "many"'],
  ] as const)('%o are refused', ([given, words]) => {
    expect(() => readJudgeFlags(given)).toThrow(words);
  });
});
