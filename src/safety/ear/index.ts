export { type Heard, hear, isHeldBack, raised } from './hear.ts';
export { shippedHeads } from './shipped.ts';
export { type Sounds, soundsOf, together } from './sounds.ts';
export type { Heads } from './weights.ts';
