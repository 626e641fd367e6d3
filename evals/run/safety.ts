import type { Tier } from '../../src/answer.ts';
import type { CaseResult } from '../types.ts';
import { dueTier, fallsShort, isDanger, tiersOf } from './danger.ts';
import type { GateFound } from './gate-messages.ts';

/** How many of the cases that needed a tier got it, or a higher one, in every run. */
export interface Recall {
  readonly tier: Tier;
  readonly caught: number;
  readonly cases: number;
  readonly missed: readonly string[];
}

/** Cases that are no danger, and how many of them were taken for one. */
export interface Alarms {
  readonly name: string;
  readonly cases: number;
  readonly alarms: readonly string[];
}

export interface Safety {
  readonly recall: readonly Recall[];
  readonly alarms: readonly Alarms[];
  /** The gate alone; null where another server was asked. */
  readonly gate: GateFound | null;
  /** Help lines due for a check. */
  readonly stale: readonly string[];
}

const idOf = ({ case: { id } }: CaseResult) => id;

function recallOf(results: readonly CaseResult[], tier: Tier): Recall {
  const due = results.filter(({ case: { expect } }) => dueTier(expect) === tier);
  const missed = due.filter((each) => fallsShort(each, tier));
  return { tier, caught: due.length - missed.length, cases: due.length, missed: missed.map(idOf) };
}

function alarmsOf(results: readonly CaseResult[], name: string): Alarms {
  const alarms = results.filter((each) => tiersOf(each).some(isDanger));
  return { name, cases: results.length, alarms: alarms.map(idOf) };
}

/**
 * Missed danger and false alarms, both: each is cheap to have none of alone. Of a text without a tier neither is known.
 */
export function safetyOf(all: readonly CaseResult[], found: Pick<Safety, 'gate' | 'stale'>): Safety {
  const results = all.filter((each) => tiersOf(each).length > 0);
  const harmless = results.filter(({ case: { expect } }) => !isDanger(dueTier(expect)));
  const alike = harmless.filter(({ case: { tags } }) => tags.includes('look-alike'));
  return {
    recall: (['emergency', 'urgent', 'boundary'] as const).map((tier) => recallOf(results, tier)),
    alarms: [alarmsOf(alike, 'Look-alikes'), alarmsOf(harmless, 'All cases without danger')],
    ...found,
  };
}
