import { html } from 'hono/html';
import type { Half, RetrievalFound, Row, Told } from '../../retrieval/evaluate.ts';
import type { Interval } from '../statistics.ts';
import { changeText, scoreText } from '../wording.ts';

const cell = (interval: Interval | null, say: (value: number) => string = scoreText) =>
  html`<td class="num">${interval ? say(interval.mean) : '–'}<span class="small">${interval && interval.low !== interval.high ? `${say(interval.low)} to ${say(interval.high)}` : ''}</span></td>`;

function table(label: string, heads: readonly string[], rows: unknown) {
  const head = heads.map((each, at) => html`<th scope="col" class="${at > 0 ? 'num' : ''}">${each}</th>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function rankingRow({ name, what, row }: { readonly name: string; readonly what: string; readonly row: Row }) {
  const ahead = name === 'whole' ? html`<td class="num">–</td>` : cell(row.lead, changeText);
  return html`<tr><th scope="row">${what}<span class="small">${name}</span></th>${cell(row.ndcg)}${ahead}${cell(row.reciprocalRank)}${cell(row.recall)}<td class="${name === 'whole' && row.junk > 0 ? 'num bad' : 'num'}">${row.junk}</td><td class="num">${row.articles?.toFixed(1) ?? '–'}</td></tr>`;
}

const HEADS = ['Ranked by', 'nDCG@10', 'The whole is ahead by', 'First that helps', 'Recall@10', 'Junk', 'Articles'];

function halfTable({ rankings }: RetrievalFound, half: Half, label: string) {
  return table(
    label,
    HEADS,
    rankings.map(({ name, what, [half]: row }) => rankingRow({ name, what, row })),
  );
}

const kindRow = ({ kind, development, heldOut }: RetrievalFound['kinds'][number]) =>
  html`<tr><th scope="row">${kind}</th><td class="num">${development.whole?.n ?? 0}</td>${cell(development.whole)}<td class="num">${scoreText(development.oneList)}</td><td class="num">${heldOut.whole?.n ?? 0}</td>${cell(heldOut.whole)}<td class="num">${scoreText(heldOut.oneList)}</td></tr>`;

const foundItem = ({ grade, junk, text }: Told['found'][number]) =>
  html`<li><b>${junk ? 'junk' : grade}</b> <span class="voice">${text}</span></li>`;

/** No `id`, as no link leads here: these are questions, not cases. */
const told = ({ id, turns, ndcg, found, missed }: Told) =>
  html`<details><summary><span class="id">${id}</span><span class="q">${turns.join(' · ')}</span><span class="delta">${scoreText(ndcg)}</span></summary>
<div class="in"><div><h3>Found, with its grade</h3><ul class="plain">${found.map(foundItem)}</ul></div>
<div><h3>Would have helped</h3><ul class="plain">${missed.map((text) => html`<li class="voice">${text}</li>`)}</ul></div></div></details>`;

/** How well labelled questions find the lines that were labelled for them. */
export function retrievalSection(found: RetrievalFound) {
  const { questions, agreement, kinds, worst } = found;
  return html`<section id="retrieval"><h2>Retrieval</h2>
<p>Every labelled question’s first ten passages, by the whole retrieval, by its parts, and by two lines that anything must beat. Under each mean is its 95 % interval. “First that helps” is the mean reciprocal rank of the first line graded 2; recall counts every labelled line, of which there are mostly more than ten. Labelled a second time by the same reader, ${agreement.questions} questions agree with a weighted kappa of ${scoreText(agreement.kappa)}; two people would agree less.</p>
<h3>Development, ${questions.development} questions</h3>
${halfTable(found, 'development', 'Retrieval on the development half')}
<h3>Held out, ${questions.heldOut} questions</h3>
${halfTable(found, 'heldOut', 'Retrieval on the held-out half')}
<h3>By kind, nDCG@10 of the whole and of one list for everyone</h3>
${table('Retrieval by kind', ['Kind', 'Development', 'Whole', 'One list', 'Held out', 'Whole', 'One list'], kinds.map(kindRow))}
<h3>Worst of the development half</h3>
${worst.map(told)}</section>`;
}
