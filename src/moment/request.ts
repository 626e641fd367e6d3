import { compilePhrases, type Folded } from '../phrases.ts';

/** What the last turn wants: guidance for a moment, or something about the answer that came before. */
export type Request = 'guidance' | 'thanks' | 'why' | 'shorter' | 'other-language';

const THANKS =
  /^ (?:(?:ok|okay|oh|great|perfect|lovely|brilliant|amazing|awesome|wow|yes|that) )?(?:thanks?|thank you|ty|thx|cheers|bless you|that helped|that worked|it worked|it helped|much appreciated|appreciate it)(?: (?:so much|thanks|thank you|ty|cheers|you|a lot|very much|a million|again|this helps?|that helps?|that helped|that worked|it helped|it worked|for this|for that|for the help|loads|x+|so|really|tons|heaps|mate|\.))* (?:\. )?$/;
const WHY =
  /^ (?:but )?(?:why|how come|why is that|why does that (?:work|help)|why would (?:that|this) (?:work|help)|why that|why this|says who|what is that based on|wheres that from|where does that come from|source|sources|how do you know|is that true|really|based on what|which article|what article)(?: though| not)?(?: \.)* $/;
const SHORTER = compilePhrases([
  'shorter',
  'too long',
  'less words',
  'fewer words',
  'tldr',
  'in short',
  'short version',
  'quick version',
  'one line',
  'brief*',
  'no time to read',
  'too many words',
  'cut it down',
  'summar*',
]);
const OTHER_LANGUAGE = compilePhrases([
  'in spanish|french|german|arabic|polish|portuguese|italian|urdu|hindi|chinese|mandarin|turkish|russian|ukrainian|romanian|somali|bengali|tagalog|vietnamese|japanese|korean|dutch|welsh|punjabi|farsi|greek|hebrew',
  'en español',
  'auf deutsch',
  'en français',
  'translate',
]);

/** As "tl;dr" folds. */
const TLDR = / tl (?:\. )?dr /;

/** Longer turns than this tell of a moment, whatever else they ask. */
const MOST_WORDS = 14;

/** Reads what a turn asks for. */
export function readRequest(text: Folded): Request {
  if (THANKS.test(text)) return 'thanks';
  if (WHY.test(text)) return 'why';
  if (text.trim().split(' ').length > MOST_WORDS) return 'guidance';
  if (OTHER_LANGUAGE.test(text)) return 'other-language';
  return SHORTER.test(text) || TLDR.test(text) ? 'shorter' : 'guidance';
}
