export { CLINICAL_REVIEW } from './card-text.ts';
export { cardFor, cardForPage, URGENT_PAGES } from './cards.ts';
export { type GateOptions, gate } from './gate.ts';
export { HELP_LINES, type HelpLine, NUMBERS_CHECKED_ON } from './help-lines.ts';
export { boundaryNote, reminderNote } from './notes.ts';
export { unregisteredNumbers } from './numbers.ts';
export { REGIONS } from './region.ts';
export { type UrgentSteps, urgentSteps } from './urgent-steps.ts';
export { CATEGORY_IDS, type CategoryId, type Verdict } from './verdict.ts';
