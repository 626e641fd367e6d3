import { sentencesOf } from './words.ts';

/** Shorter sentences than this may come again: “I’m here.” */
const LEAST_WORDS = 4;
/** Of the words of the shorter one, how many two sentences share that say the same. */
const SHARED = 0.9;
/** Of the words that carry it, how many two sayings of the same thing share, and how many there must be. */
const SHARED_MATTER = 0.75;
const LEAST_MATTER = 4;
/** Of words that differ by more than half in number, one is no repetition of the other. */
const LEAST_RATIO = 0.55;

const LITTLE = new Set(
  'a an the and or but of to in on at by for with from as is are was be it its this that he she they him her his their them you your i im my me we us not no so do does if then than too can may will'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/[’‘']/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Words that carry something, without their endings: “slow”, “slowly”. */
const matterOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !LITTLE.has(word)).map((word) => word.slice(0, 4));

/** How much of the shorter list stands in the longer one too. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
}

function isAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.join(' ') === other.join(' ')) return one.length > 0;
  const [least, most] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (least < LEAST_WORDS || least / most < LEAST_RATIO) return false;
  if (shareOf(one, other) >= SHARED) return true;
  const [a, b] = [matterOf(one), matterOf(other)];
  return Math.min(a.length, b.length) >= LEAST_MATTER && shareOf(a, b) >= SHARED_MATTER;
}

/** A text as a whole, and each of its sentences. */
const piecesOf = (text: string): readonly (readonly string[])[] => [text, ...sentencesOf(text)].map(wordsOf);

/** Whether a text says what was said already, in the same words or nearly: as a whole, or in one of its sentences. */
export function saidBefore(text: string, shown: readonly string[]): boolean {
  const [whole = [], ...own] = piecesOf(text);
  return shown
    .flatMap(piecesOf)
    .some(
      (theirs) =>
        isAlike(whole, theirs) || own.some((sentence) => sentence.length >= LEAST_WORDS && isAlike(sentence, theirs)),
    );
}
