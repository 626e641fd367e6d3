import { html } from 'hono/html';
import type { Answer, Moment } from '../../../src/answer.ts';
import { PRINCIPLES } from '../../../src/principles.ts';
import type { CaseResult, Trace } from '../../types.ts';

/** Retrieved passages that are shown; the data has all of them. */
const SHOWN = 6;

type Found = Trace['passages'][number];

function momentText({ role, childAge, ageBand, setting, phase, intensity, signs }: Moment): string {
  const age = childAge === null ? ageBand : `${childAge} years (${ageBand})`;
  const known = [role, age, setting, phase, `${intensity} intensity`].map((each) => each ?? '–');
  return `${known.join(' · ')} · signs: ${signs.join(', ') || 'none'}`;
}

const isCited = ({ article, start, end }: Found, { citations }: Answer) =>
  citations.some((each) => each.article === article && each.start < end && start < each.end);

const nameOf = (id: string) => PRINCIPLES[id as keyof typeof PRINCIPLES]?.name ?? id;

const line = (name: string, words: string) => html`<li><span class="quiet">${name}:</span> ${words}</li>`;

function retrieved(passages: readonly Found[], answer: Answer) {
  const items = passages.slice(0, SHOWN).map((each) => {
    const cited = isCited(each, answer) ? html`<b>Cited</b> ` : '';
    return html`<li>${cited}<span class="voice">${each.text}</span> <span class="quiet">${each.article}, ${each.section}, ${each.score.toFixed(2)}</span></li>`;
  });
  const more = passages.length > SHOWN ? ` (${SHOWN} of ${passages.length})` : '';
  return html`<div><h3>Passages retrieved${more}</h3><ol class="plain">${items}</ol></div>`;
}

/** How an answer came about: the moment as it was read, what was chosen for it, what was found, and what was stopped. */
export function traceOf({ answer, trace, stopped }: CaseResult) {
  if (answer === null)
    return html`<div><h3>How it came about</h3><p class="quiet">A model alone: nothing is known of it but its words.</p></div>`;
  const { tier, category } = answer.safety;
  const steps = [
    line('Danger', tier === 'none' ? 'none seen' : `${tier}, ${category}`),
    line('Moment', momentText(answer.moment)),
    trace ? line('Ideas it calls for', trace.principles.map(nameOf).join('; ') || 'none') : '',
    trace ? line('Moves chosen', trace.moves.join(', ')) : '',
    line('Stopped by the checks', stopped.join('; ') || (trace ? 'nothing' : 'nothing that is known here')),
  ];
  return html`<div><h3>How it came about</h3><ul class="plain">${steps}</ul></div>
${trace ? retrieved(trace.passages, answer) : ''}`;
}
