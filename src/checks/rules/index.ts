import type { Language } from '../../moment/index.ts';
import { CLAIMS } from './claims.ts';
import { CONTRASTS } from './contrasts.ts';
import { CONTROL, LABELS } from './control.ts';
import { DEALS } from './deals.ts';
import { DICTATES } from './dictates.ts';
import { FOREIGN } from './foreign.ts';
import { FORETELLS } from './foretells.ts';
import { HARM } from './harm.ts';
import { HEAT } from './heat.ts';
import { JUDGES } from './judges.ts';
import { MORALS } from './morals.ts';
import { OUTSIDE } from './outside.ts';
import type { Rule } from './rule.ts';
import { SURE } from './sure.ts';
import { TRADES } from './trades.ts';
import { WITHDRAWS } from './withdraws.ts';

export { FOREIGN } from './foreign.ts';
export { brokenRules, type Heard, type Rule } from './rule.ts';

export const ENGLISH: readonly Rule[] = [
  ...CONTROL,
  ...TRADES,
  ...LABELS,
  ...JUDGES,
  ...HEAT,
  ...MORALS,
  ...HARM,
  ...CLAIMS,
  ...SURE,
  ...OUTSIDE,
  ...WITHDRAWS,
  ...CONTRASTS,
  ...DEALS,
  ...FORETELLS,
  ...DICTATES,
];

/** What holds for the thing to leave out and the next taps too: they name what is tempting, and what happened. */
export const ASIDE: readonly Rule[] = [
  ...LABELS,
  ...JUDGES.filter(({ rule }) => rule.includes('name')),
  ...CLAIMS.filter(({ evenDenied }) => evenDenied),
  ...OUTSIDE,
];

/** English wordings are no fault of a German text, but a model that lapses into English has them as well. */
export const rulesFor = (language: Language): readonly Rule[] =>
  language === 'en' ? ENGLISH : language === 'other' ? [] : FOREIGN[language];
