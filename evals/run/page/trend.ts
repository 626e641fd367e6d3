import { html } from 'hono/html';
import { scoreText } from '../wording.ts';

const [WIDTH, HEIGHT, EDGE] = [92, 26, 4];
/** A smaller change of a mean is drawn flat: the history keeps four decimals. */
const LEAST = 5e-4;

/** A line of the last runs’ means, oldest first; the last one is the dot. */
export function trendSvg(values: readonly number[], isWorse: boolean) {
  if (values.length === 0) return '';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = values.length > 1 ? (WIDTH - 2 * EDGE) / (values.length - 1) : 0;
  const points = values.map((value, at) => {
    const x = values.length > 1 ? EDGE + at * step : WIDTH - EDGE;
    const y = high - low < LEAST ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
    return { x: x.toFixed(1), y: y.toFixed(1) };
  });
  const last = points.at(-1);
  return html`<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${values.map(scoreText).join(', ')}"><polyline points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="var(--soft)" stroke-width="1.5" stroke-linejoin="round"/><circle cx="${last?.x}" cy="${last?.y}" r="3.2" fill="var(${isWorse ? '--acc' : '--soft'})"/></svg>`;
}
