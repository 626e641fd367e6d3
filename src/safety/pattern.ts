import type { WordSets } from './word-sets.ts';

/**
 * The language of the signals. A pattern is words in order, within one sentence:
 *
 * - `pills|tablets` any of these, `suicid*` any word that begins so, `hit+` a verb in all its forms,
 *   `CHILD` a class of `vocabulary.ts`, `#` a number, `$` among them: or the sentence ends here
 * - `word?` may be absent, `(at home|alone)` is either, where one has several words
 * - `~` up to three words that start no new subject ("he", "because" …), `~1` up to one; `..` up to seven of any kind
 * - `!up|on` the next word is none of these, `<up|on` the word before is none of these
 * - `a & b` both stand in one sentence, in either order, with at most ten words between them
 */
export interface Pattern {
  readonly group: number;
  /** What must stand near each other, in any order; one part where the pattern has no `&`. */
  readonly parts: Parts;
  /** The part, and the element in it, that a match starts from: the rarest. */
  readonly part: number;
  readonly anchor: number;
  /** The sets a text must have a word of for this pattern to match at all. */
  readonly required: readonly number[];
}

/** Elements of a part, each as one number: its kind, what else is so of it, and an operand. */
export type Elements = readonly number[];
export type Parts = readonly Elements[];

/** Kinds of elements. `WORDS`, `NEXT_NOT` and `BEFORE_NOT` have a set of words as their operand, `GAP` how long it may be. */
export const [WORDS, NEXT_NOT, BEFORE_NOT, GAP, END] = [0, 1, 2, 3, 4] as const;
/** Words that may be absent; words that the end of a sentence stands for; a gap that may hold any words. */
export const [OPTIONAL, OR_END, FREE] = [8, 16, 32] as const;

export const kindOf = (element: number) => element & 7;
export const operandOf = (element: number) => element >>> 6;
const element = (kind: number, operand: number, flags = 0) => (operand << 6) | flags | kind;

/** Splits a block of patterns written one a line, or several in a line with ` ; ` between them. */
export function patternsOf(block: string): readonly string[] {
  return block
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(spellOut);
}

/** A group with several words, and the single words that stand beside it as its alternatives: `near|(road to)`. */
const GROUP = /((?:[^ ()|]+\|)*)\(([^()]* [^()]*)\)((?:\|[^ ()|]+)*)/;

/** One pattern for each alternative of a group that holds more than single words. */
function spellOut(pattern: string): readonly string[] {
  if (pattern.includes(')|('))
    throw new Error(`pattern "${pattern}" has two groups as alternatives: write them as one`);
  const group = GROUP.exec(pattern);
  if (group === null) return [pattern];
  const [all, before = '', within = '', behind = ''] = group;
  const alternatives = `${before}${within}${behind}`.split('|');
  const single = alternatives.filter((each) => !each.includes(' ')).join('|');
  return [single, ...alternatives.filter((each) => each.includes(' '))]
    .filter((each) => each !== '')
    .flatMap((each) => spellOut(pattern.replace(all, () => each)));
}

/** Reads patterns one by one; what their elements have in common is read once. */
export function patternReader(sets: WordSets): (pattern: string) => Parts {
  const known = new Map<string, number>();
  const elementOf = (source: string): number => {
    const there = known.get(source) ?? readElement(source, sets);
    known.set(source, there);
    return there;
  };
  return (pattern) => pattern.split(' & ').map((part) => part.trim().split(/\s+/).map(elementOf));
}

function readElement(source: string, sets: WordSets): number {
  if (source === '$') return element(END, 0);
  if (source.startsWith('..')) return element(GAP, Number(source.slice(2) || 7), FREE);
  if (source.startsWith('~')) return element(GAP, Number(source.slice(1) || 3));
  const plain = source.replace(/[()?!<]/g, '');
  const id = sets.idOf(plain);
  if (source.startsWith('!')) return element(NEXT_NOT, id);
  if (source.startsWith('<')) return element(BEFORE_NOT, id);
  const orEnd = /(?:^|\|)\$(?:\||$)/.test(plain);
  return element(WORDS, id, (source.includes('?') ? OPTIONAL : 0) | (orEnd ? OR_END : 0));
}
