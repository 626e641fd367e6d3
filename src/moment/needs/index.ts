import { ADULT_NEEDS } from './adult.ts';
import { CHILD_NEEDS } from './child.ts';
import { FAMILY_NEEDS } from './family.ts';
import { IDEA_NEEDS } from './ideas.ts';
import type { Need } from './need.ts';

/** Everything that askers are known to be after, by id. */
export const NEEDS = { ...CHILD_NEEDS, ...ADULT_NEEDS, ...FAMILY_NEEDS, ...IDEA_NEEDS } as const satisfies Record<
  string,
  Need
>;

export type NeedId = keyof typeof NEEDS;
export const NEED_IDS = Object.keys(NEEDS) as readonly NeedId[];
export type { Need } from './need.ts';
