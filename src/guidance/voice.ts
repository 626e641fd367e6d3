import type { Reading } from '../moment/index.ts';
import type { Move, Wording } from './move.ts';
import { fill, type Voice } from './wording.ts';

/** How this asker speaks of the child, and what they named. */
export function voiceOf({ particulars, signs }: Reading): Voice {
  const pronoun = signs[0] === 'class-tipping' ? 'they' : (particulars.pronoun ?? 'they');
  const bare: Voice = {
    pronoun,
    thing: particulars.thing,
    other: null,
    place: particulars.place,
    missed: particulars.missed,
    deed: particulars.deed,
    matter: particulars.matter,
  };
  return { ...bare, other: particulars.other === null ? null : fill(particulars.other, bare) };
}

/** The same, in a line that is said to the child: “your sister”, and not “his”. */
export const toTheChild = (voice: Voice): Voice => ({
  ...voice,
  other: voice.other?.replace(/^(?:his|her|their) /, 'your ') ?? null,
});

/** The wording for the child’s age, else the common one. */
export function wordingOf(move: Move, { moment }: Reading): Wording {
  return (moment.ageBand === null ? undefined : move.byAge?.[moment.ageBand]) ?? move;
}
