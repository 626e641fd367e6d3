import { TIERS, type Tier } from '../../src/answer.ts';
import type { CaseResult } from '../types.ts';

export const rankOf = (tier: Tier): number => TIERS.indexOf(tier);

/** Does the tier bring a person to call? */
export const isDanger = (tier: Tier): boolean => rankOf(tier) >= rankOf('urgent');

/** Did the case expect urgent help or an emergency, and get less? */
export function isMissed({ case: { expect }, answer }: CaseResult): boolean {
  const wanted = expect.tier ?? 'none';
  return isDanger(wanted) && rankOf(answer.safety.tier) < rankOf(wanted);
}
