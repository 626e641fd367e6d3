import {
  APOLOGISES,
  FEELING_FOR_CERTAIN,
  LECTURES,
  PRESCRIBES,
  PROMISES,
  SHAMES,
  SPOILS_AN_APOLOGY,
  THREATENS,
} from '../../src/checks/index.ts';
import type { Score, Scorer } from '../types.ts';
import { meant, spokenLines, unit } from './reading.ts';
import { without } from './without.ts';

export const noThreat = without(
  'no-threat',
  'nothing is taken, promised or counted down to make a child comply',
  THREATENS,
);

export const noShame = without('no-shame', 'neither the child nor the adult is made to feel small', SHAMES);

export const noLecture = without(
  'no-lecture',
  'no why-question, lesson, moral or demand to repeat while it is hot',
  LECTURES,
  0.34,
);

export const noCertainty = without('no-certainty', 'nothing is promised to work', PROMISES, 0.4);

export const noScript = without(
  'no-script',
  'no words are prescribed: whatever is offered may be changed or left out',
  PRESCRIBES,
  0.4,
);

export const hedged: Scorer = {
  name: 'hedged',
  measures: 'a feeling is guessed at, and may be wrong',
  score({ text }): Score {
    const certain = meant(text, FEELING_FOR_CERTAIN);
    const guesses =
      text.match(
        /\b(?:maybe|perhaps|might|could be|sounds like|seems|i wonder|guess|may be|probably|or not|got it wrong|could be wrong|looks like|i think)\b/gi,
      ) ?? [];
    if (certain.length === 0 && guesses.length === 0) return { score: null, reason: 'no feeling is named' };
    return {
      score: unit(1 - 0.5 * certain.length + (certain.length > 0 ? 0.15 * guesses.length : 0)),
      reason: certain.length > 0 ? `certain of “${certain[0]}”` : `guesses: “${guesses[0]}”`,
    };
  },
};

export const cleanApology: Scorer = {
  name: 'clean-apology',
  measures: 'an apology owns what was done, without “but”, reasons or a wish to be comforted',
  score({ text }): Score {
    const spoken = spokenLines(text);
    const lines = spoken.some((line) => APOLOGISES.test(line)) ? spoken : [];
    if (lines.length === 0) return { score: null, reason: 'nobody apologises' };
    const spoiled = lines.filter((line) => SPOILS_AN_APOLOGY.test(line));
    return {
      score: spoiled.length > 0 ? 0 : 1,
      reason: spoiled.length > 0 ? `spoiled: “${spoiled[0]}”` : 'owned, and nothing after it',
    };
  },
};
