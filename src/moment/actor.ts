import type { Folded } from '../phrases.ts';
import type { SignId } from './signs/index.ts';

/** Who does what is told: the asker, another adult, or (when nobody else is named) the child. */
export type Actor = 'asker' | 'adult' | 'child';

const ASKER = new Set('i ive im id ill we weve'.split(' '));
const ADULT = new Set(
  'husband wife partner boyfriend girlfriend dad daddy mum mom mummy mommy mother father stepdad stepmum stepmom grandad grandpa grandma granny nan nana grandfather grandmother coach teacher ta assistant headteacher neighbour neighbor stranger man woman lady parent ex mil fil aunt auntie uncle colleague nanny babysitter'.split(
    ' ',
  ),
);
const CHILD = new Set(
  'he hes she shes they theyre he’s son daughter kid kids child children boy girl boys girls lad toddler baby infant teen teenager student students pupil pupils brother sister twins twin class eldest oldest youngest one grandson granddaughter nephew niece friend cousin stepson stepdaughter everyone who old olds'.split(
    ' ',
  ),
);
/** "I can hear her screaming", "I have a boy throwing": whoever stands right before the doing, does it. */
const DOER_BEFORE_ING = new Set('him her them it'.split(' '));
/** Words after which somebody else may be the one who does it. */
const NEW_CLAUSE = new Set('. because when while after if but so until that where as cause cos bc then'.split(' '));

/** "I end up shouting", "i keep snapping": what comes after these is the asker’s own doing … */
const LEADS_TO_ING =
  / (?:i|im|we|were|was|been|am|are|be|keep|kept|up|start|started|stop|stopped|without|of|by|for|about|from|just|always|constantly|and|spend|spent|hate|myself|ourselves)$/;
/** … and so is what is done to the child; "i put her in the bath, screaming" is the child’s. */
const AT_THE_CHILD = /^ (?:at |on )?(?:him|her|them|my|our|the kids|everyone) /;

/** How far back a subject is looked for, in words. */
const REACH = 9;

/**
 * Reads who does what stands at `index`: the nearest subject before it in its clause. A name after a preposition or
 * possessive ("at his dad’s") is no subject, and "was hit by" turns it round.
 */
export function actorAt(text: Folded, index: number, phrase: string): Actor {
  const own = phrase.trim().split(' ')[0] ?? '';
  if (ASKER.has(own)) return 'asker';
  if (ADULT.has(own)) return 'adult';
  const before = text.slice(0, index).trim().split(' ').slice(-REACH);
  const last = before.at(-1) ?? '';
  if (!DOING.test(phrase.trim())) return 'child';
  if (DOER_BEFORE_ING.has(last)) return 'child';
  // "I got a slap", "talk to her about hitting": a noun, or what is talked of.
  if (NAMED.test(last) || TALKED_OF.test(` ${before.join(' ')}`)) return 'child';
  if (/^(?:was|got|get|been|gets|being)$/.test(last)) return 'child';
  const trails =
    own.endsWith('ing') && !LEADS_TO_ING.test(` ${last}`) && !AT_THE_CHILD.test(text.slice(index + phrase.length));
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const word = before[at] ?? '';
    if (CHILD.has(word) || /^\d+(?:yo|yr|y|m)$/.test(word)) return 'child';
    if (ASKER.has(word) && !THIRD_PERSON.test(own)) return trails ? 'child' : 'asker';
    if (ADULT.has(word) && !/^(?:at|to|with|for|from|of|about|in|like)$/.test(before[at - 2] ?? before[at - 1] ?? ''))
      return 'adult';
    if (NEW_CLAUSE.has(word)) return 'child';
  }
  return 'child';
}

/** "A slap", "another bite". */
const NAMED = /^(?:a|the|another|every|one|more|that|this)$/;
/** "Told her off for kicking", "speak to him about biting". */
const TALKED_OF = / (?:her|him|them|son|daughter|child|kids|class|off|boy|girl) (?:about|for|to stop|not to)$/;

/** "When i pick him up he screams": no "i" before it screams. */
const THIRD_PERSON =
  /^(?:screams|yells|shouts|shrieks|hits|smacks|slaps|kicks|punches|pushes|shoves|bites|throws|smashes|breaks|pinches|pulls|swears|spits|slams|calls|hurts)$/;

/** Words for a doing: "tantrums" or "fuming" have nobody before them who does it to somebody. */
const DOING =
  /^(?:i |we )?(?:(?:i|ive|we) .*)?(?:scream|yell|shout|shriek|hit|smack|slap|spank|kick|punch|push|shov|bit|threw|throw|smash|broke|break|pinch|pull|swear|swore|spat|spit|slam|call|hurt)/;

/** What a sign becomes when it is not the child who does it. */
const BY_ASKER: Partial<Record<SignId, SignId>> = {
  hitting: 'went-too-far',
  biting: 'went-too-far',
  throwing: 'went-too-far',
  breaking: 'went-too-far',
  spitting: 'went-too-far',
  swearing: 'went-too-far',
  screaming: 'adult-yelled',
};
const BY_ANOTHER_ADULT: Partial<Record<SignId, SignId>> = {
  hitting: 'other-adult',
  throwing: 'other-adult',
  breaking: 'other-adult',
  swearing: 'other-adult',
  screaming: 'other-adult',
  'adult-yelled': 'other-adult',
  'went-too-far': 'other-adult',
};

/** The sign that an act is, told by who does it: "he hit", "I hit him", "my husband hit him". */
export function signByActor(sign: SignId, actor: Actor): SignId {
  if (actor === 'asker') return BY_ASKER[sign] ?? sign;
  return actor === 'adult' ? (BY_ANOTHER_ADULT[sign] ?? sign) : sign;
}
