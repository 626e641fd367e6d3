import learned from './learned.json' with { type: 'json' };
import type { Learned } from './learned.ts';
import { openRecogniser, type Recogniser } from './recognise.ts';

let opened: Recogniser | undefined;

/** What was learned by `npm run train:scenes`; opened when it is first asked for. A test reads that it has its shape. */
export function shippedRecogniser(): Recogniser {
  opened ??= openRecogniser(learned as Learned);
  return opened;
}
