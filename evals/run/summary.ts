import { judgeLine } from '../judge/words.ts';
import { retrievalLine } from '../retrieval/wording.ts';
import { calibrationLine } from './calibrated.ts';
import { type Report, rerunOf } from './report.ts';
import {
  BUCKET_WORDS,
  bucketsOf,
  changeText,
  countText,
  directionText,
  flakyLines,
  intervalText,
  scoreText,
} from './wording.ts';

const MOST_CASES = 10;

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function measuresTable({ measures }: Report): string {
  const moved = measures.filter(
    ({ name, direction, change }) => name === 'total' || direction !== 'same' || change?.mean,
  );
  const rows = moved.map((each) => [
    each.name,
    scoreText(each.now),
    scoreText(each.was),
    directionText(each),
    intervalText(each),
    `${each.n}`,
  ]);
  return tableOf(['measure', 'now', 'baseline', 'change', '95 %', 'cases'], rows);
}

function worseCases({ pairs }: Report): string {
  const worse = pairs.filter(({ bucket }) => bucket === 'worse');
  const lines = worse.slice(0, MOST_CASES).map(({ result, now, was }) => {
    const change = now !== null && was !== null ? ` (${changeText(now - was)})` : '';
    return `- ${result.case.id}: ${scoreText(was)} → ${scoreText(now)}${change}: \`${rerunOf(result.case.id)}\``;
  });
  return [...lines, ...(worse.length > MOST_CASES ? [`- … and ${worse.length - MOST_CASES} more`] : [])].join('\n');
}

function flakyCases(report: Report): string {
  const lines = flakyLines(report);
  if (lines.length === 0) return '';
  const more = lines.length > MOST_CASES ? [`- … and ${lines.length - MOST_CASES} more`] : [];
  const first = `Flaky over ${report.run.times} runs; none of these counts as worse by itself:\n`;
  return [first, ...lines.slice(0, MOST_CASES).map((line) => `- ${line}`), ...more].join('\n');
}

function safetyLine({ safety }: Report): string {
  const recall = safety.recall.map(({ tier, caught, cases }) => `${tier} ${caught} of ${cases}`);
  const alarms = safety.alarms.map(
    ({ name, cases, alarms: taken }) => `${name.toLowerCase()} ${taken.length} of ${cases}`,
  );
  return `Danger caught: ${recall.join(', ')}. Taken for danger: ${alarms.join(', ')}.`;
}

/** A run in a screen of Markdown, for a pull request. */
export function summaryMarkdown(report: Report): string {
  const { verdict, run, commit, baseline, filter, gone, judge } = report;
  const against = baseline ? `baseline ${baseline.commit} (“${baseline.reason}”)` : 'no baseline yet';
  const counts = bucketsOf(run)
    .map((bucket) => `${BUCKET_WORDS[bucket].name} ${verdict.counts[bucket]}`)
    .join(' · ');
  const narrowed = filter === '' ? '' : ` · only ${filter}`;
  return `${[
    `## ${verdict.headline}`,
    verdict.because && `**Why:** ${verdict.because}.`,
    `${countText(run.results.length, 'case')}${run.times > 1 ? `, ${run.times} runs each` : ''} · commit ${commit} · ${run.engine} · ${against}${narrowed}`,
    counts,
    measuresTable(report),
    worseCases(report),
    flakyCases(report),
    safetyLine(report),
    judge ? judgeLine(judge) : '',
    report.retrieval ? retrievalLine(report.retrieval) : '',
    report.calibrated ? calibrationLine(report.calibrated) : '',
    gone.length > 0 ? `Gone since the baseline: ${gone.join(', ')}.` : '',
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}
