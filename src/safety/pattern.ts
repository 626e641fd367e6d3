import { formsOf } from './forms.ts';
import { CLASSES } from './vocabulary.ts';

/**
 * The language of the signals. A pattern is words in order, within one sentence:
 *
 * - `pills|tablets` any of these, `suicid*` any word that begins so, `hit+` a verb in all its forms,
 *   `CHILD` a class of `vocabulary.ts`, `#` a number, `$` among them: or the sentence ends here
 * - `word?` may be absent, `(at home|alone)` is either, where one has several words
 * - `~` up to three words that start no new subject ("he", "because" …), `~1` up to one; `..` up to seven of any kind
 * - `!up|on` the next word is none of these, `<up|on` the word before is none of these
 * - `a & b` both stand in one sentence, in either order, with at most ten words between them
 *
 * A match starts from its rarest word and reaches a bounded way in both directions,
 * so time is linear in the text however many patterns there are.
 */
export interface PatternIndex {
  /** Finds every group's matches in a text, in the order in which they stand there. */
  readonly findAll: (text: Text) => ReadonlyMap<string, readonly Span[]>;
  /** Every whole word that some pattern names: what spelling is corrected towards. */
  readonly lexicon: ReadonlySet<string>;
  /** The beginnings of words that some pattern names. */
  readonly beginnings: ReadonlySet<string>;
}

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

/** One element of a pattern. `id` says which words fit: bit `id` of a word’s {@link Bits}. */
type Element =
  | { readonly kind: 'words'; readonly id: number; readonly optional: boolean; readonly orEnd: boolean }
  | { readonly kind: 'next-not' | 'before-not'; readonly id: number }
  | { readonly kind: 'gap'; readonly most: number; readonly free: boolean }
  | { readonly kind: 'end' };

/** Which sets of words a word is in, one bit a set. */
type Bits = Uint32Array;

interface Pattern {
  readonly group: number;
  readonly elements: readonly Element[];
  /** The element a match starts from, and all that must stand somewhere in a text for this pattern to match. */
  readonly anchor: number;
  readonly required: readonly number[];
}

const NEW_SUBJECT = 'i|im|ive|he|hes|she|shes|they|theyre|we|it|you|who|but|because|cause|cos|when|while|then|if|so';

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

/** The sets of words that patterns name, each once, and which of them a word is in. */
class WordSets {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly prefixLengths = new Set<number>();
  readonly sizes: number[] = [];
  readonly lexicon = new Set<string>();

  /** The number of the set written `source`, as in `pills|tablets|overdos*`. */
  idOf(source: string): number {
    const known = this.ids.get(source);
    if (known !== undefined) return known;
    const id = this.sizes.length;
    this.ids.set(source, id);
    const forms = source
      .split('|')
      .flatMap((form) => CLASSES[form] ?? [form])
      .flatMap((form) => (form.endsWith('+') ? formsOf(form.slice(0, -1)) : [form]));
    for (const form of new Set(forms)) {
      if (form === '$') continue;
      const isPrefix = form.endsWith('*');
      const key = isPrefix ? form.slice(0, -1) : form;
      if (isPrefix) this.prefixLengths.add(key.length);
      else if (key !== '#') this.lexicon.add(key);
      const map = isPrefix ? this.prefixes : this.exact;
      const there = map.get(key);
      if (there === undefined) map.set(key, [id]);
      else there.push(id);
    }
    this.sizes.push(forms.length);
    return id;
  }

  get beginnings(): ReadonlySet<string> {
    return new Set(this.prefixes.keys());
  }

  /** The sets that hold a word. */
  of(word: string): readonly number[] {
    const ids = [...(this.exact.get(word) ?? [])];
    if (/^\d+$/.test(word)) ids.push(...(this.exact.get('#') ?? []));
    for (const length of this.prefixLengths) {
      if (word.length >= length) ids.push(...(this.prefixes.get(word.slice(0, length)) ?? []));
    }
    return ids;
  }
}

const hasBit = (bits: Bits, id: number) => ((bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;

/** Compiles groups of patterns; the group names come back with the matches. */
export function indexPatterns(groups: Readonly<Record<string, string>>): PatternIndex {
  const sets = new WordSets();
  const newSubject = sets.idOf(NEW_SUBJECT);
  const names = Object.keys(groups);
  const sources = names.flatMap((name, group) =>
    patternsOf(groups[name] ?? '').map((source) => ({
      group,
      source,
      elements: source.split(/\s+/).map((each) => parse(each, sets)),
    })),
  );
  /** How often a set is used times how many words it holds: the commoner, the worse to start from. */
  const cost = new Float64Array(sets.sizes.length);
  for (const { elements } of sources)
    for (const each of elements) if (each.kind === 'words') cost[each.id] = (cost[each.id] ?? 0) + 1;
  for (let id = 0; id < cost.length; id++) cost[id] = (cost[id] ?? 0) * (sets.sizes[id] ?? 1);
  const byAnchor = new Map<number, Pattern[]>();
  for (const { group, source, elements } of sources) {
    const required = elements.map((each) => (each.kind === 'words' && !each.optional && !each.orEnd ? each.id : -1));
    const costs = required.map((id) => (id < 0 ? Number.POSITIVE_INFINITY : (cost[id] ?? 0)));
    const anchor = costs.indexOf(Math.min(...costs));
    const id = required[anchor] ?? -1;
    if (id < 0) throw new Error(`pattern "${source}" of "${names[group]}" names no word`);
    const pattern = { group, elements, anchor, required: required.filter((each) => each >= 0) };
    const there = byAnchor.get(id);
    if (there === undefined) byAnchor.set(id, [pattern]);
    else there.push(pattern);
  }
  return {
    findAll: (text) => findAll(text, { sets, newSubject, names, byAnchor }),
    lexicon: sets.lexicon,
    beginnings: sets.beginnings,
  };
}

interface Compiled {
  readonly sets: WordSets;
  readonly newSubject: number;
  readonly names: readonly string[];
  readonly byAnchor: ReadonlyMap<number, readonly Pattern[]>;
}

/** A text while it is searched: its words as bits. */
interface Search extends Text {
  readonly bits: readonly Bits[];
  readonly newSubject: number;
}

function findAll(text: Text, { sets, newSubject, names, byAnchor }: Compiled): ReadonlyMap<string, readonly Span[]> {
  const size = (sets.sizes.length >>> 5) + 1;
  const present: Bits = new Uint32Array(size);
  const ids = new Map<string, readonly number[]>();
  const bitsOf = new Map<string, Bits>();
  const bits = text.words.map((word) => {
    const known = bitsOf.get(word);
    if (known !== undefined) return known;
    const own = sets.of(word);
    const made: Bits = own.length === 0 ? NOTHING : new Uint32Array(size);
    for (const id of own) made[id >>> 5] = (made[id >>> 5] ?? 0) | (1 << (id & 31));
    for (let i = 0; i < made.length; i++) present[i] = (present[i] ?? 0) | (made[i] ?? 0);
    ids.set(word, own);
    bitsOf.set(word, made);
    return made;
  });
  const search: Search = { ...text, bits, newSubject };
  const possible = new Map<string, readonly Pattern[]>();
  for (const [word, own] of ids) {
    possible.set(
      word,
      own.flatMap(
        (id) => byAnchor.get(id)?.filter((pattern) => pattern.required.every((each) => hasBit(present, each))) ?? [],
      ),
    );
  }
  const found = new Map<string, Span[]>();
  /** A group that has matched at a word need not be tried there again. */
  const matchedAt = new Int32Array(names.length).fill(-1);
  for (let i = 0; i < bits.length; i++) {
    for (const { group, elements, anchor } of possible.get(text.words[i] ?? '') ?? []) {
      if (matchedAt[group] === i) continue;
      const end = forward(elements, anchor + 1, search, i + 1, text.to[i] ?? 0);
      if (end < 0) continue;
      const start = backward(elements, anchor - 1, search, i - 1, text.from[i] ?? 0);
      if (start < 0) continue;
      matchedAt[group] = i;
      const name = names[group] ?? '';
      const spans = found.get(name);
      if (spans === undefined) found.set(name, [{ start, end }]);
      else spans.push({ start, end });
    }
  }
  return found;
}

const NOTHING: Bits = new Uint32Array(0);

function parse(source: string, sets: WordSets): Element {
  if (source === '$') return { kind: 'end' };
  if (source.startsWith('..')) return { kind: 'gap', most: Number(source.slice(2) || 7), free: true };
  if (source.startsWith('~')) return { kind: 'gap', most: Number(source.slice(1) || 3), free: false };
  const plain = source.replace(/[()?!<]/g, '');
  const id = sets.idOf(plain);
  if (source.startsWith('!')) return { kind: 'next-not', id };
  if (source.startsWith('<')) return { kind: 'before-not', id };
  return { kind: 'words', id, optional: source.includes('?'), orEnd: plain.split('|').includes('$') };
}

/** Where a match of `elements[k…]` beginning at word `i` ends, or -1. */
function forward(elements: readonly Element[], k: number, text: Search, i: number, stop: number): number {
  const element = elements[k];
  if (element === undefined) return i;
  const isWord = i < stop;
  const bits = text.bits[i] ?? NOTHING;
  switch (element.kind) {
    case 'end':
      return isWord ? -1 : forward(elements, k + 1, text, i, stop);
    case 'next-not':
      return isWord && hasBit(bits, element.id) ? -1 : forward(elements, k + 1, text, i, stop);
    case 'before-not':
      return hasBit(text.bits[i - 1] ?? NOTHING, element.id) ? -1 : forward(elements, k + 1, text, i, stop);
    case 'gap':
      for (let at = i; at <= i + element.most; at++) {
        const end = forward(elements, k + 1, text, at, stop);
        if (end >= 0) return end;
        if (at >= stop || (!element.free && hasBit(text.bits[at] ?? NOTHING, text.newSubject))) return -1;
      }
      return -1;
    case 'words': {
      const end = isWord && hasBit(bits, element.id) ? forward(elements, k + 1, text, i + 1, stop) : -1;
      return end < 0 && (element.optional || (element.orEnd && !isWord))
        ? forward(elements, k + 1, text, i, stop)
        : end;
    }
  }
}

/** Where a match of `elements[…k]` whose last word is `i` starts, or -1. */
function backward(elements: readonly Element[], k: number, text: Search, i: number, first: number): number {
  const element = elements[k];
  if (element === undefined) return i + 1;
  const isWord = i >= first;
  const bits = text.bits[i] ?? NOTHING;
  switch (element.kind) {
    case 'end':
      return -1;
    case 'next-not':
      return hasBit(text.bits[i + 1] ?? NOTHING, element.id) ? -1 : backward(elements, k - 1, text, i, first);
    case 'before-not':
      return isWord && hasBit(bits, element.id) ? -1 : backward(elements, k - 1, text, i, first);
    case 'gap':
      for (let at = i; at >= i - element.most; at--) {
        const start = backward(elements, k - 1, text, at, first);
        if (start >= 0) return start;
        if (at < first || (!element.free && hasBit(text.bits[at] ?? NOTHING, text.newSubject))) return -1;
      }
      return -1;
    case 'words': {
      const start = isWord && hasBit(bits, element.id) ? backward(elements, k - 1, text, i - 1, first) : -1;
      return start < 0 && element.optional ? backward(elements, k - 1, text, i, first) : start;
    }
  }
}
