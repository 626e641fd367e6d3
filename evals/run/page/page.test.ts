import { beforeAll, describe, expect, test } from 'vitest';
import { SCORERS } from '../../scorers/index.ts';
import type { EvalCase } from '../../types.ts';
import { inProcess } from '../answerer.ts';
import { baselineOf, entryOf } from '../baseline.ts';
import { type Report, reportJson, reportOf } from '../report.ts';
import { runCases } from '../run.ts';
import { summaryMarkdown } from '../summary.ts';
import { scoreText } from '../wording.ts';
import { reportPage } from './page.ts';

const asked = (id: string, message: string): EvalCase => ({
  id,
  tags: ['parent'],
  question: { message, region: 'US' },
  expect: { kind: 'guidance', tier: 'none', phase: 'now', signs: ['screaming'] },
  criteria: [
    { id: 'near', text: 'Stays near', points: 3, any: ['stay', 'near', 'here'] },
    { id: 'warm', text: 'Is warm', points: 1 },
  ],
  failure: 'It lectures.',
});

const CASES = [
  asked('home-01', 'She is 4 & <b>screaming</b>'),
  asked('home-02', 'He is 6 and screaming in the car'),
  { ...asked('home-03', 'He is not breathing'), expect: { kind: 'support', tier: 'emergency' } } as const,
];

let report: Report;
let page = '';

beforeAll(async () => {
  const run = await runCases({ cases: CASES, scorers: SCORERS, answer: await inProcess(), runs: 1 });
  const baseline = baselineOf(run, { commit: 'abc', date: '2026-01-01', reason: 'first' });
  const first = baseline.cases['home-01'];
  if (first) Object.assign(first, { text: `Sit down.\n${first.text}`, scores: { ...first.scores, criteria: 0 } });
  const history = [entryOf(run, baseline)];
  const known = new Set(CASES.map(({ id }) => id));
  report = reportOf({
    run,
    commit: 'def',
    date: '2026-01-02',
    target: null,
    filter: '',
    baseline,
    history,
    known,
    gate: null,
  });
  page = await reportPage(report);
});

describe('the page', () => {
  test('needs no script and nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<link|<img|\son[a-z]+=|https?:\/\/(?!www\.w3)[^"<]*\.(?:js|css|png|woff)/);
    expect(page).toContain("default-src 'none'");
  });

  test('every anchor leads somewhere, and no id stands twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  test('says what a person typed as text', () => {
    expect(page).toContain('She is 4 &amp; &lt;b&gt;screaming&lt;/b&gt;');
    expect(page).not.toContain('<b>screaming');
  });

  test('has both answers, with what changed marked', () => {
    expect(page).toMatch(/<del>Sit down\.\s*<\/del>/);
  });

  test('has scores with reasons, criteria, and the command that runs a case again', () => {
    expect(page).toContain('For a reader');
    expect(page).toContain('npm run evals -- --case home-03');
    for (const { measures } of SCORERS) expect(page).toContain(measures.slice(1).replaceAll('&', '&amp;'));
  });

  test('tells how an answer came about: the moment, the moves, and passages retrieved and cited', () => {
    const { answer, trace } = report.run.results[0] ?? {};
    expect(page).toContain('now · ');
    expect(trace?.moves.length).toBeGreaterThan(3);
    expect(page).toContain(trace?.moves.join(', '));
    expect(page).toMatch(/<b>Cited<\/b> <span class="voice">/);
    expect(page).toContain('Passages retrieved (6 of 24)');
    expect(page).toContain(`signs: ${answer?.moment.signs.join(', ')}`);
  });

  test('has the seed, and the command that accepts this run', () => {
    expect(page).toContain(' · seed 7 · ');
    expect(page).toContain('npm run evals -- --update-baseline --reason');
  });

  test('has flaky cases run by run, in a place of their own', async () => {
    const [first, ...rest] = report.run.results;
    if (first === undefined) return expect.unreachable();
    const runs = [first, { ...first, total: first.total / 2 }];
    const flaky = { ...report.run, times: 2, results: [{ ...first, runs }, ...rest] };
    const shown = await reportPage(
      reportOf({ ...report, run: flaky, history: [], known: new Set(), gate: null, baseline: null }),
    );
    expect(shown).toContain('<section id="flaky" class="told">');
    expect(shown).toContain(`${scoreText(first.total)}, ${scoreText(first.total / 2)}`);
    expect(shown).toContain('2 runs each');
    expect(page).not.toMatch(/flaky/i);
  });

  test('shows empty cells of the coverage', () => {
    expect(page).toMatch(/<td class="none">0<\/td>/);
  });
});

test('the summary is short, and begins with the verdict', () => {
  const summary = summaryMarkdown(report);
  expect(summary.startsWith(`## ${report.verdict.headline}`)).toBe(true);
  expect(summary.split('\n').length).toBeLessThan(60);
});

test('the data can be read, and has every case with its scores', () => {
  const data = JSON.parse(reportJson(report));
  expect(data.cases.map(({ id }: { id: string }) => id).sort()).toEqual(['home-01', 'home-02', 'home-03']);
  expect(Object.keys(data.cases[0].scores)).toEqual(SCORERS.map(({ name }) => name));
  expect(data.verdict.sentence).toBe(report.verdict.sentence);
});
