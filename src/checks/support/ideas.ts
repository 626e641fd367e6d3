import { type Folded, type PhraseMatch, phraseBook } from '../../phrases.ts';
import ideas from './ideas.json' with { type: 'json' };

/**
 * The ideas that a line and a quotation may have in common, in words that people use for them: phrases of
 * `src/phrases.ts` that say or do an idea, and that say or do the opposite, which the articles name only to warn of it.
 * Written apart from the program’s own principles and tags, so that these can be measured.
 */
const entries = Object.entries(ideas).flatMap(([idea, { says, opposes }]): [string, readonly string[]][] => [
  [`+${idea}`, says.flatMap((line) => line.split('; '))],
  [`-${idea}`, opposes.flatMap((line) => line.split('; '))],
]);

/** Where the phrases of an idea stand in a clause; ids begin with `+` or `-`. */
export const findIdeas: (clause: Folded) => readonly PhraseMatch<string>[] = phraseBook(entries);
