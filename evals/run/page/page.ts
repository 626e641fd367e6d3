import { html, raw } from 'hono/html';
import { BUCKETS, type Bucket } from '../compare.ts';
import type { Report } from '../report.ts';
import { BUCKET_WORDS, capital, countText } from '../wording.ts';
import { caseDetails } from './case.ts';
import { coverageSection } from './coverage.ts';
import { measuresTable } from './measures.ts';
import { retrievalSection } from './retrieval.ts';
import { safetySection } from './safety.ts';
import { STYLES } from './styles.ts';

/** Cases of the worst buckets that stand open when the page does. */
const OPEN = 3;

function metaLine({ run, commit, date, target, filter, baseline, verdict, gone }: Report): string {
  const against = baseline
    ? `against ${baseline.commit} of ${baseline.date.slice(0, 10)}, ${baseline.engine} (“${baseline.reason}”)`
    : 'no baseline yet';
  const parts = [
    countText(run.results.length, 'case'),
    `commit ${commit}`,
    date.slice(0, 16).replace('T', ' '),
    target === null ? run.engine : `${run.engine} at ${target}`,
    against,
    baseline ? `sign test p = ${verdict.signTest.toFixed(3)}` : '',
    filter === '' ? '' : `only ${filter}`,
    gone.length > 0 ? `gone since the baseline: ${gone.join(', ')}` : '',
    `${(run.tookMs / 1000).toFixed(1)} s`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function tally({ verdict: { counts } }: Report) {
  const first = BUCKETS.find((bucket) => counts[bucket] > 0);
  const link = (bucket: Bucket) =>
    html`<a href="#${bucket}"${bucket === first ? html` class="first"` : ''}>${BUCKET_WORDS[bucket].name} <b>${counts[bucket]}</b></a>`;
  return html`<nav class="tally" aria-label="Cases">${BUCKETS.map(link)}</nav>`;
}

function bucketSection({ pairs, run }: Report, bucket: Bucket) {
  const { name, what } = BUCKET_WORDS[bucket];
  const own = pairs.filter((pair) => pair.bucket === bucket);
  const isTold = bucket === 'worse' || bucket === 'failing';
  const cases = own.map((pair, at) => caseDetails(pair, run.stopped[pair.result.case.id] ?? [], isTold && at < OPEN));
  return html`<section id="${bucket}"${isTold ? html` class="told"` : ''}><h2>${name}</h2><p>${own.length > 0 ? what : 'None.'}</p>${cases}</section>`;
}

/** The report as one page that needs nothing else: no script, no font, no picture. */
export async function reportPage(report: Report): Promise<string> {
  const { verdict, measures, coverage, safety, retrieval } = report;
  const { because } = verdict;
  const page = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${verdict.headline} · right here, evals</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${raw(STYLES)}</style></head><body>
<header class="bar"><span class="name"><i></i>right here</span><nav aria-label="On this page"><a href="#safety">Danger</a><a href="#coverage">Coverage</a>${retrieval ? html`<a href="#retrieval">Retrieval</a>` : ''}<a href="report.json">JSON</a><a href="summary.md">Summary</a></nav></header>
<main><h1>${verdict.headline}</h1>
${because === '' ? '' : html`<p class="why">${capital(because)}.</p>`}<p class="meta">${metaLine(report)}</p>
${tally(report)}
${measuresTable(measures)}
${BUCKETS.map((bucket) => bucketSection(report, bucket))}
${safetySection(safety)}
${retrieval ? retrievalSection(retrieval) : ''}
${coverageSection(coverage)}
</main></body></html>
`;
  return String(page);
}
