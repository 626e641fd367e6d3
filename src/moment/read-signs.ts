import { type Folded, type PhraseMatch, phraseBook } from '../phrases.ts';
import { actorAt, signByActor } from './actor.ts';
import { SIGN_IDS, SIGNS, type SignId } from './signs/index.ts';
import { SCHOOL } from './signs/school.ts';

const bookOf = (ids: readonly SignId[]) => phraseBook(ids.map((id) => [id, SIGNS[id].phrases] as const));

/** Every place where a text speaks of a sign, taken back or not: for articles, where nobody denies anything. */
export const signsSpokenIn = bookOf(SIGN_IDS.filter((id) => !Object.hasOwn(SCHOOL, id)));
/** What only somebody who teaches can mean: the same words are something else at home. */
const signsAtSchool = bookOf(SIGN_IDS.filter((id) => Object.hasOwn(SCHOOL, id)));

/** Words that take back what follows them: "not hitting", "stopped screaming". */
const TAKEN_BACK =
  / (?:not|isnt|wasnt|arent|never|stopped|without|quit|didnt|doesnt|havent|hasnt|hadnt|no longer|instead of|(?:not|never) going to|not gonna)$/;
/** "He’s going to lose it", "she is staring at me": what is meant of the adult or of a crowd is told of the child. */
const OF_OTHERS: ReadonlySet<SignId> = new Set(['near-the-edge', 'onlookers']);
const CHILD_DOES = / (?:hes|shes|theyre|he|she|he is|she is|hell|shell|hed|shed)$/;
/** "She said I’m rubbish at this": the child’s own words, and not the adult’s. */
const QUOTED = / (?:said|says|saying|goes|went|like|shouted|thinks|muttered|mumbled|whispered|and)(?: im| i am| am)?$/;
/** … unless the phrase itself is about not doing ("didnt work", "not listening"). */
const SAYS_NOT = /^ (?:not|isnt|wasnt|didnt|doesnt|wont|cant|never|no|nothing|stopped|dont)\b/;

/** Signs of a room of children: only somebody who teaches is in one. */
const OF_A_CLASS: ReadonlySet<SignId> = new Set(['class-tipping', 'student-outburst', 'student-refusing']);

/** What happens in a family: the same words at school mean something else ("it’s driving me mad", "the twins in my room"). */
const AT_HOME: ReadonlySet<SignId> = new Set(['car-seat', 'new-baby', 'night-waking', 'morning-rush', 'sibling-fight']);

/** Signs that a closer one says already: a hit in a fight over sharing is read as the hit. */
const IMPLIED: Partial<Record<SignId, readonly SignId[]>> = {
  biting: ['hitting'],
  'hate-you': ['back-talk'],
  'student-outburst': ['screaming', 'anxious', 'breaking', 'back-talk'],
  'class-tipping': ['screaming', 'others-laughing', 'mealtime', 'bedtime'],
  'adult-yelled': ['near-the-edge', 'breaking', 'throwing'],
  'went-too-far': ['breaking', 'throwing', 'screaming', 'swearing', 'back-talk'],
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
  'shamed-class': [
    'shamed-student',
    'went-too-far',
    'adult-yelled',
    'class-tipping',
    'insulted',
    'onlookers',
    'wont-move',
    'swearing',
    'back-talk',
    'hate-you',
    'tell-parent',
  ],
  'shamed-student': [
    'adult-yelled',
    'back-talk',
    'swearing',
    'insulted',
    'self-critical',
    'onlookers',
    'breaking',
    'bullying',
    'wont-move',
    'tell-them',
    'shut-down',
  ],
  'parent-upset': [
    'facing-adults',
    'adult-yelled',
    'screaming',
    'near-the-edge',
    'back-talk',
    'swearing',
    'insulted',
    'parent-on-child',
    'tell-parent',
    'other-adult',
    'onlookers',
    'late',
    'sad',
    'crying',
  ],
  'parent-on-child': [
    'facing-adults',
    'screaming',
    'other-adult',
    'adult-yelled',
    'losing',
    'insulted',
    'tell-parent',
    'lost-match',
  ],
  'tell-parent': ['facing-adults', 'tell-them'],
  'colleague-harsh': [
    'other-adult',
    'adult-yelled',
    'screaming',
    'facing-adults',
    'insulted',
    'swearing',
    'back-talk',
    'hitting',
    'went-too-far',
    'onlookers',
  ],
  'students-fight': [
    'sibling-fight',
    'screaming',
    'onlookers',
    'phone-in-class',
    'others-laughing',
    'too-much',
    'wont-move',
  ],
  'grief-at-school': ['coming-back', 'sad', 'tell-them', 'lost-match', 'losing', 'tell-parent'],
  'coming-back': ['school-refusal', 'drop-off', 'unfair', 'morning-rush'],
  'hurtful-remark': ['back-talk', 'swearing', 'left-out', 'insulted', 'bullying', 'others-laughing', 'tattling'],
  bullying: ['others-laughing', 'back-talk', 'swearing', 'stealing', 'tattling', 'crying', 'sad', 'alone'],
  'parent-email': [
    'parent-upset',
    'facing-adults',
    'tell-parent',
    'screens',
    'phone-in-class',
    'other-adult',
    'back-talk',
  ],
  'seen-crying': ['own-strength', 'crying', 'failing', 'guilt', 'class-tipping', 'onlookers'],
  'break-news': ['grief-at-school', 'tell-them', 'grief', 'tell-parent', 'sad'],
  'not-eating': ['mealtime', 'stealing', 'lying'],
  threatened: [
    'insulted',
    'swearing',
    'back-talk',
    'hitting',
    'wont-move',
    'student-outburst',
    'students-fight',
    'tell-parent',
  ],
  'walked-out': ['running-off', 'shut-down', 'wont-move', 'student-outburst', 'school-refusal', 'toilet'],
  exposed: [
    'others-laughing',
    'bullying',
    'new-baby',
    'baby-crying',
    'crying',
    'teeth-and-bath',
    'tattling',
    'onlookers',
    'class-tipping',
    'alone',
    'divorce',
  ],
  'spoiled-work': ['breaking', 'hitting', 'throwing', 'crying', 'sad', 'sharing', 'perfectionist'],
  'cut-from-team': ['lost-match', 'losing', 'left-out', 'alone'],
  'copied-essay': ['cheating', 'lying', 'homework', 'losing'],
  'way-out': ['toilet', 'anxious', 'ill', 'homework', 'student-refusing', 'refusing'],
  'lost-match': ['sad', 'left-out', 'let-down', 'swearing', 'screaming', 'back-talk', 'hitting'],
  'hits-things': ['hitting', 'screaming', 'breaking', 'back-talk'],
  'given-up': ['student-refusing', 'homework', 'insulted', 'failing', 'exam-fear', 'sad'],
  'forgot-child': ['broke-promise', 'let-down', 'crying', 'sad', 'throwing', 'hate-you'],
  accused: ['stealing', 'screaming', 'class-tipping', 'unfair', 'lying', 'bullying'],
  caught: ['crying', 'hate-you', 'lying', 'phone-in-class', 'scared', 'threatened'],
  shaken: ['drop-off', 'scared', 'anxious', 'crying', 'too-much', 'refusing', 'screaming'],
  'corrects-me': ['insulted', 'onlookers', 'car-seat', 'perfectionist'],
  'own-strength': [
    'biting',
    'hitting',
    'back-talk',
    'onlookers',
    'coming-back',
    'failing',
    'crying',
    'anxious',
    'near-the-edge',
    'guilt',
    'shut-down',
  ],
  insulted: [
    'class-tipping',
    'others-laughing',
    'self-critical',
    'other-adult',
    'shut-down',
    'back-talk',
    'failing',
    'unfair',
    'laughing',
  ],
  'phone-in-class': ['screens', 'distracted', 'sharing'],
  cheating: ['losing', 'lying', 'homework'],
  homesick: ['wants-other-parent', 'sad', 'crying', 'left-out'],
  'wont-move': ['refusing', 'student-refusing', 'back-talk', 'not-listening'],
  'on-show': ['anxious', 'scared', 'shut-down', 'refusing'],
  'exam-fear': ['anxious', 'scared', 'crying', 'sad', 'perfectionist'],
  unfair: ['bullying', 'left-out'],
  alone: ['sad'],
  'shut-down': ['wont-move'],
  asleep: ['exhausted', 'night-waking', 'bedtime', 'mealtime', 'student-refusing'],
  observed: ['onlookers'],
};

/** Signs that are only a closer one in other words, where its words say both: "i screamed", and not "she screams". */
const SAME_WORDS: Partial<Record<SignId, readonly SignId[]>> = {
  'adult-yelled': ['screaming'],
  breaking: ['hitting'],
  ill: ['throwing'],
  'wont-move': ['lying'],
  'hits-things': ['hitting', 'breaking', 'self-hurt-small'],
  stealing: ['sharing'],
};

/** Does a closer sign hold this very place? */
const isHeld = ({ id, index }: PhraseMatch<SignId>, matches: readonly PhraseMatch<SignId>[]): boolean =>
  matches.some(
    (other) => SAME_WORDS[other.id]?.includes(id) && other.index <= index && index < other.index + other.text.length,
  );

/**
 * Reads the signs of one turn, the leading one first.
 *
 * @param teaches - whether somebody who teaches, coaches or minds a group is asking
 * @param inClass - whether it may be told of a room of children
 */
export function readSigns(text: Folded, teaches = false, inClass = true): readonly SignId[] {
  const spoken = teaches ? [...signsSpokenIn(text), ...signsAtSchool(text)] : signsSpokenIn(text);
  const meant = spoken.filter(({ id, index, text: words }) => {
    const before = text.slice(Math.max(0, index - 14), index);
    return (
      (SAYS_NOT.test(words) || !TAKEN_BACK.test(before)) &&
      !(OF_OTHERS.has(id) && CHILD_DOES.test(before)) &&
      !(id === 'failing' && QUOTED.test(before))
    );
  });
  const acts = new Set(
    meant
      .filter((match) => !isHeld(match, meant))
      .map(({ id, index, text: words }) => signByActor(id, actorAt(text, index, words))),
  );
  const found = SIGN_IDS.filter(
    (id) => acts.has(id) && (inClass || !OF_A_CLASS.has(id)) && !(teaches && AT_HOME.has(id)),
  );
  const implied = new Set(found.flatMap((id) => IMPLIED[id] ?? []));
  return found.filter((id) => !implied.has(id)).sort((a, b) => SIGNS[b].rank - SIGNS[a].rank);
}
