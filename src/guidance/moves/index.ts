import type { FollowUps, Move, MoveSet } from '../move.ts';
import { adult } from './adult.ts';
import { baby } from './baby.ts';
import { bedtime } from './bedtime.ts';
import { betweenAdults } from './between-adults.ts';
import { body } from './body.ts';
import { bodyCare } from './body-care.ts';
import { care } from './care.ts';
import { classroom } from './classroom.ts';
import { dayByDay } from './day-by-day.ts';
import { family } from './family.ts';
import { general } from './general.ts';
import { giddy } from './giddy.ts';
import { hardWords } from './hard-words.ts';
import { hitting } from './hitting.ts';
import { leaving } from './leaving.ts';
import { letDown } from './let-down.ts';
import { loss } from './loss.ts';
import { mendingCloser } from './mending-closely.ts';
import { minding } from './minding.ts';
import { mornings } from './mornings.ts';
import { otherAdults } from './other-adults.ts';
import { otherParent } from './other-parent.ts';
import { overload } from './overload.ts';
import { inPublic } from './public.ts';
import { repair } from './repair.ts';
import { repairByMatter } from './repair-by-matter.ts';
import { rough } from './rough.ts';
import { schoolAdults } from './school-adults.ts';
import { schoolConduct } from './school-conduct.ts';
import { schoolEdges } from './school-edges.ts';
import { schoolInward } from './school-inward.ts';
import { schoolSmallHurts } from './school-small-hurts.ts';
import { screaming } from './screaming.ts';
import { screens } from './screens.ts';
import { selfWorth } from './self-worth.ts';
import { siblings } from './siblings.ts';
import { silence } from './silence.ts';
import { tooFar } from './too-far.ts';
import { triggers } from './triggers.ts';
import { withinTheAdult } from './within-the-adult.ts';
import { worry } from './worry.ts';

const SETS: readonly MoveSet[] = [
  triggers,
  rough,
  hitting,
  screaming,
  leaving,
  bedtime,
  mornings,
  bodyCare,
  dayByDay,
  minding,
  baby,
  care,
  screens,
  siblings,
  hardWords,
  silence,
  worry,
  selfWorth,
  loss,
  otherParent,
  letDown,
  repair,
  repairByMatter,
  mendingCloser,
  tooFar,
  adult,
  otherAdults,
  betweenAdults,
  withinTheAdult,
  family,
  classroom,
  schoolConduct,
  schoolInward,
  schoolEdges,
  schoolSmallHurts,
  schoolAdults,
  body,
  giddy,
  overload,
  inPublic,
  general,
];

/** The whole library, in the order in which equals are preferred. */
export const MOVES: readonly Move[] = SETS.flatMap((set) => set.moves);
export const FOLLOW_UPS: readonly FollowUps[] = SETS.flatMap((set) => set.followUps);
