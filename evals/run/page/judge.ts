import { html } from 'hono/html';
import type { JudgeReport } from '../../judge/judge-run.ts';
import { judgeChangeText, judgeTitle, judgeTrustText } from '../../judge/words.ts';
import { mean } from '../statistics.ts';
import { countText, scoreText } from '../wording.ts';

/** Answers shown, the lowest first. */
const SHOWN = 5;

function criterionRow({ id, question, red }: JudgeReport['criteria'][number], cases: JudgeReport['cases']) {
  const scores = cases.flatMap(({ scores: told }) => told[id]?.score ?? []);
  const failures = cases.flatMap(({ failures: all }) => all.filter((why) => why.startsWith(`${id}: `))).length;
  return html`<tr><th scope="row">${question}<span class="small">${id}${red ? ' · red: a 0 makes the total 0' : ''}</span></th><td class="num">${scoreText(mean(scores))}</td><td class="num">${countText(scores.length, 'case')}</td><td class="${failures > 0 ? 'num bad' : 'num'}">${failures}</td></tr>`;
}

/** The lowest of the scores that apply, with what the judge said. */
function reasonOf({ scores }: JudgeReport['cases'][number]): string {
  const [lowest] = Object.entries(scores)
    .flatMap(([id, { score, reason }]) => (score === null ? [] : [{ id, score, reason }]))
    .sort((a, b) => a.score - b.score);
  return lowest ? `${lowest.id} ${scoreText(lowest.score)}: ${lowest.reason}` : '';
}

const caseRow = (judged: JudgeReport['cases'][number]) =>
  html`<tr><th scope="row"><a href="#case-${judged.id}">${judged.id}</a></th><td class="num">${scoreText(judged.total)}</td><td class="num">${scoreText(judged.spread)}</td><td>${reasonOf(judged)}</td></tr>`;

const table = (label: string, heads: readonly string[], rows: unknown) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${heads.map((head) => html`<th scope="col"${['Mean', 'Total', 'Spread', 'Scored', 'Failed'].includes(head) ? html` class="num"` : ''}>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

/** What the model judge said, and how far its word goes. */
export function judgeSection(report: JudgeReport) {
  const { judge, repeats, cases, criteria, notAsked, unjudged, mean: total } = report;
  const lowest = cases
    .filter((each) => each.total !== null)
    .toSorted((a, b) => (a.total ?? 0) - (b.total ?? 0))
    .slice(0, SHOWN);
  return html`<section id="judge"><h2>${judgeTitle(report)}</h2>
<p>${judge}, each question asked ${repeats === 1 ? 'once' : `${repeats} times`}: ${scoreText(total)} over ${countText(cases.length - unjudged.length, 'answer')}; ${judgeChangeText(report)}. It never fails a run.</p>
<p>${judgeTrustText(report)}</p>
${table(
  'The judge by criterion',
  ['Criterion', 'Mean', 'Scored', 'Failed'],
  criteria.map((criterion) => criterionRow(criterion, cases)),
)}
${table('What the judge likes least', ['Case', 'Total', 'Spread', 'Lowest criterion'], lowest.map(caseRow))}
<p>${countText(notAsked, 'case')} ${notAsked === 1 ? 'asks' : 'ask'} for something else than guidance and ${notAsked === 1 ? 'was' : 'were'} not put to the judge.${unjudged.length > 0 ? ` Not judged: ${unjudged.map(({ id, reason }) => `${id} (${reason})`).join(', ')}.` : ''}</p></section>`;
}
