import { compilePhrases, type Folded } from '../phrases.ts';
import { SIGN_IDS, SIGNS, type SignId } from './signs.ts';

const SPOKEN = SIGN_IDS.map((id) => ({
  id,
  rank: SIGNS[id].rank,
  spoken: new RegExp(compilePhrases(SIGNS[id].phrases), 'gu'),
}));

/** Words that take back what follows them: "not hitting", "stopped screaming". */
const TAKEN_BACK = / (?:not|isnt|wasnt|arent|never|stopped|without|quit|didnt|doesnt|no longer|instead of)$/;
/** … unless the phrase itself is about not doing ("didnt work", "not listening"). */
const SAYS_NOT = /^ (?:not|isnt|wasnt|didnt|doesnt|wont|cant|never|no|nothing|stopped|dont)\b/;

/** Signs that a closer one says already: a hit in a fight over sharing is read as the hit. */
const IMPLIED: Partial<Record<SignId, readonly SignId[]>> = {
  biting: ['hitting'],
  'hate-you': ['back-talk'],
  'class-tipping': ['screaming', 'others-laughing', 'mealtime', 'bedtime'],
  'adult-yelled': ['screaming', 'near-the-edge'],
  'self-hurt-small': ['hitting'],
};

/** Reads the signs of one turn, the leading one first. */
export function readSigns(text: Folded): readonly SignId[] {
  const found = SPOKEN.filter(({ spoken }) =>
    [...text.matchAll(spoken)].some((match) => {
      const before = text.slice(Math.max(0, match.index - 14), match.index);
      return SAYS_NOT.test(match[0]) || !TAKEN_BACK.test(before);
    }),
  ).map(({ id, rank }) => ({ id, rank }));
  const implied = new Set(found.flatMap(({ id }) => IMPLIED[id] ?? []));
  return found
    .filter(({ id }) => !implied.has(id))
    .sort((a, b) => b.rank - a.rank)
    .map(({ id }) => id);
}
