import type { Rule } from '../rule.ts';
import { ABUSE } from './abuse.ts';
import { BOUNDARIES } from './boundaries.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { DANGER } from './danger.ts';
import { FEW_WORDS } from './few-words.ts';
import { FEW_WORDS_AT_HOME } from './few-words-at-home.ts';
import { HARM } from './harm.ts';
import { HOME } from './home.ts';
import { IN_THE_HOUSE_AND_OUT } from './in-the-house-and-out.ts';
import { MEDICAL } from './medical.ts';
import { MIND } from './mind.ts';
import { MISSING } from './missing.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { SCHOOL } from './school.ts';
import { SHAKEN } from './shaken.ts';
import { SUICIDE } from './suicide.ts';
import { THIS_MINUTE } from './this-minute.ts';
import { WEAPONS } from './weapons.ts';

/** Every signal, in the order in which matters are answered. */
export const RULES: readonly Rule[] = [
  ...MEDICAL,
  ...DANGER,
  ...SHAKEN,
  ...SUICIDE,
  ...WEAPONS,
  ...ABUSE,
  ...HOME,
  ...CIRCUMSTANCES,
  ...HARM,
  ...MISSING,
  ...MIND,
  ...SCHOOL,
  ...BOUNDARIES,
  ...THIS_MINUTE,
  ...IN_THE_HOUSE_AND_OUT,
  ...FEW_WORDS,
  ...FEW_WORDS_AT_HOME,
  ...OTHER_LANGUAGES,
];
