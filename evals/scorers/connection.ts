import type { Score, Scored, Scorer } from '../types.ts';
import { adultFirst, childSafe, concrete, offered, sayable } from './body-and-offer.ts';
import { dignity, nearness } from './dignity.ts';
import { limit } from './limit.ts';
import { unit } from './reading.ts';
import { specific } from './specific.ts';
import { cleanApology, hedged, noCertainty, noLecture, noScript, noShame, noThreat } from './wording.ts';

/**
 * How connection is weighed against script, from the four articles: what they ask for (presence, a soft body, room,
 * warmth, a boundary held with kindness, repair, no perfect words) adds; what they warn of (control, performance,
 * saying the right thing, love that must be earned) takes away, and takes away more than any of the rest can make good.
 */
const WEIGHTS: readonly (readonly [Scorer, number])[] = [
  [noThreat, 3],
  [noShame, 2.5],
  [noLecture, 2.5],
  [noScript, 2.5],
  [dignity, 2.5],
  [noCertainty, 1.5],
  [cleanApology, 3],
  [limit, 3],
  [hedged, 1.5],
  [concrete, 2.5],
  [adultFirst, 0.7],
  [offered, 1],
  [nearness, 1],
  [sayable, 1],
  [specific, 0.7],
  [childSafe, 0.5],
];

/** The parts of the composite, each with its score. */
export function dimensionsOf(scored: Scored): Readonly<Record<string, Score>> {
  return Object.fromEntries(WEIGHTS.map(([scorer]) => [scorer.name, scorer.score(scored)]));
}

export const connection: Scorer = {
  name: 'connection',
  measures: 'connection over script',
  score(scored): Score {
    const dimensions = dimensionsOf(scored);
    let sum = 0;
    let weights = 0;
    for (const [{ name }, weight] of WEIGHTS) {
      const score = dimensions[name]?.score ?? null;
      if (score === null) continue;
      sum += weight * score;
      weights += weight;
    }
    const worst = Object.entries(dimensions)
      .filter(([, { score }]) => score !== null && score < 0.5)
      .map(([name]) => name);
    return {
      score: unit(weights === 0 ? 0 : sum / weights),
      reason: worst.length > 0 ? `weak: ${worst.join(', ')}` : 'nothing weak',
    };
  },
};
