import * as z from 'zod/mini';
import learned from './learned.json' with { type: 'json' };
import { learnedSchema } from './learned.ts';
import { openRecogniser, type Recogniser } from './recognise.ts';

let opened: Recogniser | undefined;

/** What was learned by `npm run train:scenes`; opened when it is first asked for. */
export function shippedRecogniser(): Recogniser {
  opened ??= openRecogniser(z.parse(learnedSchema, learned));
  return opened;
}
