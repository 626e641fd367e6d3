import { userTurns } from '../../src/question.ts';
import { type JudgedRun, type JudgeReport, judgeReport } from '../judge/judge-run.ts';
import type { RecordedFound } from '../model/recorded.ts';
import type { RetrievalFound } from '../retrieval/evaluate.ts';
import { retrievalCauses } from '../retrieval/regression.ts';
import { judgeCriteria } from '../scorers/criteria.ts';
import type { Baseline, HistoryEntry } from './baseline.ts';
import { type Calibrated, calibrationCauses } from './calibrated.ts';
import { type Pair, pairsOf } from './compare.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { staleHelpLines } from './help-lines.ts';
import { type Measure, measuresOf, SEED } from './measure.ts';
import type { Run } from './run.ts';
import { type Safety, safetyOf } from './safety.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Everything that a run found, for the page, the summary and report.json alike. */
export interface Report {
  readonly run: Run;
  readonly commit: string;
  readonly date: string;
  /** The server or the model that was asked, or null for the program of this folder. */
  readonly target: string | null;
  /** The filters this run was narrowed with, as they were typed; '' for every case and scorer. */
  readonly filter: string;
  readonly baseline: Baseline | null;
  readonly pairs: readonly Pair[];
  readonly measures: readonly Measure[];
  readonly verdict: Verdict;
  readonly coverage: Coverage;
  readonly safety: Safety;
  /** Only where a model judged. */
  readonly judge?: JudgeReport | undefined;
  /** Null where it was not measured: for another server, or a run of some cases only. */
  readonly retrieval: RetrievalFound | null;
  /** Null where it was not measured, as above. */
  readonly calibrated: Calibrated | null;
  /** What the step checks make of recorded model answers; null where it was not measured, as above. */
  readonly recorded: RecordedFound | null;
  /** Cases of the baseline that no file holds any more. */
  readonly gone: readonly string[];
}

interface Found extends Pick<Report, 'run' | 'commit' | 'date' | 'target' | 'filter' | 'baseline'> {
  readonly history: readonly HistoryEntry[];
  /** Every case there is, run or not. */
  readonly known: ReadonlySet<string>;
  readonly gate: Safety['gate'];
  readonly judged?: JudgedRun | undefined;
  readonly retrieval?: Report['retrieval'];
  readonly calibrated?: Report['calibrated'];
  readonly recorded?: Report['recorded'];
}

/** Holds a run against its baseline. */
export function reportOf({
  history,
  known,
  gate,
  judged,
  retrieval = null,
  calibrated = null,
  recorded = null,
  ...found
}: Found): Report {
  const { run, baseline } = found;
  const pairs = pairsOf(run, baseline);
  const measures = measuresOf(pairs, run.scorers, history);
  return {
    ...found,
    pairs,
    measures,
    verdict: verdictOf(pairs, measures, baseline, [
      ...retrievalCauses(retrieval, baseline?.retrieval),
      ...(calibrated ? calibrationCauses(calibrated, baseline?.calibration ?? null) : []),
    ]),
    retrieval,
    calibrated,
    recorded,
    coverage: coverageOf(run.results),
    safety: safetyOf(run.results, { gate, stale: staleHelpLines(new Date(found.date)) }),
    judge: judged && judgeReport(judged, pairs, baseline),
    gone: Object.keys(baseline?.cases ?? {}).filter((id) => !known.has(id)),
  };
}

/** The command that runs one case again. */
export const rerunOf = (id: string) => `npm run evals -- --case ${id}`;

function pairAsJson({ result, before, now, was, red, newlyRed, missed, flaky, bucket }: Pair) {
  const { case: asked, answer, text, scores, total, stopped, trace, runs } = result;
  const scored = { question: asked.question, said: userTurns(asked.question), answer, text, case: asked };
  const criteria = judgeCriteria(scored).map(({ criterion, met }) => ({
    id: criterion.id,
    points: criterion.points,
    met,
  }));
  return {
    id: asked.id,
    bucket,
    total: Number.isNaN(total) ? null : total,
    compared: { now, was },
    red,
    newlyRed,
    missed,
    flaky,
    question: asked.question,
    text,
    scores,
    criteria,
    stopped,
    trace,
    answer,
    runs,
    before,
    rerun: rerunOf(asked.id),
    accept: ACCEPT,
  };
}

/** The command that takes a whole run as the baseline. */
export const ACCEPT = 'npm run evals -- --update-baseline --reason "…"';

/** The report as data. */
export function reportJson({ run, pairs, baseline, ...rest }: Report): string {
  const { cases: _, ...accepted } = baseline ?? { cases: {} };
  const { engine, times, tookMs } = run;
  const scorers = run.scorers.map(({ name, measures, red }) => ({ name, measures, red: red === true }));
  const cases = pairs.map(pairAsJson);
  const whole = { ...rest, seed: SEED, engine, runs: times, tookMs, baseline: baseline && accepted, scorers, cases };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
