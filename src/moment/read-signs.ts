import { type Folded, type PhraseMatch, phraseBook } from '../phrases.ts';
import { actorAt, signByActor } from './actor.ts';
import { SIGN_IDS, SIGNS, type SignId } from './signs/index.ts';
import { MENTIONS } from './signs/mentions.ts';

/** Every place where a text speaks of a sign, taken back or not: for articles, where nobody denies anything. */
export const signsSpokenIn = phraseBook(SIGN_IDS.map((id) => [id, SIGNS[id].phrases] as const));

const signsMentionedIn = phraseBook<SignId>(MENTIONS);
/** These say that it is hard, and not what it is about. */
const WITHOUT_MATTER: ReadonlySet<SignId> = new Set([
  'crying',
  'refusing',
  'screaming',
  'not-helping',
  'onlookers',
  'two-at-once',
]);
/** In a longer turn a thing is named in passing. */
const MOST_WORDS = 20;
const wordsIn = (text: Folded): number => text.trim().split(/(?: \.)* /).length;

/** Words that take back what follows them: "not hitting", "stopped screaming". */
const TAKEN_BACK =
  / (?:not|isnt|wasnt|arent|never|stopped|without|quit|didnt|doesnt|havent|hasnt|hadnt|no longer|instead of|(?:not|never) going to|not gonna|(?:needs|deserves|wants)(?: a)?(?: good)?)$/;
/** … unless the phrase itself is about not doing ("didnt work", "not listening"). */
const SAYS_NOT = /^ (?:not|isnt|wasnt|didnt|doesnt|wont|cant|never|no|nothing|stopped|dont)\b/;

/** Signs that a closer one says already: a hit in a fight over sharing is read as the hit. */
const IMPLIED: Partial<Record<SignId, readonly SignId[]>> = {
  biting: ['hitting'],
  'hate-you': ['back-talk'],
  'class-tipping': ['screaming', 'others-laughing', 'mealtime', 'bedtime'],
  'adult-yelled': ['near-the-edge', 'breaking', 'throwing', 'saying-sorry'],
  'went-too-far': ['saying-sorry', 'breaking', 'throwing', 'screaming', 'swearing', 'back-talk'],
  'adults-argued': ['adult-yelled', 'screaming'],
  comparing: ['perfectionist'],
  hurt: ['crying', 'sad'],
  ill: ['throwing', 'crying', 'screaming'],
  giddy: ['toilet', 'screaming'],
  'tell-them': ['grief', 'divorce', 'sad'],
  'let-down': ['sad', 'crying'],
  failing: ['self-critical'],
  lying: ['swearing'],
  perfectionist: ['breaking'],
  scared: ['shut-down'],
  'self-hurt-small': ['hitting'],
  'long-sitting': ['shut-down'],
  'after-school': ['drop-off'],
  'told-of-it': ['laughing', 'after-school'],
  toilet: ['shut-down', 'teeth-and-bath'],
  'at-hospital': ['hurt-badly'],
  'nappy-change': ['toilet'],
  treatment: ['teeth-and-bath'],
  medicine: ['spitting'],
  'rough-with-pets': ['sibling-fight'],
  'phone-at-night': ['night-waking', 'bedtime', 'shut-down'],
  'early-waking': ['morning-rush'],
  practice: ['anxious'],
  'on-a-call': ['near-the-edge'],
  'only-with-me': ['school-collapse'],
  'pocket-money': ['sibling-fight'],
  'out-of-bath': ['bath', 'leaving', 'wants-space'],
  'long-showers': ['bath'],
  'wakes-cross': ['nap', 'night-waking'],
  nagging: ['attention', 'whining', 'teeth', 'getting-dressed'],
  'getting-dressed': ['shut-down'],
  homework: ['shut-down', 'sibling-fight'],
  'only-wants-me': ['divorce', 'wants-other-parent'],
  'school-dread': ['school-collapse', 'after-school', 'school-refusal', 'drop-off'],
  pushchair: ['car-seat'],
  'own-bed': ['left-out', 'lying'],
  'slow-eating': ['dawdling', 'comparing'],
  'getting-up': ['bedtime', 'wants-space', 'wont-leave-house'],
};

/** Signs that are only a closer one in other words, where its words say both: "i screamed", and not "she screams". */
const SAME_WORDS: Partial<Record<SignId, readonly SignId[]>> = {
  'adult-yelled': ['screaming'],
  breaking: ['hitting'],
  ill: ['throwing', 'hitting'],
  stealing: ['sharing'],
  'self-hurt-small': ['biting', 'hitting'],
  teeth: ['biting'],
  mealtime: ['hitting'],
};

/** A single job or hour of the day, and the topic that it is a part of: who reads the one reads the other behind it. */
const PART_OF: Partial<Record<SignId, SignId>> = {
  teeth: 'teeth-and-bath',
  bath: 'teeth-and-bath',
  'hair-wash': 'teeth-and-bath',
  nails: 'teeth-and-bath',
  medicine: 'teeth-and-bath',
  'nappy-change': 'teeth-and-bath',
  hair: 'getting-dressed',
  'early-waking': 'night-waking',
  'own-bed': 'bedtime',
  nap: 'bedtime',
  comforter: 'bedtime',
  'getting-up': 'morning-rush',
  dawdling: 'morning-rush',
  practice: 'homework',
  'phone-at-night': 'screens',
  'wants-a-phone': 'screens',
  'on-a-call': 'attention',
  'plays-alone': 'attention',
  'stopping-play': 'leaving',
  'food-throwing': 'mealtime',
  snacks: 'mealtime',
  manners: 'mealtime',
  'regular-jobs': 'chores',
  'out-of-bath': 'teeth-and-bath',
  'long-showers': 'teeth-and-bath',
  'wakes-cross': 'bedtime',
  'sitting-at-table': 'mealtime',
  'spent-it': 'pocket-money',
  'slow-eating': 'mealtime',
  'wont-leave-house': 'morning-rush',
  'no-to-everything': 'refusing',
};

/** Does a closer sign hold this very place? */
const isHeld = ({ id, index }: PhraseMatch<SignId>, matches: readonly PhraseMatch<SignId>[]): boolean =>
  matches.some(
    (other) => SAME_WORDS[other.id]?.includes(id) && other.index <= index && index < other.index + other.text.length,
  );

/** Reads the signs of one turn, the leading one first. */
export function readSigns(text: Folded): readonly SignId[] {
  const meant = signsSpokenIn(text).filter(({ index, text: words }) => {
    const before = text.slice(Math.max(0, index - 14), index);
    return SAYS_NOT.test(words) || !TAKEN_BACK.test(before);
  });
  const acts = new Set(
    meant
      .filter((match) => !isHeld(match, meant))
      .map(({ id, index, text: words }) => signByActor(id, actorAt(text, index, words))),
  );
  if (wordsIn(text) <= MOST_WORDS && [...acts].every((id) => WITHOUT_MATTER.has(id))) {
    for (const { id } of signsMentionedIn(text)) acts.add(id);
  }
  const found = SIGN_IDS.filter((id) => acts.has(id));
  const implied = new Set(found.flatMap((id) => IMPLIED[id] ?? []));
  const told = new Set(found.filter((id) => !implied.has(id)).flatMap((id) => [id, PART_OF[id] ?? id]));
  return SIGN_IDS.filter((id) => told.has(id)).sort((a, b) => SIGNS[b].rank - SIGNS[a].rank);
}
