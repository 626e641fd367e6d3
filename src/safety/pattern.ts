import { CLASSES } from './vocabulary.ts';

/**
 * The language of the signals. A pattern is words in order, within one sentence:
 *
 * - `pills|tablets` any of these, `suicid*` any word that begins so, `CHILD` a class of `vocabulary.ts`, `#` a number
 * - `word?` may be absent
 * - `~` up to three words that start no new subject ("he", "because" …), `~1` up to one, `..` up to seven words of any kind
 * - `!up|on` the next word is none of these, `<up|on` the word before is none of these
 * - `$` the sentence ends here
 * - `a & b` both stand in one sentence, in either order, with at most ten words between them
 *
 * A match starts from its rarest word and reaches a bounded way in both directions,
 * so time is linear in the text however many patterns there are.
 */
interface Words {
  readonly kind: 'words';
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  /** `$` stands among the alternatives: the sentence may end here instead. */
  readonly orEnd: boolean;
}
type Element =
  | Words
  | { readonly kind: 'gap'; readonly most: number; readonly free: boolean }
  | { readonly kind: 'next-not' | 'before-not'; readonly words: Words }
  | { readonly kind: 'end' };

/** Words of a text, and the sentence each stands in. */
export interface Text {
  readonly words: readonly string[];
  /** For each word, the index of the first word of its sentence, and of the first word after it. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Words `start` (inclusive) to `end` (exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Anchor {
  readonly group: string;
  readonly elements: readonly Element[];
  readonly at: number;
}

/** All patterns of all groups, reachable from their rarest words. */
export interface PatternIndex {
  readonly exact: ReadonlyMap<string, readonly Anchor[]>;
  readonly prefixes: ReadonlyMap<string, readonly Anchor[]>;
  readonly prefixLengths: readonly number[];
  /** Every whole word that some pattern names: what spelling is corrected towards. */
  readonly lexicon: ReadonlySet<string>;
}

const NEW_SUBJECT: ReadonlySet<string> = new Set(
  'i im ive he hes she shes they theyre we it you who but because cause cos when while then if so'.split(' '),
);

/** Splits a block of patterns written one a line, or several in a line with ` ; ` between them. */
export function patternsOf(block: string): readonly string[] {
  return block
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => inAnyOrder(line.split(' & ')).map((parts) => parts.join(' ..10 ')));
}

function inAnyOrder(parts: readonly string[]): readonly (readonly string[])[] {
  if (parts.length < 2) return [parts];
  return parts.flatMap((part, i) => inAnyOrder(parts.toSpliced(i, 1)).map((rest) => [part, ...rest]));
}

/** Compiles groups of patterns; the group names come back with the matches. */
export function indexPatterns(groups: Readonly<Record<string, string>>): PatternIndex {
  const compiled = Object.entries(groups).flatMap(([group, block]) =>
    patternsOf(block).map((pattern) => ({ group, pattern, elements: pattern.split(/\s+/).map(parse) })),
  );
  const uses = new Map<string, number>();
  const names = (element: Words) => [...element.exact, ...element.prefixes];
  const spelt = new Set<string>();
  for (const { elements } of compiled) {
    for (const element of elements) {
      if (element.kind === 'gap' || element.kind === 'end') continue;
      const named = element.kind === 'words' ? element : element.words;
      for (const word of named.exact) if (word !== '#') spelt.add(word);
      if (element.kind === 'words') for (const name of names(element)) uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  const cost = (element: Element) =>
    element.kind === 'words' && !element.optional && !element.orEnd
      ? names(element).reduce((sum, name) => sum + (uses.get(name) ?? 0), 0)
      : Number.POSITIVE_INFINITY;
  const exact = new Map<string, Anchor[]>();
  const prefixes = new Map<string, Anchor[]>();
  const put = (map: Map<string, Anchor[]>, key: string, anchor: Anchor) => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [anchor]);
    else there.push(anchor);
  };
  for (const { group, pattern, elements } of compiled) {
    const costs = elements.map(cost);
    const at = costs.indexOf(Math.min(...costs));
    const rarest = elements[at];
    if (rarest?.kind !== 'words' || rarest.optional || rarest.orEnd)
      throw new Error(`pattern "${pattern}" of "${group}" names no word`);
    for (const word of rarest.exact) put(exact, word, { group, elements, at });
    for (const prefix of rarest.prefixes) put(prefixes, prefix, { group, elements, at });
  }
  const prefixLengths = [...new Set([...prefixes.keys()].map((prefix) => prefix.length))];
  return { exact, prefixes, prefixLengths, lexicon: spelt };
}

/** Finds every group's matches in a text, in the order in which they stand there. */
export function findAll(index: PatternIndex, text: Text): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  const anchorsOf = new Map<string, readonly Anchor[]>();
  for (let i = 0; i < text.words.length; i++) {
    const word = text.words[i] ?? '';
    let anchors = anchorsOf.get(word);
    if (anchors === undefined) {
      anchors = [
        ...(index.exact.get(word) ?? []),
        ...(/^\d+$/.test(word) ? (index.exact.get('#') ?? []) : []),
        ...index.prefixLengths.flatMap((length) =>
          word.length < length ? [] : (index.prefixes.get(word.slice(0, length)) ?? []),
        ),
      ];
      anchorsOf.set(word, anchors);
    }
    for (const anchor of anchors) {
      const end = forward(anchor.elements, anchor.at + 1, text, i + 1, text.to[i] ?? 0);
      if (end < 0) continue;
      const start = backward(anchor.elements, anchor.at - 1, text, i - 1, text.from[i] ?? 0);
      if (start < 0) continue;
      const spans = found.get(anchor.group);
      if (spans === undefined) found.set(anchor.group, [{ start, end }]);
      else spans.push({ start, end });
    }
  }
  return found;
}

function parse(source: string): Element {
  if (source === '$') return { kind: 'end' };
  if (source.startsWith('..')) return { kind: 'gap', most: Number(source.slice(2) || 7), free: true };
  if (source.startsWith('~')) return { kind: 'gap', most: Number(source.slice(1) || 3), free: false };
  if (source.startsWith('!')) return { kind: 'next-not', words: parseWords(source.slice(1)) };
  if (source.startsWith('<')) return { kind: 'before-not', words: parseWords(source.slice(1)) };
  return parseWords(source);
}

function parseWords(source: string): Words {
  const optional = source.endsWith('?') || source.endsWith('?)');
  const forms = source
    .replace(/[()?]/g, '')
    .split('|')
    .flatMap((form) => CLASSES[form] ?? [form]);
  return {
    kind: 'words',
    exact: new Set(forms.filter((form) => !form.endsWith('*') && form !== '$')),
    prefixes: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
    optional,
    orEnd: forms.includes('$'),
  };
}

function fits(element: Words, word: string): boolean {
  if (element.exact.has(word)) return true;
  if (element.exact.has('#') && /^\d+$/.test(word)) return true;
  return element.prefixes.some((prefix) => word.startsWith(prefix));
}

/** Where a match of `elements[k…]` beginning at word `i` ends, or -1. */
function forward(elements: readonly Element[], k: number, text: Text, i: number, stop: number): number {
  const element = elements[k];
  if (element === undefined) return i;
  const word = i < stop ? text.words[i] : undefined;
  switch (element.kind) {
    case 'end':
      return word === undefined ? forward(elements, k + 1, text, i, stop) : -1;
    case 'next-not':
      return word !== undefined && fits(element.words, word) ? -1 : forward(elements, k + 1, text, i, stop);
    case 'before-not':
      return fits(element.words, text.words[i - 1] ?? '') ? -1 : forward(elements, k + 1, text, i, stop);
    case 'gap':
      for (let skipped = 0; skipped <= element.most; skipped++) {
        const end = forward(elements, k + 1, text, i + skipped, stop);
        if (end >= 0) return end;
        const next = text.words[i + skipped];
        if (i + skipped >= stop || next === undefined || (!element.free && NEW_SUBJECT.has(next))) return -1;
      }
      return -1;
    case 'words': {
      const end = word !== undefined && fits(element, word) ? forward(elements, k + 1, text, i + 1, stop) : -1;
      const absent = element.optional || (element.orEnd && word === undefined);
      return end < 0 && absent ? forward(elements, k + 1, text, i, stop) : end;
    }
  }
}

/** Where a match of `elements[…k]` whose last word is `i` starts, or -1. */
function backward(elements: readonly Element[], k: number, text: Text, i: number, first: number): number {
  const element = elements[k];
  if (element === undefined) return i + 1;
  const word = i >= first ? text.words[i] : undefined;
  switch (element.kind) {
    case 'end':
      return -1;
    case 'next-not':
      return fits(element.words, text.words[i + 1] ?? '') ? -1 : backward(elements, k - 1, text, i, first);
    case 'before-not':
      return word !== undefined && fits(element.words, word) ? -1 : backward(elements, k - 1, text, i, first);
    case 'gap':
      for (let skipped = 0; skipped <= element.most; skipped++) {
        const start = backward(elements, k - 1, text, i - skipped, first);
        if (start >= 0) return start;
        const next = text.words[i - skipped];
        if (i - skipped < first || next === undefined || (!element.free && NEW_SUBJECT.has(next))) return -1;
      }
      return -1;
    case 'words': {
      const start = word !== undefined && fits(element, word) ? backward(elements, k - 1, text, i - 1, first) : -1;
      return start < 0 && element.optional ? backward(elements, k - 1, text, i, first) : start;
    }
  }
}
