import type { Folded } from '../phrases.ts';
import type { Actor } from './actor.ts';
import type { SignId } from './signs/index.ts';

const CHILDREN =
  'son|sons|daughter|daughters|child|children|kid|kids|kiddo|baby|babies|toddler|toddlers|boy|boys|girl|girls|lad|lass|brother|sister|bro|sis|sibling|twin|twins|friend|friends|mate|cousin|cousins|classmate|pupil|pupils|student|students|peer|teen|teenager|preschooler|newborn|infant|eldest|oldest|youngest|middle|one|ones|two|three|four|five|six|seven|eight|nine|ten|nephew|niece|grandson|granddaughter|stepson|stepdaughter|class|player';
const GROWN =
  'teacher|ta|staff|nurse|doctor|dentist|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|husband|wife|partner|ex|dad|daddy|mum|mummy|mom|mommy|mother|father|man|woman|lady|guy|stranger|babysitter|sitter|childminder|neighbour|keyworker|aunt|auntie|uncle|adult|adults|parent|dog|dogs|cat|cats|puppy|kitten|rabbit|hamster';
const SOMEBODY = `(?:[^ .]+ ){0,2}?(?:${CHILDREN}|${GROWN}|\\d+(?:yo|yr|y|mo)?)(?= )`;

/** Right after the doing: something that is neither somebody nor a part of somebody. */
const BY_ASKER = new RegExp(
  `^ (?:back )?(?:(?:the|a|an|some|any|my|our|this|that|these|those|into|past|through|around) (?!${SOMEBODY})|(?:off|down|up|out) (?:my|the|a) (?!${SOMEBODY})|(?:myself|goodbye|hello|hooray|hurray|for|when|because|so loud|until|encouragement|well done|up the stairs) )`,
);
/** What a child hits, bites or pushes, and nobody minds. */
const HARMLESS =
  /^ (?:on |into |down |through )?(?:(?:his|her|their|the|a|an|my|some|at the|in the|own) )*(?:lips|pillow|pillows|punchbag|punch bag|water|air|ball|football|beach ball|piñata|feet|foot|dinner|food|peas|pasta|plate|broccoli|veg|arms? (?:in|into|through)|eczema|mosquito bites|bites|itches|spots|spot|scabs?|chickenpox|legs? (?:in|into)|nails?|fingernails|toenails|lips?|tongue|sleeves?|collar|cuffs|toothbrush|pencils?|spoon|biscuit|cookie|apple|toast|sandwich|sausage|banana|cake|bread|cracker|carrot|chocolate|cheese|ice cream|lolly|straw|dummy|toy|blocks?|ruler|bullet|buttons?|brakes?|road|jackpot|roof|shops|park|goal|target|ground running|buffers|test|exam|spelling test|maths test|interview|audition|pram|buggy|trolley|pushchair|swing|doorbell)(?= )/;

const ACT =
  /^ (?:(?:i|ive|weve|we|he|she|they|just|then|and|had|have|keeps|who|has|always) )*(?:hit|hits|hitting|smack[^ ]*|slap[^ ]*|punch[^ ]*|kick[^ ]*|shov[^ ]*|push[^ ]*|pinch[^ ]*|scratch[^ ]*|bash[^ ]*|thump[^ ]*|whack[^ ]*|clobber[^ ]*|bit|bite|bites|biting|bitten|smash[^ ]*|grab[^ ]*|yank[^ ]*|drag[^ ]*|yell[^ ]*|spit|spits|spitting|spat|scream[^ ]*|shout[^ ]*|roar[^ ]*|snap[^ ]*)(?= )/;
/** Food and medicine come back out; nobody is spat at. */
const SPAT_OUT = /^ (?:[^ .]+ ){0,3}?out(?= )/;
/** "We broke up", "i broke down". */
const BROKE = /^ (?:i|ive|we|weve)(?: [^ .]+){0,2} (?:broke|broken) (?:up|down|the news|it to|my)(?= )/;
const OF_HANDS: ReadonlySet<SignId> = new Set(['hitting', 'biting', 'spitting', 'went-too-far']);
const HANDS_ONLY =
  /^ (?:(?:i|ive|we|weve|just|then|and|had|have) )*(?:hit|smack|slap|shov|push|pinch|scratch|bash|thump|whack|clobber|bit|grab|yank|drag)/;
const OF_TEETH_AND_HANDS: ReadonlySet<SignId> = new Set(['hitting', 'biting', 'breaking', 'went-too-far']);
/** A cry, a call or a photograph: no shouting at anybody. */
const NOT_AT_ANYBODY =
  /^ (?:(?:out )?(?:for (?:my|help|the|somebody|someone|him to come|her to come)|goodbye|bye|hello|hooray|hurray|well done|encouragement|with (?:joy|laughter|delight|excitement)|a photo|a pic|a picture|the photo|photos|pictures|my ankle|the pencil|the lead)|(?:when|because|as) (?:i|we|it|a|the) (?:saw|dropped|burnt|fell|stubbed|trod|won|hurt|stood)|at (?:the|a) (?:tv|telly|television|screen|spider|wasp|football|match|ref|referee|radio|satnav|printer|computer|laptop|traffic|driver|sky|wall))(?= )/;

/**
 * Is what stands at `index` done to a thing, or to nobody, where only what is done to somebody is meant? "I slapped the
 * table" is no blow to a child, and "he bites his nails" no bite.
 */
export function isDoneToNobody(sign: SignId, actor: Actor, text: Folded, index: number): boolean {
  const from = text.slice(index);
  const act = ACT.exec(from)?.[0];
  if (act === undefined) return false;
  const after = from.slice(act.length);
  if (sign === 'spitting' && SPAT_OUT.test(after)) return true;
  if (sign === 'went-too-far' && BROKE.test(from)) return true;
  if (sign === 'adult-yelled' || sign === 'screaming') return actor === 'asker' && NOT_AT_ANYBODY.test(after);
  if (actor !== 'asker') return OF_TEETH_AND_HANDS.has(sign) && HARMLESS.test(after);
  return OF_HANDS.has(sign) && (HANDS_ONLY.test(act) || after.startsWith(' off ')) && BY_ASKER.test(after);
}
