import type { Tier } from '../answer.ts';

/** Every slug of the policy's table. `benign`, `off_topic`, `prompt_injection`, `malformed_input` have tier `none`. */
export const CATEGORY_IDS = [
  'medical_emergency',
  'child_immediate_danger',
  'shaken_baby',
  'child_suicide_self_harm',
  'caregiver_suicide',
  'weapon_violence',
  'sexual_abuse',
  'abuse_disclosure',
  'domestic_violence',
  'caregiver_may_harm_child',
  'child_user',
  'runaway_missing',
  'psychosis_postpartum',
  'restraint_seclusion',
  'eating_disorder',
  'corporal_punishment',
  'manipulation_punishment',
  'medication_diagnosis',
  'caregiver_burnout',
  'prompt_injection',
  'off_topic',
  'malformed_input',
  'benign',
] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];

/** Who is in danger. */
export type Subject = 'child' | 'adult' | 'other';
/** Who does it; null when nobody does (an accident, an illness). */
export type Actor = 'child' | 'asker' | 'other' | null;
export type When = 'now' | 'past' | 'feared';

/** What the gate read in everything the asker said. */
export interface Verdict {
  readonly tier: Tier;
  readonly category: CategoryId;
  readonly subject: Subject;
  readonly actor: Actor;
  readonly when: When;
  readonly negated: boolean;
  /** ISO 3166-1 alpha-2: set by the asker, else named in their words, else the deployment's; never guessed from language. */
  readonly region: string | null;
  /** The verdict comes from an earlier turn only: the last turn itself is not dangerous. */
  readonly sticky: boolean;
}

/** What of a verdict one turn alone decides. */
export type Reading = Omit<Verdict, 'region' | 'sticky'>;

/** The order in which matters are answered when several are read in one tier: immediate danger, suicide, weapon, abuse, rest. */
export function precedence(category: CategoryId): number {
  return CATEGORY_IDS.indexOf(category);
}

export const TIER_RANK: Readonly<Record<Tier, number>> = { none: 0, boundary: 1, urgent: 2, emergency: 3 };

export const BENIGN: Reading = {
  tier: 'none',
  category: 'benign',
  subject: 'child',
  actor: null,
  when: 'now',
  negated: false,
};
