import { retrievalLine } from '../retrieval/wording.ts';
import { BUCKETS } from './compare.ts';
import type { Report } from './report.ts';
import { BUCKET_WORDS, scoreText } from './wording.ts';

/** Runs this small are looked at case by case. */
const FEW = 3;

function caseLines({ run, pairs }: Report): readonly string[] {
  return pairs.flatMap(({ result: { case: asked, text, scores } }) => [
    '',
    `${asked.id}: ${asked.question.message ?? asked.question.messages?.at(-1)?.content}`,
    ...text.split('\n').map((line) => `  ${line}`),
    ...Object.entries(scores).map(
      ([name, { score, reason }]) => `  ${scoreText(score).padStart(5)} ${name}: ${reason}`,
    ),
    ...(run.stopped[asked.id] ?? []).map((fault) => `  stopped by the checks: ${fault}`),
  ]);
}

/** What a run found, in a few lines; case by case where there are few. */
export function terminalText(report: Report, page: string): string {
  const { verdict, pairs, measures, safety, retrieval } = report;
  const lowest = measures
    .slice(1)
    .flatMap(({ name, now }) => (now === null ? [] : [{ name, now }]))
    .sort((a, b) => a.now - b.now)
    .slice(0, 5);
  return [
    verdict.sentence,
    BUCKETS.map((bucket) => `${BUCKET_WORDS[bucket].name} ${verdict.counts[bucket]}`).join(' · '),
    `Mean ${scoreText(measures[0]?.now ?? null)}; lowest: ${lowest.map(({ name, now }) => `${name} ${scoreText(now)}`).join(', ')}.`,
    ...(safety.stale.length > 0 ? [`Help lines last checked over 90 days ago: ${safety.stale.join(', ')}.`] : []),
    ...(retrieval ? [retrievalLine(retrieval)] : []),
    ...(pairs.length <= FEW ? caseLines(report) : []),
    `Report: ${page}`,
  ].join('\n');
}
