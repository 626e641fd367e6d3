import { stemmer } from 'stemmer';
import { type PhraseMatch, phraseBook } from '../phrases.ts';
import { everyday } from './everyday.ts';
import { NEED_IDS, NEEDS, type NeedId } from './needs/index.ts';
import type { SignId } from './signs/index.ts';

/** Every place where a text, in plain words, speaks of a need. */
const needsSpokenIn = phraseBook(NEED_IDS.map((id) => [id, NEEDS[id].phrases] as const));

/** A longer phrase tells more; beyond this many words, no more. */
const MOST_TELLING = 4;

/** A word that hints at one need alone tells this much; one that hints at several, less. */
const HINT = 1;

/** The first sign tells almost as much as a phrase of two words. */
const SIGN = 1.5;

/** However much was said of a need, it is not called for more than this: two needs may be told in one breath. */
const ENOUGH = 4;

/** What an earlier turn counts beside the one after it. */
const EARLIER = 0.4;

/** Where the foremost need has less than this, too little was said to be sure of it. */
const SURE = 2;

/** Needs that are called for less than this, beside the foremost, are left out. */
const LEAST = 0.25;
const MOST_NEEDS = 5;

const needsOfSign = new Map<SignId, readonly NeedId[]>();
for (const id of NEED_IDS) {
  for (const sign of NEEDS[id].signs) needsOfSign.set(sign, [...(needsOfSign.get(sign) ?? []), id]);
}

const telling = ({ text }: PhraseMatch<NeedId>) => Math.min(MOST_TELLING, text.trim().split(' ').length);

let hints: ReadonlyMap<string, readonly NeedId[]> | undefined;

/** The needs that a word’s stem hints at. Gathered at the first question, so that a start need not wait for it. */
function hintedAt(word: string): readonly NeedId[] {
  if (!hints) {
    const gathered = new Map<string, Set<NeedId>>();
    for (const id of NEED_IDS) {
      for (const each of NEEDS[id].words.split(' ')) {
        const stem = stemmer(each);
        gathered.set(stem, (gathered.get(stem) ?? new Set()).add(id));
      }
    }
    hints = new Map([...gathered].map(([stem, ids]) => [stem, [...ids]]));
  }
  return word.length < 3 ? [] : (hints.get(stemmer(word)) ?? []);
}

/** How strongly one text speaks of each need, by its phrases and by single words. */
export function needsIn(text: string): ReadonlyMap<NeedId, number> {
  const told = new Map<NeedId, number>();
  const add = (id: NeedId, more: number) => told.set(id, (told.get(id) ?? 0) + more);
  const plain = everyday(text);
  for (const match of needsSpokenIn(plain)) add(match.id, telling(match));
  for (const word of new Set(plain.trim().split(' '))) {
    const ids = hintedAt(word);
    for (const id of ids) add(id, HINT / Math.sqrt(ids.length));
  }
  return told;
}

/**
 * Reads what somebody is after, from their turns, oldest first, and from the signs of the moment, the leading one first.
 *
 * @returns up to five needs, foremost first, which has up to 1
 */
export function readNeeds(texts: readonly string[], signs: readonly SignId[]): ReadonlyMap<NeedId, number> {
  const worth = new Map<NeedId, number>();
  const add = (id: NeedId, more: number) => worth.set(id, (worth.get(id) ?? 0) + more);
  let weight = 1;
  for (const text of texts.toReversed()) {
    const told = needsIn(text);
    for (const [id, much] of told) add(id, Math.min(ENOUGH, much) * weight);
    // “Shorter please” speaks of no need, and takes nothing from the turn before.
    if (told.size > 0) weight *= EARLIER;
  }
  for (const [at, sign] of signs.entries()) {
    for (const id of needsOfSign.get(sign) ?? []) add(id, SIGN / (at + 1));
  }
  const ranked = [...worth].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_NEEDS);
  const most = Math.max(SURE, ranked[0]?.[1] ?? 0);
  return new Map(ranked.map(([id, much]) => [id, much / most] as const).filter(([, share]) => share >= LEAST));
}
