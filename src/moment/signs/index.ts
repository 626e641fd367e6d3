import { ADULT } from './adult.ts';
import { AFTERWARDS } from './afterwards.ts';
import { BETWEEN_ADULTS } from './between-adults.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { CLASSROOM } from './classroom.ts';
import { DAY } from './day.ts';
import { FAMILY } from './family.ts';
import { HARM } from './harm.ts';
import { INWARD } from './inward.ts';
import { MENDING } from './mending.ts';
import { MOOD } from './mood.ts';
import { ROUTINES } from './routines.ts';
import { SCHOOL } from './school.ts';
import type { Sign } from './sign.ts';
import { STINGING_WORDS } from './stinging-words.ts';
import { STORMS } from './storms.ts';
import { WITHIN } from './within.ts';

export type { Sign };

/** Every sign. Of two with the same rank, the one that stands first here leads. */
export const SIGNS = {
  ...ADULT,
  ...MENDING,
  ...BETWEEN_ADULTS,
  ...WITHIN,
  ...HARM,
  ...INWARD,
  ...STINGING_WORDS,
  ...DAY,
  ...ROUTINES,
  ...FAMILY,
  ...MOOD,
  ...CLASSROOM,
  ...SCHOOL,
  ...CIRCUMSTANCES,
  ...AFTERWARDS,
  ...STORMS,
} as const satisfies Record<string, Sign>;

export type SignId = keyof typeof SIGNS;
export const SIGN_IDS = Object.keys(SIGNS) as readonly SignId[];

/** Is it a topic of the day, or one of its jobs and hours? */
export const isOfTheDay = (id: SignId): boolean => id in DAY || id in ROUTINES;
