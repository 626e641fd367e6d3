import { html } from 'hono/html';
import { type Question, userTurns } from '../../../src/question.ts';
import { type Judged, judgeCriteria } from '../../scorers/criteria.ts';
import type { Pair } from '../compare.ts';
import { ACCEPT, rerunOf } from '../report.ts';
import { type Stretch, wordDiff } from '../word-diff.ts';
import { scoreText, spreadText } from '../wording.ts';
import { scoresOf } from './scores.ts';
import { traceOf } from './trace.ts';

/** The question, turn by turn, and what its asker set by hand. */
function askedText(question: Question): string {
  const { message: _, messages, ...fields } = question;
  const turns = messages?.map(({ role, content }) => (role === 'user' ? content : `(answer) ${content}`));
  const set = Object.entries(fields).map(([field, value]) => `${field}: ${value}`);
  return [...(turns ?? userTurns(question)), ...(set.length > 0 ? [`(${set.join(', ')})`] : [])].join('\n');
}

const stretch = ({ kind, text }: Stretch) =>
  kind === 'both' ? text : kind === 'before' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;

const side = (name: string, words: unknown) => html`<div><h3>${name}</h3><p class="o">${words}</p></div>`;

function answers({ result, before }: Pair) {
  if (before === null || before.text === result.text)
    return side(before === null ? 'Now' : 'Now, as before', result.text);
  const diff = wordDiff(before.text, result.text);
  const without = (kind: Stretch['kind']) => diff.filter((each) => each.kind !== kind).map(stretch);
  return html`<div class="two">${side('Baseline', without('after'))}${side('Now', without('before'))}</div>`;
}

function criterionWord({ criterion, met }: Judged): string {
  if (met === null) return 'For a reader';
  if (criterion.points > 0) return met ? 'Met' : 'Missed';
  return met ? 'Failed' : 'Avoided';
}

const criterionItem = (judged: Judged) =>
  html`<li><b>${criterionWord(judged)}</b> (${judged.criterion.points > 0 ? '+' : '−'}${Math.abs(judged.criterion.points)}) ${judged.criterion.text} <span class="quiet">${judged.criterion.id}</span></li>`;

const section = (name: string, inner: unknown) => html`<div><h3>${name}</h3>${inner}</div>`;

/** One case: what was asked, both answers, every score with its reason, what it rests on, and how to run it again. */
export function caseDetails(pair: Pair, open: boolean) {
  const { case: asked, answer, text } = pair.result;
  const said = userTurns(asked.question);
  const delta = pair.was === null ? scoreText(pair.now) : `${scoreText(pair.was)} → ${scoreText(pair.now)}`;
  const judged = judgeCriteria({ question: asked.question, said, answer, text, case: asked });
  const passages = (answer?.citations ?? []).map(
    ({ n, quote, title, section: heading }) =>
      html`<li>${n}. <span class="voice">${quote}</span> <span class="quiet">${title}, ${heading}</span></li>`,
  );
  return html`<details id="case-${asked.id}"${open ? html` open` : ''}><summary><span class="id">${asked.id}</span><span class="q">${said.at(-1)}</span><span class="delta">${delta}</span></summary>
<div class="in">${askedText(asked.question) === said.at(-1) ? '' : section('Asked', html`<p class="asked">${askedText(asked.question)}</p>`)}
${answers(pair)}
${pair.flaky ? section('Total, run by run', html`<p>${spreadText(pair.flaky)}</p>`) : ''}
${scoresOf(pair)}
${judged.length > 0 ? section('What this asker needs', html`<ul class="plain">${judged.map(criterionItem)}</ul>`) : ''}
${section('Passages cited', passages.length > 0 ? html`<ul class="plain">${passages}</ul>` : html`<p class="quiet">None cited.</p>`)}
${traceOf(pair.result)}
${section('The failure to avoid', html`<p class="quiet">${asked.failure}</p>`)}
${section('Run it again', html`<code>${rerunOf(asked.id)}</code>`)}
${section('Accept this whole run as the baseline', html`<code>${ACCEPT}</code>`)}</div></details>`;
}
