import { type AgeBand, type Intensity, PARTS, type Part } from '../answer.ts';
import { type Reading, SIGNS, type SignId } from '../moment/index.ts';
import { PHASES, type Phase, type Role, type Setting } from '../question.ts';
import type { Move, ParticularKey } from './move.ts';
import { MOVES } from './moves/index.ts';

/** A moment as moves are matched to it. */
export interface Situation {
  readonly lead: SignId | null;
  readonly signs: readonly SignId[];
  readonly phase: Phase;
  readonly ageBand: AgeBand | null;
  readonly setting: Setting | null;
  readonly role: Role | null;
  readonly intensity: Intensity;
  readonly named: ReadonlySet<ParticularKey>;
}

/** What the adult owns waits, while the child is still in the middle of it: the child leads, the repair comes along. */
const OWNED: ReadonlySet<SignId> = new Set([
  'adult-yelled',
  'went-too-far',
  'shamed-student',
  'shamed-class',
  'forgot-child',
  'adults-argued',
  'broke-promise',
  'hurting-words',
  'rash-punishment',
  'laughed-at',
  'parents-rules',
  'new-home',
  'step-family',
  'alone-with-it',
  'numb',
  'dont-like-them',
  'own-parents-voice',
  'guilt',
  'failing',
  'exhausted',
]);

/** Somebody is being hurt: whatever else is said, the limit is. */
const HURTING: ReadonlySet<SignId> = new Set([
  'hitting',
  'biting',
  'throwing',
  'spitting',
  'breaking',
  'self-hurt-small',
  'students-fight',
]);

/** Is somebody being hurt, as this is asked? */
export const isHurting = ({ moment, signs }: Pick<Reading, 'moment' | 'signs'>): boolean =>
  moment.phase === 'now' && signs.some((sign) => HURTING.has(sign));

/** What a day is made of. A plan for rough hands begins with what they come from: the belt, the socks, the telly. */
const OF_THE_DAY: ReadonlySet<SignId> = new Set([
  'car-seat',
  'getting-dressed',
  'teeth-and-bath',
  'mealtime',
  'screens',
  'leaving',
  'homework',
  'bedtime',
  'treatment',
  'nappy-change',
  'medicine',
  'new-baby',
  'sibling-fight',
  'sharing',
  'losing',
  'too-much',
]);

/** The moment as its question, rather than its limit, is found: by what the rough hands come from. */
export function asked(situation: Situation): Situation {
  const { lead, phase, signs } = situation;
  if (phase !== 'planning' || lead === null || !HURTING.has(lead)) return situation;
  return { ...situation, lead: signs.find((sign) => OF_THE_DAY.has(sign)) ?? lead };
}

/** A parent who tells of a schoolroom is not in it: the moves for one are the teacher’s. */
function schoolroomFor({ role, setting }: Reading['moment']): Setting | null {
  if (setting === 'classroom') return role === 'parent' || role === 'caregiver' ? null : setting;
  return setting ?? (role === 'educator' ? 'classroom' : null);
}

/** A diagnosis alone: less of everything is the likeliest help. Beside a matter it only adds to the answer. */
const mattersOf = (signs: readonly SignId[]): readonly SignId[] =>
  signs.every((sign) => sign === 'neurodivergent') ? signs.map(() => 'too-much' as const) : signs;

export function situationOf({ moment, signs: told, particulars }: Reading): Situation {
  const signs = mattersOf(told);
  const ofChild = signs.find((sign) => !OWNED.has(sign) && SIGNS[sign].rank > 45);
  const named = (['thing', 'other', 'place', 'missed', 'matter'] as const).filter((key) => particulars[key] !== null);
  return {
    lead: (moment.phase === 'now' ? ofChild : undefined) ?? signs[0] ?? null,
    signs,
    phase: moment.phase,
    ageBand: moment.ageBand,
    // An educator who names no place is in a schoolroom more often than not, and a schoolroom’s asker teaches.
    setting: schoolroomFor(moment),
    role: moment.role ?? (moment.setting === 'classroom' ? 'educator' : null),
    intensity: moment.intensity,
    named: new Set(named),
  };
}

const admits = <T>(listed: readonly T[] | undefined, read: T | null): boolean =>
  listed === undefined || (read !== null && listed.includes(read));

/** How much each thing counts that a move was written for and the moment has. */
const WORTH = {
  lead: 100,
  sign: 40,
  also: 30,
  limit: 60,
  named: 14,
  setting: 12,
  age: 10,
  wordedForAge: 6,
  role: 8,
  intensity: 3,
  phase: 4,
} as const;

/** How closely a move fits; null when it does not fit at all. */
function fitOf(move: Move, situation: Situation): number | null {
  const { signs, also, except, phases, ages, settings, roles, intensities, needs } = move.for;
  if (!admits(phases, situation.phase) || !admits(ages, situation.ageBand) || !admits(settings, situation.setting))
    return null;
  if (!admits(roles, situation.role) || !admits(intensities, situation.intensity)) return null;
  if (needs?.some((key) => !situation.named.has(key))) return null;
  if (situation.ageBand !== null && except?.includes(situation.ageBand)) return null;
  if (also?.some((sign) => !situation.signs.includes(sign))) return null;
  const shared = signs?.filter((sign) => situation.signs.includes(sign)) ?? [];
  if (signs !== undefined && signs.length > 0 && shared.length === 0) return null;
  const leads = situation.lead !== null && shared.includes(situation.lead);
  const hurting = situation.phase === 'now' && situation.signs.some((sign) => HURTING.has(sign));
  return (
    (leads ? WORTH.lead : shared.length > 0 ? WORTH.sign : 0) +
    (move.limit && hurting ? WORTH.limit : 0) +
    (needs?.length ?? 0) * WORTH.named +
    (also?.length ?? 0) * WORTH.also +
    (settings ? WORTH.setting : 0) +
    (ages ? WORTH.age : 0) +
    (situation.ageBand !== null && move.byAge?.[situation.ageBand] ? WORTH.wordedForAge : 0) +
    (roles ? WORTH.role : 0) +
    (intensities ? WORTH.intensity : 0) +
    (phases ? WORTH.phase : 0)
  );
}

/** The moves of one part and phase, so that a moment looks only at those that could fit it. */
interface Shelf {
  /** Written for any matter. */
  readonly general: readonly Move[];
  readonly bySign: ReadonlyMap<SignId, readonly Move[]>;
}

function shelve(moves: readonly Move[]): Shelf {
  const bySign = new Map<SignId, Move[]>();
  for (const move of moves) {
    for (const sign of move.for.signs ?? []) bySign.set(sign, [...(bySign.get(sign) ?? []), move]);
  }
  return { general: moves.filter(({ for: fits }) => (fits.signs ?? []).length === 0), bySign };
}

const PLACE_IN_LIBRARY = new Map(MOVES.map((move, at) => [move, at]));
const SHELVES = new Map(
  [...PARTS, 'skip' as const].flatMap((part) =>
    PHASES.map((phase) => [
      `${part} ${phase}`,
      shelve(MOVES.filter((move) => move.part === part && (move.for.phases?.includes(phase) ?? true))),
    ]),
  ),
);

/** The moves of one part that fit, closest first, equals in the library's order. */
export function fitting(part: Part | 'skip', situation: Situation): readonly Move[] {
  const shelf = SHELVES.get(`${part} ${situation.phase}`);
  if (!shelf) return [];
  const within = new Set([...situation.signs.flatMap((sign) => shelf.bySign.get(sign) ?? []), ...shelf.general]);
  return [...within]
    .map((move) => ({ move, fit: fitOf(move, situation), at: PLACE_IN_LIBRARY.get(move) ?? 0 }))
    .filter((each): each is { move: Move; fit: number; at: number } => each.fit !== null)
    .sort((a, b) => b.fit - a.fit || a.at - b.at)
    .map(({ move }) => move);
}
