import { readFileSync } from 'node:fs';
import { type Folded, type PhraseMatch, phraseBook } from '../../../src/phrases.ts';

/**
 * The ideas that a line and a quotation may have in common, in words that people use for them: `# idea`, then phrases
 * of `src/phrases.ts` that say or do it (`+`), and that say or do the opposite (`-`), which the articles name only to
 * warn of it. Written apart from the program’s own principles and tags, so that these can be measured.
 */
const LISTS = readFileSync(new URL('ideas.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1);

const entries = LISTS.flatMap((list) => {
  const [idea, ...lines] = list.split('\n');
  return (['+', '-'] as const).map((side): [string, readonly string[]] => [
    `${side}${idea}`,
    lines.filter((line) => line.startsWith(side)).flatMap((line) => line.slice(2).split('; ')),
  ]);
});

/** Where the phrases of an idea stand in a clause; ids begin with `+` or `-`. */
export const findIdeas: (clause: Folded) => readonly PhraseMatch<string>[] = phraseBook(entries);
