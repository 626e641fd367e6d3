import { html } from 'hono/html';
import { voiceFile } from '../../scorers/voice/voice.ts';
import type { Calibrated } from '../calibrated.ts';
import { LEAST_OF_A_KIND } from '../calibrated.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const decimals = (value: number | null) => (value === null ? 'none' : value.toFixed(2));

/** How far the scorers agree with readings of texts. */
export function calibrationSection({ connection, support }: Calibrated) {
  const { judged, wrong, accuracy, byKind, agreement, kappa, rank, rankOfReadings, singles } = connection;
  const rows = Object.entries(byKind).map(
    ([kind, { right, of }]) =>
      html`<tr><th scope="row">${kind.replaceAll('-', ' ')}</th><td class="${right / of < LEAST_OF_A_KIND ? 'num bad' : 'num'}">${right} of ${of}</td><td class="num">${percent(right / of)}</td></tr>`,
  );
  return html`<section id="calibration"><h2>The scorers themselves</h2>
<p>Of ${judged} pairs of answers on which two readings agreed, the scorer of connection prefers the same one in ${judged - wrong.length} (${percent(accuracy)}). The readings agreed on ${percent(agreement)} of the pairs, κ ${decimals(kappa)}. Over ${singles} single answers its rank correlation with the readings is ${decimals(rank)}; theirs with each other is ${decimals(rankOfReadings)}. The scorer was written with these texts in sight, and its voice learned from these very pairs: on pairs it was not learned from, the voice alone is right on ${voiceFile.crossValidated.right} of ${voiceFile.crossValidated.of}. Other texts are set aside and not shown here.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Pairs by kind"><table><thead><tr><th scope="col">Kind of pair</th><th scope="col" class="num">Right</th><th scope="col" class="num">Share</th></tr></thead><tbody>${rows}</tbody></table></div>
${wrong.length > 0 ? html`<p>Wrong: ${wrong.join(', ')}.</p>` : ''}
<p>Whether a quotation supports a line: ${percent(support.accuracy)} of ${support.judged} labelled pairs right, precision ${percent(support.precision)}, recall ${percent(support.recall)}, κ ${decimals(support.kappa)}; the readings with each other κ ${decimals(support.readings.kappa)}.</p></section>`;
}
