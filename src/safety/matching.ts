import { matchAt, Search, type Span, type Text } from './match.ts';
import {
  kindOf,
  OPTIONAL,
  OR_END,
  operandOf,
  type Parts,
  type Pattern,
  patternReader,
  patternsOf,
  WORDS,
} from './pattern.ts';
import { WordSets } from './word-sets.ts';

export type { Span, Text } from './match.ts';

export interface PatternIndex {
  /** Finds every group’s matches in a text, in the order in which they stand there. */
  readonly findAll: (text: Text) => ReadonlyMap<string, readonly Span[]>;
  /** Every whole word that some pattern names: what spelling is corrected towards. */
  readonly lexicon: ReadonlySet<string>;
  /** The beginnings of words that some pattern names. */
  readonly beginnings: ReadonlySet<string>;
}

const NEW_SUBJECT = 'i|im|ive|he|hes|she|shes|they|theyre|we|it|you|who|but|because|cause|cos|when|while|then|if|so';

/**
 * Compiles groups of patterns; the group names come back with the matches.
 *
 * A match starts from its rarest word and reaches a bounded way in both directions,
 * so time is linear in the text however many patterns there are.
 */
export function indexPatterns(groups: Readonly<Record<string, string>>): PatternIndex {
  const sets = new WordSets();
  const newSubject = sets.idOf(NEW_SUBJECT);
  const partsOf = patternReader(sets);
  const names = Object.keys(groups);
  const sources = names.flatMap((name, group) =>
    patternsOf(groups[name] ?? '').map((source) => ({ group, source, parts: partsOf(source) })),
  );
  const costs = costsOf(
    sources.map(({ parts }) => parts),
    sets.sizes,
  );
  const byAnchor: Pattern[][] = sets.sizes.map(() => []);
  for (const { group, source, parts } of sources) {
    const pattern = anchored(group, parts, costs);
    if (pattern === null) throw new Error(`pattern "${source}" of "${names[group]}" names no word`);
    byAnchor[operandOf(pattern.parts[pattern.part]?.[pattern.anchor] ?? 0)]?.push(pattern);
  }
  return {
    findAll: (text) => findAll(text, sets, newSubject, names, byAnchor),
    lexicon: sets.lexicon,
    beginnings: sets.beginnings,
  };
}

/** A pattern with the place where its matches start: the first of its rarest words. Null where it names none. */
function anchored(group: number, parts: Parts, costs: Float64Array): Pattern | null {
  const required: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let [part, anchor] = [-1, -1];
  parts.forEach((elements, inPart) => {
    elements.forEach((element, at) => {
      if (kindOf(element) !== WORDS || (element & (OPTIONAL | OR_END)) !== 0) return;
      const id = operandOf(element);
      required.push(id);
      const cost = costs[id] ?? 0;
      if (cost >= least) return;
      least = cost;
      [part, anchor] = [inPart, at];
    });
  });
  return part < 0 ? null : { group, parts, part, anchor, required };
}

/** How often a set is used times how many words it holds: the commoner, the worse to start from. */
function costsOf(patterns: readonly Parts[], sizes: readonly number[]): Float64Array {
  const uses = new Float64Array(sizes.length);
  for (const parts of patterns)
    for (const elements of parts)
      for (const element of elements) {
        const id = operandOf(element);
        if (kindOf(element) === WORDS) uses[id] = (uses[id] ?? 0) + 1;
      }
  return uses.map((count, id) => count * (sizes[id] ?? 1));
}

function findAll(
  text: Text,
  sets: WordSets,
  newSubject: number,
  names: readonly string[],
  byAnchor: readonly (readonly Pattern[])[],
): ReadonlyMap<string, readonly Span[]> {
  const setsOf = text.distinct.map((word) => sets.of(word));
  const search = new Search(text, setsOf, sets.sizes.length, newSubject);
  const possible = possibleAt(setsOf, byAnchor);
  const found = new Map<string, Span[]>();
  /** A group that has matched at a word need not be tried there again. */
  const matchedAt = new Int32Array(names.length).fill(-1);
  for (let i = 0; i < text.ids.length; i++) {
    for (const pattern of possible[text.ids[i] as number] as readonly Pattern[]) {
      if (matchedAt[pattern.group] === i) continue;
      const span = matchAt(pattern, search, i);
      if (span === null) continue;
      matchedAt[pattern.group] = i;
      const name = names[pattern.group] ?? '';
      const spans = found.get(name);
      if (spans === undefined) found.set(name, [span]);
      else spans.push(span);
    }
  }
  return found;
}

/** For each distinct word, the patterns that may match at it: every set that they require has some word of the text. */
function possibleAt(
  setsOf: readonly (readonly number[])[],
  byAnchor: readonly (readonly Pattern[])[],
): readonly (readonly Pattern[])[] {
  const present = new Uint8Array(byAnchor.length);
  for (const ids of setsOf) for (const id of ids) present[id] = 1;
  const isPossible = ({ required }: Pattern) => {
    for (const id of required) if (present[id] === 0) return false;
    return true;
  };
  const bySet: (readonly Pattern[] | undefined)[] = [];
  return setsOf.map((ids) => {
    const patterns: Pattern[] = [];
    for (const id of ids) {
      const anchored = byAnchor[id] ?? [];
      if (anchored.length === 0) continue;
      bySet[id] ??= anchored.filter(isPossible);
      patterns.push(...bySet[id]);
    }
    return patterns;
  });
}
