import type { Span } from './matching.ts';
import type { Read } from './normalise.ts';
import { CLASSES } from './vocabulary.ts';

const NEGATIONS = new Set(CLASSES.NEG);
const SUBJECTS = new Set(
  ['I', 'WE', 'THEY', 'CHILD', 'PARTNER', 'DAD', 'ADULT', 'you', 'it', 'nothing'].flatMap(
    (name) => CLASSES[name] ?? [name],
  ),
);
const BARRIERS = new Set([
  'but',
  'because',
  'and',
  'so',
  'then',
  'when',
  'until',
  'or',
  'while',
  'cause',
  'what',
  'why',
  'where',
  'how',
  'help',
  'please',
  'just',
  'only',
  'whether',
  'since',
  'after',
  'before',
  'if',
  'who',
]);
/** “I don’t think he …”, “she never said she …”: the denial reaches over the subject. */
const REACHES_OVER = new Set(
  'think thinks thinking believe believes believing say said saying suggest suggesting mean meant imply implying suspect suspecting worried concerned'.split(
    ' ',
  ),
);
/** “won’t stop …”, “can’t help …” affirm what follows; “don’t know if” leaves it open. */
const AFFIRMS = new Set(
  'stop stops stopping stopped help quit wait control only know sure okay ok good well doing coping cope sleep sleeping eat eating myself himself herself'.split(
    ' ',
  ),
);
const REACH = 4;
/** Words that a denial reaches over; any other is a doing of its own: “not making noise, lips going blue”. */
const SMALL = new Set(
  'a an the any his her their my your our him them to be been being is are was were have has had really actually ever even at all going gonna trying try want wants wanted like feel feels feeling in of with about that this seem seems look looks get getting got as too very so anyone anybody one it self on for just currently physically having thinking talking planning threatening saying said'.split(
    ' ',
  ),
);

/**
 * Whether a match is denied: “he isn’t suicidal”, “nobody is hurt”, “I don’t think he wants to die”.
 * Of several parts, both the first and the rarest must be.
 */
export function isDenied(text: Read, span: Span): boolean {
  return isDeniedAt(text, span.start) && (span.head === span.start || isDeniedAt(text, span.head));
}

function isDeniedAt(text: Read, at: number): boolean {
  const from = text.from[at] ?? 0;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const word = text.words[i] ?? '';
    if (NEGATIONS.has(word) && text.apart[i + 1] !== true) return !AFFIRMS.has(text.words[i + 1] ?? '');
    if (BARRIERS.has(word) || text.apart[i + 1] === true) return false;
    if (SUBJECTS.has(word)) return deniedOver(text, i, from);
    if (!SMALL.has(word)) return false;
  }
  const first = text.words[at] ?? '';
  return SUBJECTS.has(first) && !NEGATIONS.has(first) && deniedOver(text, at, from);
}

function deniedOver(text: Read, subject: number, from: number): boolean {
  let i = subject - 1;
  while (i >= from && /^(?:that|if|like|my|the|our|a|any)$/.test(text.words[i] ?? '')) i--;
  if (i < from) return false;
  const word = text.words[i] ?? '';
  if (NEGATIONS.has(word)) return false;
  if (!REACHES_OVER.has(word)) return false;
  for (let j = i - 1; j >= Math.max(from, i - 2); j--) if (NEGATIONS.has(text.words[j] ?? '')) return true;
  return false;
}
