import type { PatternIndex } from './matching.ts';
import { PerhapsMet } from './perhaps-met.ts';

/** The word that a written word stands for: itself when it is known, the closest known one, or null. */
export type Spelling = (word: string) => string | null;

/** Short enough to be another word by one letter; longer ones may be off by one. */
const SHORTEST_CORRECTED = 6;
/** A beginning of fewer letters says too little about a word. */
const SHORTEST_BEGINNING = 5;
/** Nothing longer is a word. */
const LONGEST = 30;

/** Doubled and stretched letters count once: `diiie` and `die` are alike. */
const skeleton = (word: string) => (/(.)\1/.test(word) ? word.replace(/(.)\1+/g, '$1') : word);

/** What a masked word, as `k*ll`, still tells. */
const shape = (word: string) => `${word[0]}${word.length}`;

function byShapeOf(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const alike = map.get(shape(word));
    if (alike === undefined) map.set(shape(word), [word]);
    else alike.push(word);
  }
  return map;
}

const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);

/** `hospital` and `hospitals`, `divorce` and `divorced` are different words, not misspellings. */
const isInflection = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/**
 * Knows the words of a lexicon with letters doubled or stretched; and of the grave ones among them also
 * misspellings by one letter left out, added, changed or swapped (six letters or more; the first stands).
 * Each lookup takes time linear in the word (a symmetric-delete index).
 *
 * @param ordinary - words that are spelt as meant, however close they come
 */
export function spellingOf(
  { lexicon, beginnings }: Pick<PatternIndex, 'lexicon' | 'beginnings'>,
  grave: readonly string[],
  ordinary: ReadonlySet<string>,
): Spelling {
  const known = new Set([...lexicon, ...grave]);
  const graveWords = new Set(grave);
  const bySkeleton = new Map<string, string>();
  const byDelete = new Map<string, string>();
  const met = new PerhapsMet();
  for (const word of known) {
    const bones = skeleton(word);
    const there = bySkeleton.get(bones);
    if (there === undefined || word.length < there.length) bySkeleton.set(bones, word);
  }
  for (const word of grave) {
    if (word.length < SHORTEST_CORRECTED) continue;
    met.add(word);
    for (let at = 1; at < word.length; at++) {
      const shorter = without(word, at);
      met.add(shorter);
      if (!byDelete.has(shorter)) byDelete.set(shorter, word);
    }
  }
  let byShape: ReadonlyMap<string, readonly string[]> | undefined;
  const begins = (word: string) => {
    for (let length = SHORTEST_BEGINNING; length <= word.length; length++)
      if (beginnings.has(word.slice(0, length))) return true;
    return false;
  };
  return (word) => {
    if (known.has(word)) return word;
    if (ordinary.has(word) || word.length > LONGEST) return null;
    if (word.includes('*')) {
      const letters = [...word];
      const fits = (candidate: string) => letters.every((letter, i) => letter === '*' || letter === candidate[i]);
      byShape ??= byShapeOf(known);
      return byShape.get(shape(word))?.find(fits) ?? null;
    }
    const stretched = bySkeleton.get(skeleton(word));
    if (
      stretched !== undefined &&
      (word.length >= stretched.length || (word.length > 2 && word === skeleton(stretched)))
    )
      return stretched;
    if (word.length < SHORTEST_CORRECTED - 1) return null;
    const bones = skeleton(word);
    if (bones !== word && begins(bones) && !begins(word)) return bones;
    const candidates = [byDelete.get(word)];
    for (const at of met.without(word)) {
      const shorter = without(word, at);
      if (shorter.length >= SHORTEST_CORRECTED && graveWords.has(shorter)) candidates.push(shorter);
      if (word.length >= SHORTEST_CORRECTED) candidates.push(byDelete.get(shorter));
    }
    return candidates.find((each) => each !== undefined && !isInflection(word, each)) ?? null;
  };
}
