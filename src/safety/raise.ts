import type { Tier } from '../answer.ts';
import { cardFor, URGENT_PAGES } from './cards.ts';
import { CATEGORY_IDS, TIER_RANK, type Verdict } from './verdict.ts';

/** Tiers with the categories that each has a card for, as a model is told them: "urgent domestic_violence". */
export const DANGERS: readonly string[] = URGENT_PAGES.flatMap(({ slug }) =>
  (['emergency', 'urgent'] as const)
    .filter((tier) => cardFor(about(tier, slug), null) !== null)
    .map((tier) => `${tier} ${slug}`),
);

function about(tier: Tier, category: Verdict['category']): Verdict {
  const ofAdults = category.startsWith('caregiver_');
  return {
    tier,
    category,
    subject: ofAdults ? 'adult' : 'child',
    actor: ofAdults ? 'asker' : null,
    when: 'now',
    negated: false,
    region: null,
    sticky: false,
  };
}

/**
 * The verdict as a model raises it, from a tier and a category as in {@link DANGERS}. A model may raise what the gate
 * read and never lower it: null where it does not, or names none that there is.
 */
export function raisedBy(verdict: Verdict, told: string): Verdict | null {
  const name = told.trim().toLowerCase();
  if (!DANGERS.includes(name)) return null;
  const [tier, slug] = name.split(' ');
  const category = CATEGORY_IDS.find((id) => id === slug);
  if ((tier !== 'urgent' && tier !== 'emergency') || category === undefined) return null;
  const higher = verdict.sticky || TIER_RANK[tier] > TIER_RANK[verdict.tier];
  return higher ? { ...about(tier, category), region: verdict.region } : null;
}
