import { type Element, type Parts, type Pattern, partsOf, patternsOf } from './pattern.ts';
import { type Bits, hasBit, WordSets } from './word-sets.ts';

/** Words of a text, and the sentence each stands in. */
export interface Text {
  readonly words: readonly string[];
  /** For each word its place among the distinct ones, so that each of these need be looked up only once. */
  readonly ids: readonly number[];
  readonly distinct: readonly string[];
  /** For each word, the index of the first word of its sentence, and of the first word after it. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Words `start` (inclusive) to `end` (exclusive); `head` is where the part with the rarest word begins. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

export interface PatternIndex {
  /** Finds every group’s matches in a text, in the order in which they stand there. */
  readonly findAll: (text: Text) => ReadonlyMap<string, readonly Span[]>;
  /** Every whole word that some pattern names: what spelling is corrected towards. */
  readonly lexicon: ReadonlySet<string>;
  /** The beginnings of words that some pattern names. */
  readonly beginnings: ReadonlySet<string>;
}

/** The most words between two parts of a pattern joined by `&`. */
const APART = 10;
const NEW_SUBJECT = 'i|im|ive|he|hes|she|shes|they|theyre|we|it|you|who|but|because|cause|cos|when|while|then|if|so';
const NOTHING: Bits = new Uint32Array(0);

/** A text while it is searched: its words as bits. */
interface Search extends Text {
  readonly bits: readonly Bits[];
  readonly newSubject: number;
}

/**
 * Compiles groups of patterns; the group names come back with the matches.
 *
 * A match starts from its rarest word and reaches a bounded way in both directions,
 * so time is linear in the text however many patterns there are.
 */
export function indexPatterns(groups: Readonly<Record<string, string>>): PatternIndex {
  const sets = new WordSets();
  const newSubject = sets.idOf(NEW_SUBJECT);
  const names = Object.keys(groups);
  const sources = names.flatMap((name, group) =>
    patternsOf(groups[name] ?? '').map((source) => ({ group, source, parts: partsOf(source, sets) })),
  );
  const costs = costsOf(
    sources.map(({ parts }) => parts),
    sets.sizes,
  );
  const byAnchor = new Map<number, Pattern[]>();
  for (const { group, source, parts } of sources) {
    const required = parts.flatMap((elements, part) =>
      elements.flatMap((each, anchor) =>
        each.kind === 'words' && !each.optional && !each.orEnd ? [{ part, anchor, id: each.id }] : [],
      ),
    );
    const rarest = required.toSorted((a, b) => (costs[a.id] ?? 0) - (costs[b.id] ?? 0))[0];
    if (rarest === undefined) throw new Error(`pattern "${source}" of "${names[group]}" names no word`);
    const { part, anchor, id } = rarest;
    const pattern = { group, parts, part, anchor, required: required.map((each) => each.id) };
    const there = byAnchor.get(id);
    if (there === undefined) byAnchor.set(id, [pattern]);
    else there.push(pattern);
  }
  return {
    findAll: (text) => findAll(text, sets, newSubject, names, byAnchor),
    lexicon: sets.lexicon,
    beginnings: sets.beginnings,
  };
}

/** How often a set is used times how many words it holds: the commoner, the worse to start from. */
function costsOf(patterns: readonly Parts[], sizes: readonly number[]): Float64Array {
  const uses = new Float64Array(sizes.length);
  for (const elements of patterns.flat()) {
    for (const each of elements) if (each.kind === 'words') uses[each.id] = (uses[each.id] ?? 0) + 1;
  }
  return uses.map((count, id) => count * (sizes[id] ?? 1));
}

function findAll(
  text: Text,
  sets: WordSets,
  newSubject: number,
  names: readonly string[],
  byAnchor: ReadonlyMap<number, readonly Pattern[]>,
): ReadonlyMap<string, readonly Span[]> {
  const size = (sets.sizes.length >>> 5) + 1;
  const present: Bits = new Uint32Array(size);
  const idsOf = new Map<string, readonly number[]>();
  const bitsOf = new Map<string, Bits>();
  for (const word of new Set(text.words)) {
    const ids = sets.of(word);
    const bits: Bits = ids.length === 0 ? NOTHING : new Uint32Array(size);
    for (const id of ids) {
      bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
      present[id >>> 5] = (present[id >>> 5] ?? 0) | (1 << (id & 31));
    }
    idsOf.set(word, ids);
    bitsOf.set(word, bits);
  }
  const isPossible = ({ required }: Pattern) => required.every((id) => hasBit(present, id));
  const possible = new Map<string, readonly Pattern[]>();
  for (const [word, ids] of idsOf)
    possible.set(
      word,
      ids.flatMap((id) => byAnchor.get(id)?.filter(isPossible) ?? []),
    );
  const search: Search = { ...text, bits: text.words.map((word) => bitsOf.get(word) ?? NOTHING), newSubject };
  const found = new Map<string, Span[]>();
  /** A group that has matched at a word need not be tried there again. */
  const matchedAt = new Int32Array(names.length).fill(-1);
  text.words.forEach((word, i) => {
    for (const pattern of possible.get(word) ?? []) {
      if (matchedAt[pattern.group] === i) continue;
      const span = matchAt(pattern, search, i);
      if (span === null) continue;
      matchedAt[pattern.group] = i;
      const name = names[pattern.group] ?? '';
      const spans = found.get(name);
      if (spans === undefined) found.set(name, [span]);
      else spans.push(span);
    }
  });
  return found;
}

/** The match of a pattern whose rarest word is word `i`, or null. */
function matchAt({ parts, part, anchor }: Pattern, text: Search, i: number): Span | null {
  const elements = parts[part] ?? [];
  const first = text.from[i] ?? 0;
  const stop = text.to[i] ?? 0;
  const end = forward(elements, anchor + 1, text, i + 1, stop);
  if (end < 0) return null;
  const start = backward(elements, anchor - 1, text, i - 1, first);
  if (start < 0) return null;
  const whole = { start, end, head: start };
  if (parts.length === 1) return whole;
  const placed: Span[] = [whole];
  for (let other = 0; other < parts.length; other++) {
    if (other === part) continue;
    const span = findNear(
      parts[other] ?? [],
      text,
      placed,
      Math.max(first, start - APART - 1),
      Math.min(stop, end + APART + 1),
    );
    if (span === null) return null;
    placed.push(span);
  }
  return {
    start: placed.reduce((least, span) => Math.min(least, span.start), start),
    end: placed.reduce((most, span) => Math.max(most, span.end), end),
    head: start,
  };
}

/** Where a part stands among words `first` to `stop`, clear of the parts already placed. */
function findNear(
  elements: readonly Element[],
  text: Search,
  placed: readonly Span[],
  first: number,
  stop: number,
): Span | null {
  for (let start = first; start < stop; start++) {
    const end = forward(elements, 0, text, start, stop);
    if (end > start && placed.every((span) => end <= span.start || start >= span.end))
      return { start, end, head: start };
  }
  return null;
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
