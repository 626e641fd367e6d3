import { html } from 'hono/html';
import type { Measure } from '../measure.ts';
import { capital, countText, directionText, intervalText, scoreText } from '../wording.ts';
import { trendSvg } from './trend.ts';

function row(measure: Measure) {
  const { name, measures, red, now, was, n, notApplicable, direction, trend } = measure;
  const weight = direction === 'worse' ? 'num bad' : 'num';
  const apart = notApplicable > 0 ? `${notApplicable} not applicable` : '';
  return html`<tr id="measure-${name}"><th scope="row">${capital(measures)}<span class="small">${name}${red ? ' · red: a 0 fails the case' : ''}</span></th>
<td class="${weight}">${scoreText(now)}</td><td class="num">${scoreText(was)}</td>
<td class="${weight}">${directionText(measure)}<span class="small">${intervalText(measure)}</span></td>
<td class="num">${countText(n, 'case')}<span class="small">${apart}</span></td>
<td class="trend">${trendSvg(trend, direction === 'worse')}</td></tr>`;
}

/** Every measure over the run: now, before, and whether the difference is more than chance. */
export function measuresTable(measures: readonly Measure[]) {
  return html`<div class="scroll measures" tabindex="0" role="region" aria-label="Measures"><table>
<thead><tr><th scope="col">Measure</th><th scope="col" class="num">Now</th><th scope="col" class="num">Baseline</th><th scope="col" class="num">Change, 95 %</th><th scope="col" class="num">Scored</th><th scope="col" class="trend">Last 7 runs</th></tr></thead>
<tbody>${measures.map(row)}</tbody></table></div>`;
}
