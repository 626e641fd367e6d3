import { HELP_LINES } from '../../src/safety/index.ts';

const DAYS = 90;
const DAY_MS = 86_400_000;

/** Ids of help lines that were last checked more than 90 days before `date`: named here, and no reason to fail. */
export const staleHelpLines = (date: Date): readonly string[] =>
  HELP_LINES.filter(({ verifiedOn }) => date.getTime() - Date.parse(verifiedOn) > DAYS * DAY_MS).map(({ id }) => id);
