import { type Folded, type PhraseMatch, phraseBook } from '../phrases.ts';
import type { Role } from '../question.ts';
import { actorAt, signByActor } from './actor.ts';
import { isBarred } from './barred.ts';
import { IMPLIED, PART_OF, SAME_WORDS } from './closer-signs.ts';
import { isDoneToNobody } from './done-to.ts';
import { SIGN_IDS, SIGNS, type SignId } from './signs/index.ts';
import { MENTIONS } from './signs/mentions.ts';
import { SCHOOL } from './signs/school.ts';

const bookOf = (ids: readonly SignId[]) => phraseBook(ids.map((id) => [id, SIGNS[id].phrases] as const));

/** Every place where a text speaks of a sign, taken back or not: for articles, where nobody denies anything. */
export const signsSpokenIn = bookOf(SIGN_IDS.filter((id) => !Object.hasOwn(SCHOOL, id)));
/** What only somebody who teaches can mean: the same words are something else at home. */
const signsAtSchool = bookOf(SIGN_IDS.filter((id) => Object.hasOwn(SCHOOL, id)));

const signsMentionedIn = phraseBook<SignId>(MENTIONS);
/** These say that it is hard, and not what it is about. */
const WITHOUT_MATTER: ReadonlySet<SignId> = new Set([
  'crying',
  'refusing',
  'screaming',
  'not-helping',
  'onlookers',
  'two-at-once',
  'neurodivergent',
]);
/** In a longer turn a thing is named in passing. */
const MOST_WORDS = 20;
const wordsIn = (text: Folded): number => text.trim().split(/(?: \.)* /).length;

/** Words that take back what follows them: "not hitting", "stopped screaming". */
const TAKEN_BACK =
  / (?:not|isnt|wasnt|arent|never|stopped|without|quit|didnt|doesnt|havent|hasnt|hadnt|no longer|instead of|(?:not|never) going to|not gonna|(?:needs|deserves|wants)(?: a)?(?: good)?)$/;
/** "He’s going to lose it", "she is staring at me": what is meant of the adult or of a crowd is told of the child. */
const OF_OTHERS: ReadonlySet<SignId> = new Set(['near-the-edge', 'onlookers']);
const CHILD_DOES = / (?:hes|shes|theyre|he|she|he is|she is|hell|shell|hed|shed)$/;
/** "She said I’m rubbish at this": the child’s own words, and not the adult’s. */
const QUOTED = / (?:said|says|saying|goes|went|like|shouted|thinks|muttered|mumbled|whispered|and)(?: im| i am| am)?$/;
/** “I want to scream at her” has not happened. */
const OWN_DEEDS: ReadonlySet<SignId> = new Set(['adult-yelled', 'went-too-far', 'hurting-words']);
/** “I hit my brother when I was little”. */
const LONG_AGO =
  /^[^.]* when (?:i was|we were) (?:little|young|younger|small|a kid|a child|a boy|a girl|kids|his age|her age|their age)(?= )/;
const WISHED_BEFORE =
  / (?:want to|wanted to|wanna|gonna|gona|going to|about to|could|might|ill|ill just|i will|tempted to|close to|id|do i|should i|should we|can i|would|nearly|almost|dont|do not|so i dont|feel like|need to|not to)(?: just| even| have to)?$/;
const hasHappened = (text: Folded, index: number): boolean =>
  !LONG_AGO.test(text.slice(index)) && !WISHED_BEFORE.test(text.slice(Math.max(0, index - 24), index));
const WISHED = / (?:nearly|almost|want|wanted|going|gonna|about|could|might|tempted|close|itching)(?: to)? [^.]*$/;
/** “He says it wasn’t him”: the child’s word, and not what turned out. */
const DENIED =
  / (?:says|said|saying|swears|swearing|swore|shouting|yelling|insists|insisting|claims|denies|lied|lies)(?: [^ .]+){0,4} (?:wasnt|didnt|hadnt|never) [^.]*$/;
/** … unless the phrase itself is about not doing ("didnt work", "not listening"). */
const SAYS_NOT = /^ (?:not|isnt|wasnt|didnt|doesnt|wont|cant|never|no|nothing|stopped|dont)\b/;

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
 * @param asker - whose words mean what: without it nothing is ruled out, and nothing is read that only a teacher means
 * @param inClass - whether it may be told of a room of children
 */
export function readSigns(text: Folded, asker: Role | null = null, inClass = true): readonly SignId[] {
  const spoken = asker === 'educator' ? [...signsSpokenIn(text), ...signsAtSchool(text)] : signsSpokenIn(text);
  const meant = spoken.filter(({ id, index, text: words }) => {
    if (isBarred(id, asker, inClass)) return false;
    const before = text.slice(Math.max(0, index - 14), index);
    return (
      (SAYS_NOT.test(words) || !TAKEN_BACK.test(before)) &&
      !(OF_OTHERS.has(id) && CHILD_DOES.test(before)) &&
      !(OWN_DEEDS.has(id) && (WISHED.test(words) || LONG_AGO.test(text.slice(index)))) &&
      !(id === 'failing' && QUOTED.test(before)) &&
      !(id === 'wrongly-blamed' && DENIED.test(text.slice(Math.max(0, index - 40), index + words.length))) &&
      !isDoneToNobody(id, actorAt(text, index, words), text, index)
    );
  });
  const acts = new Set(
    meant
      .filter((match) => !isHeld(match, meant))
      .flatMap(({ id, index, text: words }) => {
        const act = signByActor(id, actorAt(text, index, words));
        // “I’m going to scream” has not happened, and is no scream of the child’s.
        const isDone = act === id || !OWN_DEEDS.has(act) || hasHappened(text, index);
        return isDone ? [act] : [];
      }),
  );
  if (!MENDABLE.some((id) => acts.has(id))) acts.delete('for-the-morning');
  if (acts.has('step-family') && KEPT_OUT.some((id) => acts.has(id))) acts.add('kept-out');
  if (wordsIn(text) <= MOST_WORDS && [...acts].every((id) => WITHOUT_MATTER.has(id))) {
    for (const { id } of signsMentionedIn(text)) acts.add(id);
  }
  const found = SIGN_IDS.filter((id) => acts.has(id));
  const implied = new Set(found.flatMap((id) => IMPLIED[id] ?? []));
  const told = new Set(found.filter((id) => !implied.has(id)).flatMap((id) => [id, PART_OF[id] ?? id]));
  return SIGN_IDS.filter((id) => told.has(id) && !isBarred(id, asker, inClass)).sort(
    (a, b) => SIGNS[b].rank - SIGNS[a].rank,
  );
}
