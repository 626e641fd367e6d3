import weights from './weights.json' with { type: 'json' };
import { type Heads, openWeights } from './weights.ts';

let opened: Heads | undefined;

/** What was learned by `npm run train:gate`; opened when it is first asked for. */
export function shippedHeads(): Heads {
  opened ??= openWeights(weights);
  return opened;
}
