import type { Role } from '../question.ts';
import type { SignId } from './signs/index.ts';

/** Signs of a room of children: only somebody who is in one can tell of them. */
const OF_A_CLASS: ReadonlySet<SignId> = new Set(['class-tipping', 'student-outburst', 'student-refusing']);

/** What somebody in that place does not mean, whatever the words. */
const BARRED: Readonly<Record<Role, ReadonlySet<SignId>>> = {
  parent: new Set(['parents-rules']),
  // Who minds a child for others has the parents’ rules to keep, and no grandparents to live with.
  caregiver: new Set(['grandparents-way']),
  educator: new Set([
    'parents-rules',
    // News from nursery or school reaches a parent.
    'told-of-it',
    'after-school',
    // At school these words mean something else: "it’s driving me mad", "the twins in my room".
    'car-seat',
    'new-baby',
    'night-waking',
    'morning-rush',
    'sibling-fight',
  ]),
};

/** Can a sign not be meant by this asker, in this place? Of an unknown asker nothing is ruled out. */
export const isBarred = (id: SignId, asker: Role | null, inClass: boolean): boolean =>
  (!inClass && OF_A_CLASS.has(id)) || (asker !== null && BARRED[asker].has(id));
