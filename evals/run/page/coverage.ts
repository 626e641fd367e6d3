import { html } from 'hono/html';
import type { Coverage } from '../coverage.ts';

const empty = (count: number) => (count === 0 ? 'none' : '');

function grid({ ages, settings }: Coverage, { phase, cells }: Coverage['phases'][number]) {
  return html`<div><h3 id="phase-${phase}">${phase}</h3><div class="scroll" tabindex="0" role="region" aria-labelledby="phase-${phase}"><table>
<thead><tr><th scope="col"><span class="vh">Age</span></th>${settings.map((setting) => html`<th scope="col">${setting}</th>`)}</tr></thead>
<tbody>${ages.map((age, at) => html`<tr><th scope="row">${age}</th>${(cells[at] ?? []).map((count) => html`<td class="${empty(count)}">${count}</td>`)}</tr>`)}</tbody></table></div></div>`;
}

/** How many cases there are of every age, place and phase, and of every sign; what has none is marked. */
export function coverageSection(coverage: Coverage) {
  const cells = coverage.phases.flatMap((phase) => phase.cells.flat());
  const without = coverage.signs.filter(({ cases }) => cases === 0).length;
  return html`<section id="coverage"><h2>What the cases cover</h2>
<p>Age by place, for each phase. ${cells.filter((count) => count === 0).length} of ${cells.length} cells are empty and marked: nothing here would notice if their answers broke.</p>
<div class="grids">${coverage.phases.map((phase) => grid(coverage, phase))}</div>
<h3>By sign</h3><p>${without} of ${coverage.signs.length} signs are expected by no case.</p>
<ul class="signs">${coverage.signs.map(({ sign, cases }) => html`<li class="${empty(cases)}">${sign} ${cases}</li>`)}</ul></section>`;
}
