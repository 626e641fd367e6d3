export { type Aside, asideFor } from './aside.ts';
export { type Choice, choose, principlesFor } from './choose.ts';
export { citationsOf } from './cite.ts';
export { type Composed, compose } from './compose.ts';
export { isHurting } from './fit.ts';
export { holdIn, noteIn } from './holds.ts';
export { oneNote } from './notes.ts';
export { PLAIN_HOLD } from './plain-hold.ts';
export { movesUsed } from './replay.ts';
