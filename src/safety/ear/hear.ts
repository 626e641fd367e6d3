import { areTooYoungToWish } from '../age.ts';
import type { Rule } from '../rule.ts';
import { BENIGN, type CategoryId, type Reading, TIER_RANK } from '../verdict.ts';
import type { Sounds } from './so-far.ts';
import type { Heads } from './weights.ts';

/** What the ear makes of a text: log-odds of danger, and what kind it would be. */
export interface Heard {
  readonly danger: number;
  readonly emergency: number;
  /** The likeliest first. */
  readonly categories: readonly CategoryId[];
}

/*
 * The thresholds below were chosen by what an ear that learned from others makes of each writer
 * (`npm run train:gate`): about twelve in a hundred look-alikes, and three in a hundred ordinary tellings, may be taken
 * for danger, and within that as much danger as possible is caught. `measured.json` has what came of it.
 */

/** From here on the ear speaks up by itself. */
const DANGER = 0.25;
/** From here on what it hears is life at risk now. */
const EMERGENCY = -1.2;
/** Where a rule says that it is urgent, the ear must be surer to say more. */
const MORE_THAN_URGENT = -0.6;
/** Below this the ear is sure enough that a text is harmless to hold back a rule. */
const HARMLESS = -0.9;
/** A rule that says life is at risk now keeps its word unless the ear is surer. */
const HARMLESS_NOW = -1.5;
/** The gravest rules keep their word unless it is as sure as it ever is. */
const SURELY_HARMLESS = -2.5;
/** A text of fewer words leaves too little to hear: “she wants to die” is what it says. */
const FEW_WORDS = 6;
const GRAVEST: ReadonlySet<Rule['category']> = new Set(['suicide', 'medical_emergency']);

/** Policy: no life is at risk this minute in these, or always. */
const NEVER_EMERGENCY: ReadonlySet<CategoryId> = new Set([
  'abuse_disclosure',
  'eating_disorder',
  'restraint_seclusion',
]);
const ALWAYS_EMERGENCY: ReadonlySet<CategoryId> = new Set([
  'medical_emergency',
  'child_immediate_danger',
  'runaway_missing',
]);

/** Who is in danger, and from whom, where no rule read it. */
const USUALLY: Readonly<Partial<Record<CategoryId, Partial<Reading>>>> = {
  caregiver_suicide: { subject: 'adult', actor: 'asker' },
  caregiver_may_harm_child: { actor: 'asker', when: 'feared' },
  child_suicide_self_harm: { actor: 'child' },
  child_user: { actor: 'other' },
  domestic_violence: { subject: 'adult', actor: 'other' },
  psychosis_postpartum: { subject: 'adult' },
  abuse_disclosure: { actor: 'other' },
  sexual_abuse: { actor: 'other' },
  restraint_seclusion: { actor: 'other' },
};

/** Listens to a text of one or more windows: the loudest counts. Null where there is nothing to hear. */
export function hear(windows: readonly Sounds[], heads: Heads): Heard | null {
  let loudest: Sounds | undefined;
  let danger = Number.NEGATIVE_INFINITY;
  for (const sounds of windows) {
    const here = heads.danger(sounds);
    if (here <= danger) continue;
    danger = here;
    loudest = sounds;
  }
  if (loudest === undefined) return null;
  if (danger < DANGER) return { danger, emergency: Number.NEGATIVE_INFINITY, categories: [] };
  return { danger, emergency: heads.emergency(loudest), categories: heads.categories(loudest) };
}

/** Whether a rule's match is one of its false alarms, by all that is heard around it. */
export function isHeldBack({ tier, category }: Rule, words: number, heard: Heard | null): boolean {
  if (heard === null || tier === 'boundary' || words < FEW_WORDS) return false;
  if (GRAVEST.has(category)) return heard.danger < SURELY_HARMLESS;
  return heard.danger < (tier === 'emergency' ? HARMLESS_NOW : HARMLESS);
}

/** The likeliest kind of danger for children of these ages, where any are known. */
function kindFor(ages: readonly number[], { categories }: Heard): CategoryId {
  const noWish = areTooYoungToWish(ages);
  return categories.find((id) => !noWish || id !== 'child_suicide_self_harm') ?? 'abuse_disclosure';
}

/**
 * A reading of the rules, raised where the ear hears more. It never lowers a tier.
 *
 * @param ages - in years, of all who were told of
 */
export function raised(reading: Reading, heard: Heard | null, ages: readonly number[] = []): Reading {
  if (heard === null) return reading;
  if (TIER_RANK[reading.tier] >= TIER_RANK.urgent) {
    const graver =
      heard.danger >= DANGER && heard.emergency >= MORE_THAN_URGENT && !NEVER_EMERGENCY.has(reading.category);
    return graver ? { ...reading, tier: 'emergency' } : reading;
  }
  if (heard.danger < DANGER) return reading;
  const { emergency } = heard;
  const category = kindFor(ages, heard);
  const isNow = ALWAYS_EMERGENCY.has(category) || (emergency >= EMERGENCY && !NEVER_EMERGENCY.has(category));
  return { ...BENIGN, ...USUALLY[category], category, tier: isNow ? 'emergency' : 'urgent' };
}
