import { judgeLine } from '../judge/words.ts';
import { recordedLine } from '../model/recorded.ts';
import { retrievalLine } from '../retrieval/wording.ts';
import { calibrationLine } from './calibrated.ts';
import type { Report } from './report.ts';
import { BUCKET_WORDS, bucketsOf, flakyLines, scoreText } from './wording.ts';

/** Runs this small are looked at case by case. */
const FEW = 3;

/** Flaky cases that are named. */
const MOST = 10;

function flakyText(report: Report): readonly string[] {
  const lines = flakyLines(report);
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`  … and ${lines.length - MOST} more`] : [];
  return [
    `Flaky over ${report.run.times} runs; none of them counts as worse by itself:`,
    ...lines.slice(0, MOST).map((line) => `  ${line}`),
    ...more,
  ];
}

function caseLines({ pairs }: Report): readonly string[] {
  return pairs.flatMap(({ result: { case: asked, text, scores, stopped } }) => [
    '',
    `${asked.id}: ${asked.question.message ?? asked.question.messages?.at(-1)?.content}`,
    ...text.split('\n').map((line) => `  ${line}`),
    ...Object.entries(scores).map(
      ([name, { score, reason }]) => `  ${scoreText(score).padStart(5)} ${name}: ${reason}`,
    ),
    ...stopped.map((fault) => `  stopped by the checks: ${fault}`),
  ]);
}

/** What a run found, in a few lines; case by case where there are few. */
export function terminalText(report: Report, page: string): string {
  const { verdict, pairs, measures, safety, judge, retrieval, calibrated, recorded } = report;
  const lowest = measures
    .slice(1)
    .flatMap(({ name, now }) => (now === null ? [] : [{ name, now }]))
    .sort((a, b) => a.now - b.now)
    .slice(0, 5);
  return [
    verdict.sentence,
    bucketsOf(report.run)
      .map((bucket) => `${BUCKET_WORDS[bucket].name} ${verdict.counts[bucket]}`)
      .join(' · '),
    `Mean ${scoreText(measures[0]?.now ?? null)}; lowest: ${lowest.map(({ name, now }) => `${name} ${scoreText(now)}`).join(', ')}.`,
    ...flakyText(report),
    ...(judge ? [judgeLine(judge)] : []),
    ...(safety.stale.length > 0 ? [`Help lines last checked over 90 days ago: ${safety.stale.join(', ')}.`] : []),
    ...(retrieval ? [retrievalLine(retrieval)] : []),
    ...(calibrated ? [calibrationLine(calibrated)] : []),
    ...(recorded ? [recordedLine(recorded)] : []),
    ...(pairs.length <= FEW ? caseLines(report) : []),
    `Report: ${page}`,
  ].join('\n');
}
