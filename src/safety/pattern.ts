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
  readonly parts: readonly (readonly Element[])[];
  /** The part, and the element in it, that a match starts from: the rarest. */
  readonly part: number;
  readonly anchor: number;
  /** The sets a text must have a word of for this pattern to match at all. */
  readonly required: readonly number[];
}

/** One element of a part. `id` names the set of words that fit. */
export type Element =
  | { readonly kind: 'words'; readonly id: number; readonly optional: boolean; readonly orEnd: boolean }
  | { readonly kind: 'next-not' | 'before-not'; readonly id: number }
  | { readonly kind: 'gap'; readonly most: number; readonly free: boolean }
  | { readonly kind: 'end' };

export type Parts = readonly (readonly Element[])[];

/** Splits a block of patterns written one a line, or several in a line with ` ; ` between them. */
export function patternsOf(block: string): readonly string[] {
  return block
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(spellOut);
}

/** One pattern for each alternative of a group that holds more than single words. */
function spellOut(pattern: string): readonly string[] {
  const group = /\(([^()]* [^()]*)\)/.exec(pattern);
  if (group === null) return [pattern];
  const alternatives = (group[1] ?? '').split('|');
  const single = alternatives.filter((each) => !each.includes(' ')).join('|');
  return [single, ...alternatives.filter((each) => each.includes(' '))]
    .filter((each) => each !== '')
    .flatMap((each) => spellOut(pattern.replace(group[0], () => each)));
}

/** Reads one pattern. */
export function partsOf(pattern: string, sets: WordSets): Parts {
  return pattern.split(' & ').map((part) =>
    part
      .trim()
      .split(/\s+/)
      .map((each) => elementOf(each, sets)),
  );
}

function elementOf(source: string, sets: WordSets): Element {
  if (source === '$') return { kind: 'end' };
  if (source.startsWith('..')) return { kind: 'gap', most: Number(source.slice(2) || 7), free: true };
  if (source.startsWith('~')) return { kind: 'gap', most: Number(source.slice(1) || 3), free: false };
  const plain = source.replace(/[()?!<]/g, '');
  const id = sets.idOf(plain);
  if (source.startsWith('!')) return { kind: 'next-not', id };
  if (source.startsWith('<')) return { kind: 'before-not', id };
  return { kind: 'words', id, optional: source.includes('?'), orEnd: /(?:^|\|)\$(?:\||$)/.test(plain) };
}
