import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { retrievalFound } from '../evals/retrieval/evaluate.ts';
import { inProcess, overHttp } from '../evals/run/answerer.ts';
import {
  acceptBaseline,
  type Baseline,
  baselineOf,
  entryOf,
  readBaseline,
  readHistory,
} from '../evals/run/baseline.ts';
import { loadCases } from '../evals/run/cases.ts';
import { commitNow, FILES } from '../evals/run/files.ts';
import { askGate } from '../evals/run/gate-messages.ts';
import { reportPage } from '../evals/run/page/page.ts';
import { type Report, reportJson, reportOf } from '../evals/run/report.ts';
import { runCases } from '../evals/run/run.ts';
import { filterText, select } from '../evals/run/select.ts';
import { summaryMarkdown } from '../evals/run/summary.ts';
import { terminalText } from '../evals/run/terminal.ts';
import { SCORERS } from '../evals/scorers/index.ts';
import { testIndex } from '../src/test-index.ts';
import { runCommand } from './command.ts';

const USAGE = `npm run evals -- [--case part-of-id] [--tag tag] [--scorer name]
  --target http://localhost:3000 (any server with /api/ask)
  --update-baseline --reason "why these answers are the better ones"`;

/** Cases asked at one time of another server. */
const AT_ONCE = 4;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        case: { type: 'string' },
        tag: { type: 'string' },
        scorer: { type: 'string' },
        target: { type: 'string' },
        'update-baseline': { type: 'boolean', default: false },
        reason: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const updates = values['update-baseline'];
    if (updates && !values.reason?.trim()) throw new Error('--update-baseline: say why, with --reason "…"');
    if (updates && filterText(values) !== '')
      throw new Error('--update-baseline: a baseline holds every case and scorer');
    if (values.reason !== undefined && !updates) throw new Error('--reason: only with --update-baseline');
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

/** The page, the data and the summary, side by side. @returns where the page lies, seen from here */
async function writeReport(report: Report): Promise<string> {
  await mkdir(FILES.report, { recursive: true });
  const files = {
    'report.json': reportJson(report),
    'index.html': await reportPage(report),
    'summary.md': summaryMarkdown(report),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(FILES.report, name), text)));
  return relative(process.cwd(), join(FILES.report, 'index.html'));
}

/** Takes this run as what later ones are held against. */
async function accept({ run, commit, date, retrieval }: Report, reason: string): Promise<Baseline> {
  const baseline = baselineOf(run, { commit, date, reason, retrieval: retrieval?.byQuestion });
  await acceptBaseline(baseline, entryOf(run, baseline), FILES);
  console.log(
    `Baseline written: ${run.results.length} cases, ${run.engine}. Commit evals/baseline.json and evals/history.jsonl.`,
  );
  return baseline;
}

const showProgress = (done: number, total: number) => {
  if (process.stderr.isTTY) process.stderr.write(done < total ? `\r\x1b[Kanswered ${done}/${total}` : '\r\x1b[K');
};

await runCommand(async () => {
  const given = readArguments();
  if (given === null || given.help) {
    if (given) console.log(USAGE);
    process.exitCode = given ? 0 : 2;
    return;
  }
  const known = await loadCases(FILES.cases);
  const { cases, scorers } = select(given, { cases: known, scorers: SCORERS });
  const [baseline, history, commit] = await Promise.all([
    readBaseline(FILES.baseline),
    readHistory(FILES.history),
    commitNow(),
  ]);
  const answer = given.target === undefined ? await inProcess() : overHttp(given.target);
  const run = await runCases({
    cases,
    scorers,
    answer,
    atOnce: given.target === undefined ? 1 : AT_ONCE,
    onProgress: showProgress,
  });
  const found = {
    run,
    commit,
    date: new Date().toISOString(),
    target: given.target ?? null,
    filter: filterText(given),
    history,
    gate: given.target === undefined ? await askGate(FILES.messages) : null,
    retrieval: given.target === undefined && filterText(given) === '' ? await retrievalFound(await testIndex()) : null,
    known: new Set(known.map(({ id }) => id)),
  };
  const report = reportOf({ ...found, baseline });
  console.log(terminalText(report, await writeReport(report)));
  const accepted = given['update-baseline'] ? await accept(report, given.reason?.trim() ?? '') : null;
  const { verdict } = accepted === null ? report : reportOf({ ...found, baseline: accepted });
  if (accepted !== null && verdict.failed) console.log(`It fails all the same: ${verdict.because}.`);
  if (verdict.failed) process.exitCode = 1;
});
