import { join } from 'node:path';
import { AGREEMENT_FILE, readAgreement } from '../evals/judge/agreement.ts';
import { judgeOf, judgeProgress, runCalibration } from '../evals/judge/command.ts';
import { judgeBaseline, judgeRun } from '../evals/judge/judge-run.ts';
import { type Arguments, readArguments, USAGE } from '../evals/run/arguments.ts';
import {
  acceptBaseline,
  type Baseline,
  baselineOf,
  entryOf,
  readBaseline,
  readHistory,
} from '../evals/run/baseline.ts';
import { measureBesides } from '../evals/run/besides.ts';
import { loadCases } from '../evals/run/cases.ts';
import { commitNow, FILES } from '../evals/run/files.ts';
import { type Report, reportOf } from '../evals/run/report.ts';
import { runOf } from '../evals/run/run.ts';
import { filterText, select } from '../evals/run/select.ts';
import { startSuite } from '../evals/run/start.ts';
import { terminalText } from '../evals/run/terminal.ts';
import { writeReport } from '../evals/run/write-report.ts';
import { SCORERS } from '../evals/scorers/index.ts';
import { runCommand } from './command.ts';

function argumentsGiven(): Arguments | null {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

/** Takes this run as what later ones are held against. */
async function accept(report: Report, reason: string): Promise<Baseline> {
  const { run, commit, date, judge, retrieval, calibrated } = report;
  const baseline = baselineOf(run, {
    commit,
    date,
    reason,
    judge: judge && judgeBaseline(judge),
    retrieval: retrieval?.byQuestion,
    calibration: calibrated?.margins,
  });
  await acceptBaseline(baseline, entryOf(run, baseline), FILES);
  console.log(
    `Baseline written: ${run.results.length} cases, ${run.engine}. Commit evals/baseline.json and evals/history.jsonl.`,
  );
  return baseline;
}

await runCommand(async () => {
  const given = argumentsGiven();
  if (given === null || given.help) {
    if (given) console.log(USAGE);
    process.exitCode = given ? 0 : 2;
    return;
  }
  const judge = given.judge && (await judgeOf(given.judge, process.env));
  if (judge && given.judge?.calibrate) {
    console.log(await runCalibration(judge, given.judge, join(FILES.report, 'report.json')));
    return;
  }
  const { filter, runs, target, reason } = given;
  const known = await loadCases(FILES.cases);
  const { scorers } = select(filter, { cases: known, scorers: SCORERS });
  const [baseline, history, commit] = await Promise.all([
    readBaseline(FILES.baseline),
    readHistory(FILES.history),
    commitNow(),
  ]);
  let failed = false;
  await startSuite({ filter, runs, target }, async (results, tookMs) => {
    const run = runOf({ scorers, results, times: runs, tookMs });
    const judged = judge ? await judgeRun(judge, run, await readAgreement(AGREEMENT_FILE), judgeProgress) : undefined;
    const found = {
      run,
      judged,
      commit,
      date: new Date().toISOString(),
      target,
      filter: filterText(filter),
      history,
      ...(await measureBesides(target, filterText(filter) === '')),
      known: new Set(known.map(({ id }) => id)),
    };
    const report = reportOf({ ...found, baseline });
    console.log(terminalText(report, await writeReport(report)));
    const accepted = reason === null ? null : await accept(report, reason);
    const { verdict } = accepted === null ? report : reportOf({ ...found, baseline: accepted });
    if (accepted !== null && verdict.failed) console.log(`It fails all the same: ${verdict.because}.`);
    failed = verdict.failed;
  });
  if (failed) process.exitCode = 1;
});
