import type { Score, Scorer } from '../types.ts';
import { denied, unit } from './reading.ts';
import { without } from './without.ts';

/** What an adult gives: nearness, warmth, an ear, a sorry of their own. Denied, it is kept from a child. */
const GIVEN =
  /\b(?:stay(?:ing)? (?:near|with|close|by)|sit(?:ting)? (?:down )?(?:with|by|beside|next to|near|up with)|kneel(?:ing)?|listen(?:ing)?|(?:be|being) (?:warm|near|close|there|with|gentle|kind|soft)|warmth|comfort(?:ing)?|soften(?:ing)?|nam(?:e|ing) what|acknowledg\w+|meet (?:him|her|them) at|tell (?:him|her|them) it's good|bring(?:ing)? (?:him|her|them|blankets?|food|water)|(?:taking|on) (?:his|her|their) side|ask(?:ing)? what (?:happened|would)|find (?:him|her|them) (?:again|after)|apologi[sz]e to (?:a|your|the|him|her|them)|say(?:ing)? sorry to (?:a child|your|him|her|them)|owe (?:him|her|them|a child)|give (?:him|her|them) (?:room|space|time)|ask(?:ing)? (?:about|again|what|how)|(?:sit|sitting) there|go(?:ing)? over it|dress (?:him|her|them)|indulg\w+|feed(?:ing)? it|(?:give|giving|pay|paying) (?:it|him|her|them) (?:any )?attention|wait(?:ing)? for (?:him|her|them)|(?:pause|breathe) first)\b/g;

/** What is given up: the limit, the truth or the day, so that the noise ends. */
const GIVES_WAY =
  /\b(?:(?:give|hand) (?:him|her|them|it) (?:back|over|the (?:tablet|phone|ipad|keys|sweets?|toy|screen))|hand over the|slip (?:him|her|them)|step aside|whatever (?:he|she|they) (?:wants?|likes?|asks?)|just this once|(?:let|give) (?:him|her|them) (?:win|have (?:it|the|his way|her way))|say yes|buy (?:it|him|her|them|the)|forget it|choose trust|trust (?:his|her|their) judg\w+|leave a little where)\b/g;

export const closeness: Scorer = {
  name: 'closeness',
  measures: 'nearness, an ear or an apology is not talked away',
  score({ text }): Score {
    const kept = denied(text, GIVEN);
    return {
      score: unit(1 - 0.5 * kept.length),
      reason: kept.length === 0 ? 'nothing is kept back' : `keeps back “${kept.slice(0, 3).join('”, “')}”`,
    };
  },
};

export const holds = without('holds', 'the adult does not give way to end the noise', GIVES_WAY);
