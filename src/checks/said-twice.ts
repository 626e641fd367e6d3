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

/** A text or a sentence of one, taken apart once. */
interface Piece {
  readonly joined: string;
  readonly length: number;
  readonly words: ReadonlySet<string>;
  readonly matter: readonly string[];
  readonly matters: ReadonlySet<string>;
}

function pieceOf(text: string): Piece {
  const words = wordsOf(text);
  const matter = matterOf(words);
  return {
    joined: words.join(' '),
    length: words.length,
    words: new Set(words),
    matter,
    matters: new Set(matter),
  };
}

/** How much of the smaller set stands in the larger one too. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / Math.max(1, small.size);
}

function isAlike(one: Piece, other: Piece): boolean {
  if (one.joined === other.joined) return one.length > 0;
  const [least, most] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (least < LEAST_WORDS || least / most < LEAST_RATIO) return false;
  if (shareOf(one.words, other.words) >= SHARED) return true;
  return (
    Math.min(one.matter.length, other.matter.length) >= LEAST_MATTER &&
    shareOf(one.matters, other.matters) >= SHARED_MATTER
  );
}

/** A text as a whole, and each of its sentences. */
const piecesOf = (text: string): readonly Piece[] => [text, ...sentencesOf(text)].map(pieceOf);

/** What was shown is read once for all the texts that are held against it. */
const shownPieces = new WeakMap<readonly string[], readonly Piece[]>();

function piecesShown(shown: readonly string[]): readonly Piece[] {
  const pieces = shownPieces.get(shown) ?? shown.flatMap(piecesOf);
  shownPieces.set(shown, pieces);
  return pieces;
}

/** Whether a text says what was said already, in the same words or nearly: as a whole, or in one of its sentences. */
export function saidBefore(text: string, shown: readonly string[]): boolean {
  const [whole, ...own] = piecesOf(text);
  const sentences = own.filter(({ length }) => length >= LEAST_WORDS);
  const mine = whole ? [whole, ...sentences] : sentences;
  return piecesShown(shown).some((theirs) => mine.some((piece) => isAlike(piece, theirs)));
}
