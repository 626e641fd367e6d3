import { compilePhrases, type Folded } from '../phrases.ts';
import type { Language } from './language.ts';

/** What the last turn wants: guidance for a moment, or something about the answer that came before. */
export type Request = 'guidance' | 'thanks' | 'why' | 'shorter' | 'other-language' | 'who-answers' | 'text-to-order';

const THANKS =
  /^ (?:(?:ok|okay|oh|great|perfect|lovely|brilliant|amazing|awesome|wow|yes|that) )?(?:thanks?|ta|thank you|ty|thx|cheers|bless you|that helped|that worked|it worked|it helped|much appreciated|appreciate it)(?: (?:so much|thanks|thank you|ty|cheers|you|a lot|very much|a million|again|this helps?|that helps?|that helped|that worked|it helped|it worked|for this|for that|for the help|loads|x+|so|really|tons|heaps|mate|a bit|a little|a little bit|somewhat|\.))* (?:\. )?$/;
/** Good news after the thanks: "thank you, that helped, shes drawing now". */
const ALL_WELL =
  /^ (?:(?:ok|oh|wow) )?(?:thanks?|thank you|ta|cheers)(?: [^ ]+){0,2} (?:helped|worked|did it|did the trick)(?: (?!but|how|what|then)[^ ]+){0,4} (?:calm\w*|asleep|sleeping|drawing|playing|eating|laughing|smiling|better|quiet|happy|ok|okay|fine|settled|reading|talking|cuddl\w*|hugg\w*)(?: now)?(?: \.)* $/;
const WHY =
  /^ (?:but )?(?:why|how come|why is that|why does that (?:work|help)|why would (?:that|this) (?:work|help)|why that|why this|says who|what is that based on|wheres that from|where does that come from|source|sources|how do you know|is that true|really|based on what|which article|what article)(?: though| not)?(?: \.)* $/;
/** Asked of an answer, not of a child: "why does sitting down help", "why should i say sorry". */
const WHY_OF_THE_ANSWER =
  /^ (?:but )?why (?:(?:does|would|is) (?:it|that|this|\w+ing) |(?:should|must|would|do) i |not )/;
const WHO_ANSWERS =
  /^ (?:(?:hi|hello|hey|wait|sorry|so) )?(?:are you (?:an? )?(?:actual |real )?(?:person|human|bot|robot|ai|chatbot|machine|real|therapist|doctor)|is this (?:an? )?(?:real |actual )?(?:person|human|bot|robot|ai|chatbot|machine)|am i (?:talking|speaking|writing) to (?:an? )?(?:real |actual )?(?:person|human|bot|robot|ai|machine)|who (?:are you|made you|is this|am i talking to))\b/;
/** A text to hand in is no moment, whoever’s homework it is. A letter or a few words to a child may be one. */
const TEXT_TO_ORDER =
  /^ (?:(?:can|could|will|would) you )?(?:please )?(?:write|draft|compose|generate) (?:me )?(?:an? )?(?:[^ ]+ ){0,3}(?:essay|poem|report|article|blog|speech|rap|limerick|haiku|sonnet|cover letter)\b/;
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

/**
 * Reads what a turn asks for.
 *
 * @param isFirst - no turn stands before it, so that there is no answer yet to ask about
 */
export function readRequest(text: Folded, isFirst: boolean): Request {
  if (THANKS.test(text) || ALL_WELL.test(text)) return 'thanks';
  if (WHY.test(text) || (!isFirst && WHY_OF_THE_ANSWER.test(text))) return 'why';
  if (WHO_ANSWERS.test(text)) return 'who-answers';
  if (TEXT_TO_ORDER.test(text)) return 'text-to-order';
  if (text.trim().split(' ').length > MOST_WORDS) return 'guidance';
  if (OTHER_LANGUAGE.test(text)) return 'other-language';
  return SHORTER.test(text) || TLDR.test(text) ? 'shorter' : 'guidance';
}

/** The language that a turn like "in spanish please" asks for. */
export function languageAskedFor(text: Folded): Language {
  if (/ (?:spanish|español) /.test(text)) return 'es';
  if (/ (?:french|français) /.test(text)) return 'fr';
  if (/ (?:german|deutsch) /.test(text)) return 'de';
  return 'other';
}
