import type { FollowUps, Move, MoveSet } from '../move.ts';
import { general } from './general.ts';
import { hitting } from './hitting.ts';

const SETS: readonly MoveSet[] = [hitting, general];

/** The whole library, in the order in which equals are preferred. */
export const MOVES: readonly Move[] = SETS.flatMap((set) => set.moves);
export const FOLLOW_UPS: readonly FollowUps[] = SETS.flatMap((set) => set.followUps);
