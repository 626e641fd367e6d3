import type { Scorer } from '../types.ts';
import { adultFirst, childSafe, concrete, offered, sayable } from './body-and-offer.ts';
import { closeness, holds } from './closeness.ts';
import { connection } from './connection.ts';
import { coverageHonest, grade, invariants, partOrder, verbatim } from './contract.ts';
import { counterfactual } from './counterfactual.ts';
import { criteria } from './criteria.ts';
import { apart, dignity, nearness } from './dignity.ts';
import { EXPECTATIONS } from './expectations.ts';
import { leaflet } from './leaflet.ts';
import { leavesBe } from './leaves-be.ts';
import { limit } from './limit.ts';
import { specific } from './specific.ts';
import { support } from './support.ts';
import { voice } from './voice/voice.ts';
import { cleanApology, hedged, noCertainty, noLecture, noScript, noShame, noThreat } from './wording.ts';

/** Scores guidance only: a card, or one plain line, is neither connection nor script. */
const ofGuidance = (scorer: Scorer): Scorer => ({
  ...scorer,
  score: (scored) =>
    scored.answer !== null && scored.answer.kind !== 'guidance'
      ? { score: null, reason: 'no guidance was given' }
      : scorer.score(scored),
});

/** Every scorer, in the order of the report. */
export const SCORERS: readonly Scorer[] = [
  ofGuidance(connection),
  criteria,
  ...EXPECTATIONS,
  invariants,
  verbatim,
  support,
  partOrder,
  grade,
  coverageHonest,
  ...[
    voice,
    limit,
    noThreat,
    noShame,
    noLecture,
    noScript,
    noCertainty,
    dignity,
    cleanApology,
    hedged,
    leaflet,
    concrete,
    sayable,
    offered,
    adultFirst,
    nearness,
    closeness,
    holds,
    apart,
    leavesBe,
    specific,
    childSafe,
  ].map(ofGuidance),
  counterfactual,
];
