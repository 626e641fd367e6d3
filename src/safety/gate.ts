import { type Known, readTurn, type TurnReading } from './reading.ts';
import { statedRegion } from './region.ts';
import { BENIGN, precedence, type Reading, TIER_RANK, type Verdict } from './verdict.ts';

/** What is known beside the words; an age named here wins over one named in them. */
export interface GateOptions extends Known {
  /** The asker’s own setting; wins over a place named in words. */
  readonly region?: string | undefined;
  /** The deployment’s; counts last. */
  readonly defaultRegion?: string | undefined;
}

/**
 * Decides, before anything else happens, whether someone is in danger. Reads every turn of the asker's,
 * oldest first; takes time linear in their length and calls nothing.
 *
 * The gravest turn decides. An earlier danger stays (`sticky`) whatever is said after it,
 * unless a later turn clearly says that it was misread.
 */
export function gate(userTurns: readonly string[], options: GateOptions = {}): Verdict {
  const region = options.region ?? statedRegion(userTurns) ?? options.defaultRegion ?? null;
  let earlier: Reading = BENIGN;
  let last: TurnReading = { ...BENIGN, corrects: false };
  for (const turn of userTurns) {
    earlier = graver(earlier, last);
    last = readTurn(turn, options);
    if (last.corrects && !isDanger(last) && mayBeCorrected(earlier)) earlier = BENIGN;
  }
  const { corrects: _, ...now } = last;
  if (!isDanger(earlier)) return { ...now, region, sticky: false };
  return { ...graver(earlier, now), region, sticky: !isDanger(now) };
}

const isDanger = (reading: Reading) => TIER_RANK[reading.tier] >= TIER_RANK.urgent;

/** A wish to die that the asker spoke of themselves is not unsaid by a later word. */
const mayBeCorrected = (reading: Reading) =>
  reading.category !== 'caregiver_suicide' && reading.category !== 'child_user';

function graver(a: Reading, b: Reading): Reading {
  const rank = TIER_RANK[b.tier] - TIER_RANK[a.tier];
  return rank > 0 || (rank === 0 && precedence(b.category) < precedence(a.category)) ? b : a;
}
