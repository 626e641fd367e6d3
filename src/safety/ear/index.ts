export { type Heard, hear, isHeldBack, raised } from './hear.ts';
export { shippedHeads } from './shipped.ts';
export { type Sounds, together } from './so-far.ts';
export { soundsOf } from './sounds.ts';
export type { Heads } from './weights.ts';
