export { bandOf } from './age.ts';
export { type Asked, readAsked } from './asked.ts';
export type { Language } from './language.ts';
export type { Particulars } from './particulars.ts';
export { type Explicit, type Reading, readMoment } from './read-moment.ts';
export { signsSpokenIn } from './read-signs.ts';
export type { Request } from './request.ts';
export { isOfTheDay, SIGN_IDS, SIGNS, type Sign, type SignId } from './signs/index.ts';
