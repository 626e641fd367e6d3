import { html } from 'hono/html';
import type { Pair } from '../compare.ts';
import { scoreText } from '../wording.ts';

/** A case’s scores, what changed first: with their reasons where something is lost, by name alone where all is well. */
export function scoresOf({ result, before, red }: Pair) {
  const all = Object.entries(result.scores).map(([name, { score, reason }]) => ({
    name,
    score,
    reason,
    was: before?.scores[name] ?? null,
  }));
  const changed = (each: Pick<(typeof all)[number], 'score' | 'was'>) =>
    before !== null && scoreText(each.score) !== scoreText(each.was);
  const fell = (each: Pick<(typeof all)[number], 'score' | 'was'>) =>
    changed(each) && (each.score ?? 0) < (each.was ?? 0);
  const told = all.filter((each) => (each.score !== null && each.score < 1) || changed(each));
  const rest = all.filter((each) => !told.includes(each));
  const whole = rest.filter(({ score }) => score === 1);
  const notApplicable = rest.filter(({ score }) => score === null);
  const rows = [...told.filter(changed), ...told.filter((each) => !changed(each))].map(
    ({ name, score, was, reason }) =>
      html`<tr><th scope="row">${name}${red.includes(name) ? ' · red' : ''}</th>${before ? html`<td class="num">${scoreText(was)}</td>` : ''}<td class="${red.includes(name) || fell({ score, was }) ? 'num bad' : 'num'}">${scoreText(score)}</td><td>${reason}</td></tr>`,
  );
  const named = (words: string, some: typeof all) =>
    some.length > 0
      ? html`<ul class="plain"><li class="quiet">${words}: ${some.map(({ name, reason }, at) => html`${at > 0 ? ' · ' : ''}<span title="${reason}">${name}</span>`)}</li></ul>`
      : '';
  return html`<div><h3>Scores</h3>${
    rows.length > 0
      ? html`<div class="scroll"><table class="scores"><thead><tr><th scope="col">Scorer</th>${before ? html`<th scope="col" class="num">Before</th>` : ''}<th scope="col" class="num">Now</th><th scope="col">Why</th></tr></thead><tbody>${rows}</tbody></table></div>`
      : ''
  }${named('At 1', whole)}${named('Not applicable', notApplicable)}</div>`;
}
