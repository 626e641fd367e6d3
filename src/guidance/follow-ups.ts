import type { Situation } from './fit.ts';
import { FOLLOW_UPS } from './moves/index.ts';
import { fill, type Voice } from './wording.ts';

const MOST_TAPS = 4;

/** What to tap next: the lines of the leading sign first, then of the others, then the general ones. */
export function followUpsFor(situation: Situation, voice: Voice): readonly string[] {
  const { lead, signs, phase, role } = situation;
  const closeness = (listed: readonly string[]) =>
    listed.length === 0
      ? 1
      : lead !== null && listed.includes(lead)
        ? 3
        : signs.some((sign) => listed.includes(sign))
          ? 2
          : 0;
  const [best] = FOLLOW_UPS.filter(
    ({ phases, roles }) => (!phases || phases.includes(phase)) && (!roles || (role !== null && roles.includes(role))),
  )
    .map((set) => ({ set, worth: closeness(set.signs) + (set.phases ? 0.5 : 0) + (set.roles ? 0.25 : 0) }))
    .filter(({ set, worth }) => worth >= 1 || set.signs.length === 0)
    .sort((a, b) => b.worth - a.worth);
  return (best?.set.lines ?? []).slice(0, MOST_TAPS).map((line) => fill(line, voice));
}
