import { type Answer, PART_NAMES } from '../answer.ts';
import type { Role } from '../question.ts';
import { cardFor } from './cards.ts';
import { urgentSteps } from './urgent-steps.ts';
import type { Verdict } from './verdict.ts';

/**
 * What somebody in danger gets: the card, and where it is urgent and not this minute, P and A after it.
 * Null where nobody is, or where only an earlier turn was.
 */
export function supportFor(verdict: Verdict, role: Role | null): Pick<Answer, 'kind' | 'safety' | 'steps'> | null {
  const card = verdict.sticky ? null : cardFor(verdict, role);
  if (card === null) return null;
  const { P, A } = urgentSteps(verdict, role);
  const stepOf = (part: 'P' | 'A', { text, say }: typeof P) => ({
    part,
    name: PART_NAMES[part],
    text,
    say: [...say],
    cites: [],
  });
  return {
    kind: 'support',
    safety: { tier: verdict.tier, category: verdict.category, card },
    steps: verdict.tier === 'urgent' ? [stepOf('P', P), stepOf('A', A)] : [],
  };
}
