import { html, raw } from 'hono/html';
import type { Bucket } from '../compare.ts';
import { SEED } from '../measure.ts';
import type { Report } from '../report.ts';
import { quantile } from '../statistics.ts';
import { BUCKET_WORDS, bucketsOf, capital, countText } from '../wording.ts';
import { calibrationSection } from './calibration.ts';
import { caseDetails } from './case.ts';
import { coverageSection } from './coverage.ts';
import { judgeSection } from './judge.ts';
import { measuresTable } from './measures.ts';
import { recordedSection } from './recorded.ts';
import { retrievalSection } from './retrieval.ts';
import { safetySection } from './safety.ts';
import { STYLES } from './styles.ts';

/** Cases of the worst buckets that stand open when the page does. */
const OPEN = 3;

/** How fast answers came, by their own account. */
function speedText({ results }: Report['run']): string {
  const times = results.flatMap(({ answer }) => answer?.engine.ms ?? []).sort((a, b) => a - b);
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  return times.length === 0 ? '' : `an answer in ${half.toFixed(0)} ms, 95 % within ${most.toFixed(0)}`;
}

function metaLine({ run, commit, date, target, filter, baseline, verdict, gone }: Report): string {
  const against = baseline
    ? `against ${baseline.commit} of ${baseline.date.slice(0, 10)}, ${baseline.engine} (“${baseline.reason}”)`
    : 'no baseline yet';
  const parts = [
    countText(run.results.length, 'case'),
    run.times > 1 ? `${run.times} runs each` : '',
    `commit ${commit}`,
    date.slice(0, 16).replace('T', ' '),
    target === null ? `${run.engine}, in process` : `${run.engine} at ${target}`,
    against,
    baseline ? `sign test p = ${verdict.signTest.toFixed(3)}` : '',
    `seed ${SEED}`,
    filter === '' ? '' : `only ${filter}`,
    gone.length > 0 ? `gone since the baseline: ${gone.join(', ')}` : '',
    speedText(run),
    `${(run.tookMs / 1000).toFixed(1)} s in all`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function tally({ run, verdict: { counts } }: Report) {
  const buckets = bucketsOf(run);
  const first = buckets.find((bucket) => counts[bucket] > 0);
  const link = (bucket: Bucket) =>
    html`<a href="#${bucket}"${bucket === first ? html` class="first"` : ''}>${BUCKET_WORDS[bucket].name} <b>${counts[bucket]}</b></a>`;
  return html`<nav class="tally" aria-label="Cases">${buckets.map(link)}</nav>`;
}

function bucketSection({ pairs }: Report, bucket: Bucket) {
  const { name, what } = BUCKET_WORDS[bucket];
  const own = pairs.filter((pair) => pair.bucket === bucket);
  const isTold = bucket === 'worse' || bucket === 'flaky' || bucket === 'failing';
  const cases = own.map((pair, at) => caseDetails(pair, isTold && at < OPEN));
  return html`<section id="${bucket}"${isTold ? html` class="told"` : ''}><h2>${name}</h2><p>${own.length > 0 ? what : 'None.'}</p>${cases}</section>`;
}

/** The report as one page that needs nothing else: no script, no font, no picture. */
export async function reportPage(report: Report): Promise<string> {
  const { run, verdict, measures, coverage, safety, judge, retrieval, calibrated, recorded } = report;
  const { because } = verdict;
  const page = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${verdict.headline} · right here, evals</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${raw(STYLES)}</style></head><body>
<header class="bar"><span class="name"><i></i>right here</span><nav aria-label="On this page"><a href="#safety">Danger</a><a href="#coverage">Coverage</a>${retrieval ? html`<a href="#retrieval">Retrieval</a>` : ''}${calibrated ? html`<a href="#calibration">Scorers</a>` : ''}<a href="report.json">JSON</a><a href="summary.md">Summary</a></nav></header>
<main><h1>${verdict.headline}</h1>
${because === '' ? '' : html`<p class="why">${capital(because)}.</p>`}<p class="meta">${metaLine(report)}</p>
${tally(report)}
${measuresTable(measures)}
${bucketsOf(run).map((bucket) => bucketSection(report, bucket))}
${judge ? judgeSection(judge) : ''}
${safetySection(safety)}
${retrieval ? retrievalSection(retrieval) : ''}
${calibrated ? calibrationSection(calibrated) : ''}
${recorded ? recordedSection(recorded) : ''}
${coverageSection(coverage)}
</main></body></html>
`;
  return String(page);
}
