import type { Score, Scored, Scorer } from '../types.ts';
import { adultFirst, childSafe, concrete, offered, sayable } from './body-and-offer.ts';
import { closeness, holds } from './closeness.ts';
import { apart, dignity, nearness } from './dignity.ts';
import { leaflet } from './leaflet.ts';
import { leavesBe } from './leaves-be.ts';
import { limit } from './limit.ts';
import { unit } from './reading.ts';
import { specific } from './specific.ts';
import { voice } from './voice/voice.ts';
import { cleanApology, hedged, noCertainty, noLecture, noScript, noShame, noThreat } from './wording.ts';

type Weighed = readonly (readonly [Scorer, number])[];

/**
 * What the four articles ask for adds up: presence and a soft body, room, warmth, plain things to do, words that are
 * offered and never perfect. The numbers say how much each counts among them.
 */
export const ADDS: Weighed = [
  [concrete, 3],
  [sayable, 1.5],
  [offered, 1.5],
  [adultFirst, 0.3],
  [nearness, 0.3],
  [specific, 0.7],
  [leavesBe, 0.6],
  [apart, 1.5],
];

/**
 * What they warn of takes away from all of that, and no vocabulary makes it good: control, performance, the right
 * words, love that must be earned, teaching while it burns, an apology that asks for something, a limit left out.
 * The number is what is left of the whole where a scorer says 0.
 */
export const TAKES: Weighed = [
  [noThreat, 0.2],
  [noShame, 0.2],
  [noLecture, 0.3],
  [noScript, 0.3],
  [dignity, 0.25],
  [noCertainty, 0.4],
  [cleanApology, 0.35],
  [limit, 0.5],
  [hedged, 0.4],
  [leaflet, 0.6],
  [childSafe, 0.9],
  [closeness, 0.45],
  [holds, 0.5],
];

/** The parts of the composite, each with its score. */
export function dimensionsOf(scored: Scored): Readonly<Record<string, Score>> {
  return Object.fromEntries(
    [voice, ...[...ADDS, ...TAKES].map(([scorer]) => scorer)].map((scorer) => [scorer.name, scorer.score(scored)]),
  );
}

/** A scorer of whole answers from listed wordings: parts that add up, and parts that take away. */
export const weigh = (adds: Weighed, takes: Weighed): Scorer => ({
  name: 'connection',
  measures: 'connection over script, by listed wordings alone',
  score(scored): Score {
    const found = [...adds, ...takes].map(([scorer, weight]) => ({
      name: scorer.name,
      weight,
      ...scorer.score(scored),
    }));
    const added = found.slice(0, adds.length).filter(({ score }) => score !== null);
    const weights = added.reduce((sum, { weight }) => sum + weight, 0);
    const sum = added.reduce((total, { weight, score }) => total + weight * (score ?? 0), 0);
    const left = found
      .slice(adds.length)
      .reduce((rest, { weight: least, score }) => (score === null ? rest : rest * (least + (1 - least) * score)), 1);
    const worst = found.filter(({ score }) => score !== null && score < 0.5).map(({ name }) => name);
    return {
      score: unit(weights === 0 ? 0 : (sum / weights) * left),
      reason: worst.length > 0 ? `weak: ${worst.join(', ')}` : 'nothing weak',
    };
  },
});

/** Without the voice: what tells a lenient check from a better answer. */
export const listed: Scorer = weigh(ADDS, TAKES);

/** The geometric mean of listed wordings and learned voice: neither can make up for the other. */
export const connection: Scorer = {
  name: 'connection',
  measures: 'connection over script',
  score(scored): Score {
    const [{ score: words, reason }, { score: sound }] = [listed.score(scored), voice.score(scored)];
    return { score: Math.sqrt((words ?? 0) * (sound ?? 0)), reason };
  },
};
