import { html } from 'hono/html';
import type { RecordedCounts, RecordedFound, Share } from '../../model/recorded.ts';

const SETS = [
  ['Tuned with', 'dev'],
  ['Set aside', 'held-out'],
] as const;

const cell = ({ part, whole }: Share) =>
  html`<td class="${part < whole ? 'num bad' : 'num'}">${whole === 0 ? '–' : `${part} of ${whole}`}</td>`;

const NONE: Share = { part: 0, whole: 0 };

/** What the checks of a model’s steps catch and let through, by kind of fault. */
export function recordedSection(found: RecordedFound) {
  const row = (name: string, of: (counts: RecordedCounts) => Share) =>
    html`<tr><th scope="row">${name}</th>${SETS.map(([, set]) => cell(of(found[set])))}</tr>`;
  const kinds = [...new Set(SETS.flatMap(([, set]) => Object.keys(found[set].byKind)))].sort();
  return html`<section id="recorded"><h2>The checks of a model’s steps</h2>
<p>Answers as a language model might write them, good and bad, by writers who had not seen the checks. A bad one is caught where its faulty step fails; a good one is let through where every step passes. What the checks were tuned with says what was kept, and only what was set aside says what new answers would find.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Recorded answers"><table><thead><tr><th scope="col">Answers</th>${SETS.map(([name]) => html`<th scope="col" class="num">${name}</th>`)}</tr></thead><tbody>${row('Good let through', ({ letThrough }) => letThrough)}${row('Steps of good ones let through', ({ elements }) => elements)}${row('Bad caught', ({ caught }) => caught)}${kinds.map((kind) => row(kind.replaceAll('-', ' '), ({ byKind }) => byKind[kind] ?? NONE))}</tbody></table></div>
<p>Of those tuned with, slipped through: ${found.dev.slipped.join(', ') || 'none'}; stopped without need: ${found.dev.stopped.join(', ') || 'none'}.</p></section>`;
}
