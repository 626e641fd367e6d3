import { type Heads, hear, raised, shippedHeads, together } from './ear/index.ts';
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

/** Turns that are also heard as one: a danger may be told over several, none of which sounds like it alone. */
const HEARD_TOGETHER = 3;

/**
 * Decides, before anything else happens, whether someone is in danger. Reads every turn of the asker's,
 * oldest first; takes time linear in their length and calls nothing. Rules decide first; a learned ear raises
 * what they miss, and holds back what it is sure that they mistake.
 *
 * The gravest turn decides. An earlier danger stays (`sticky`) whatever is said after it,
 * unless a later turn clearly says that it was misread.
 *
 * @param heads - the ear’s; null to ask the rules alone
 */
export function gate(
  userTurns: readonly string[],
  options: GateOptions = {},
  heads: Heads | null = shippedHeads(),
): Verdict {
  const region = options.region ?? statedRegion(userTurns) ?? options.defaultRegion ?? null;
  let earlier: Reading = BENIGN;
  let last: TurnReading = { ...BENIGN, corrects: false, sounds: [] };
  let recent: readonly TurnReading[] = [];
  for (const turn of userTurns) {
    earlier = graver(earlier, last);
    last = readTurn(turn, options, heads);
    if (last.corrects && !isDanger(last) && mayBeCorrected(earlier)) {
      earlier = BENIGN;
      recent = [];
    }
    recent = [...recent, last].slice(-HEARD_TOGETHER);
    if (heads !== null && !isDanger(earlier) && !isDanger(last)) last = { ...last, ...heardTogether(recent, heads) };
  }
  const { corrects: _, sounds: __, ...now } = last;
  if (!isDanger(earlier)) return { ...now, region, sticky: false };
  return { ...graver(earlier, now), region, sticky: !isDanger(now) };
}

/** What short turns say as one, and none of them says; long ones have said enough alone. */
function heardTogether(turns: readonly TurnReading[], heads: Heads): Reading | null {
  if (turns.length < 2 || turns.some(({ sounds }) => sounds.length !== 1)) return null;
  const reading = raised(BENIGN, hear([together(turns.flatMap(({ sounds }) => sounds))], heads));
  return isDanger(reading) ? reading : null;
}

const isDanger = (reading: Reading) => TIER_RANK[reading.tier] >= TIER_RANK.urgent;

/** A wish to die that the asker spoke of themselves is not unsaid by a later word. */
const mayBeCorrected = (reading: Reading) =>
  reading.category !== 'caregiver_suicide' && reading.category !== 'child_user';

function graver(a: Reading, b: Reading): Reading {
  const rank = TIER_RANK[b.tier] - TIER_RANK[a.tier];
  return rank > 0 || (rank === 0 && precedence(b.category) < precedence(a.category)) ? b : a;
}
