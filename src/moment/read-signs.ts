import { type Folded, type PhraseMatch, phraseBook } from '../phrases.ts';
import { actorAt, signByActor } from './actor.ts';
import { SIGN_IDS, SIGNS, type SignId } from './signs/index.ts';

/** Every place where a text speaks of a sign, taken back or not: for articles, where nobody denies anything. */
export const signsSpokenIn = phraseBook(SIGN_IDS.map((id) => [id, SIGNS[id].phrases] as const));

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
  'adult-yelled': ['near-the-edge', 'breaking', 'throwing'],
  'sorry-worn-out': ['sorry-not-taken', 'laughing', 'screaming'],
  'sorry-not-taken': ['laughing', 'screaming', 'shut-down', 'crying'],
  'cried-in-front': ['crying', 'mealtime', 'shut-down', 'sad'],
  'laughed-at': ['laughing'],
  'not-my-parent': ['step-family'],
  'stranger-remark': ['hitting', 'relative-remark'],
  'relative-remark': ['hurting-words'],
  'partner-harsh': ['adult-yelled'],
  undermined: ['and-the-partner'],
  'two-homes': ['self-critical'],
  'wrongly-blamed': ['lying', 'stealing'],
  'went-too-far': ['breaking', 'throwing', 'screaming', 'swearing', 'back-talk'],
  'adults-argued': ['adult-yelled', 'screaming', 'partner-harsh', 'and-the-partner', 'sibling-fight', 'sharing'],
  comparing: ['perfectionist'],
  hurt: ['crying', 'sad'],
  ill: ['throwing', 'crying', 'screaming'],
  giddy: ['toilet', 'screaming'],
  'tell-them': ['grief', 'divorce', 'sad'],
  'let-down': ['sad', 'crying'],
  failing: ['self-critical', 'screens'],
  'run-down': ['two-homes'],
  'hurting-words': ['running-off', 'hate-you', 'class-tipping', 'others-laughing'],
  distracted: ['mealtime', 'screens'],
  'little-sorry': ['sorry-doubted', 'screaming'],
  'late-sorry': ['sorry-not-taken'],
  'loves-another': ['crying', 'cried-in-front'],
  'colleague-harsh': ['other-adult', 'facing-adults'],
  'parents-rules': ['undermined', 'facing-adults'],
  'gone-for-good': ['breaking', 'throwing'],
  'face-leaks': ['anxious', 'whining'],
  'left-waiting': ['broke-promise'],
  lying: ['swearing'],
  perfectionist: ['breaking'],
  scared: ['shut-down'],
  'self-hurt-small': ['hitting'],
  'long-sitting': ['shut-down'],
  'after-school': ['drop-off'],
  'told-of-it': ['laughing', 'after-school'],
  toilet: ['shut-down'],
  'at-hospital': ['hurt-badly'],
  'nappy-change': ['teeth-and-bath', 'toilet'],
  treatment: ['teeth-and-bath'],
  medicine: ['teeth-and-bath', 'spitting'],
  'rough-with-pets': ['sibling-fight'],
};

/** Signs that are only a closer one in other words, where its words say both: "i screamed", and not "she screams". */
const SAME_WORDS: Partial<Record<SignId, readonly SignId[]>> = {
  'adult-yelled': ['screaming'],
  breaking: ['hitting'],
  ill: ['throwing', 'hitting'],
  stealing: ['sharing'],
  'self-hurt-small': ['biting', 'hitting'],
  'grandparents-way': ['hitting'],
  'parents-rules': ['near-the-edge', 'screaming'],
  'near-the-edge': ['screaming', 'went-too-far', 'adult-yelled', 'biting'],
  'rash-punishment': ['went-too-far', 'breaking', 'throwing'],
  exhausted: ['crying'],
  'loves-another': ['sibling-fight'],
};

/** Does a closer sign hold this very place? */
const isHeld = ({ id, index }: PhraseMatch<SignId>, matches: readonly PhraseMatch<SignId>[]): boolean =>
  matches.some(
    (other) => SAME_WORDS[other.id]?.includes(id) && other.index <= index && index < other.index + other.text.length,
  );

/** What waits for the morning, when the child is asleep; without it, sleep is only sleep. */
const MENDABLE: readonly SignId[] = ['adult-yelled', 'went-too-far', 'hurting-words', 'guilt', 'rash-punishment'];
/** In a child who is not the asker’s own, these are a door kept shut. */
const KEPT_OUT: readonly SignId[] = ['shut-down', 'wants-space', 'hate-you', 'reconnect'];

/**
 * Reads the signs of one turn, the leading one first.
 *
 * @param barred - signs that cannot be, whatever the words: the asker is not in that place
 */
export function readSigns(text: Folded, barred: ReadonlySet<SignId> = new Set()): readonly SignId[] {
  const meant = signsSpokenIn(text).filter(({ id, index, text: words }) => {
    if (barred.has(id)) return false;
    const before = text.slice(Math.max(0, index - 14), index);
    return SAYS_NOT.test(words) || !TAKEN_BACK.test(before);
  });
  const acts = new Set(
    meant
      .filter((match) => !isHeld(match, meant))
      .map(({ id, index, text: words }) => signByActor(id, actorAt(text, index, words))),
  );
  if (!MENDABLE.some((id) => acts.has(id))) acts.delete('for-the-morning');
  if (acts.has('step-family') && KEPT_OUT.some((id) => acts.has(id))) acts.add('kept-out');
  const found = SIGN_IDS.filter((id) => acts.has(id));
  const implied = new Set(found.flatMap((id) => IMPLIED[id] ?? []));
  return found.filter((id) => !implied.has(id)).sort((a, b) => SIGNS[b].rank - SIGNS[a].rank);
}
