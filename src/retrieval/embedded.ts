import { NEED_IDS, NEEDS, needsIn, PLAIN_WORDS, SIGN_IDS, SIGNS, signsSpokenIn } from '../moment/index.ts';
import { fold } from '../phrases.ts';
import { PRINCIPLE_IDS, PRINCIPLES, principlesSpokenIn } from '../principles.ts';
import { type Embedder, quantise } from './embedder.ts';
import { termsOf } from './terms.ts';

/** What a component counts for: what was recognised weighs more than a word that was shared, and a need most. */
const WEIGHTS = { need: 16, idea: 8, matter: 8, word: 4, pair: 1 } as const;

/** Raise it whenever the same text would become another vector: folding, phrases, stems, hashing. */
const METHOD = 3;

/** Components for words and pairs of neighbouring words, folded into this many by their hash. */
const WORD_COMPONENTS = 256;

const IDEA_AT = new Map(PRINCIPLE_IDS.map((id, at) => [id, at]));
const MATTER_AT = new Map(SIGN_IDS.map((id, at) => [id, IDEA_AT.size + at]));
const NEED_AT = new Map(NEED_IDS.map((id, at) => [id, IDEA_AT.size + MATTER_AT.size + at]));
const WORDS_FROM = IDEA_AT.size + MATTER_AT.size + NEED_AT.size;
const DIMENSION = WORDS_FROM + WORD_COMPONENTS;

/** FNV-1a, 32 bits: Fowler, Noll and Vo, draft-eastlake-fnv. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}

function addWord(vector: Int32Array, word: string, weight: number): void {
  const hashed = hash(word);
  const at = WORDS_FROM + (hashed % WORD_COMPONENTS);
  // A sign bit from elsewhere in the hash lets collisions cancel out instead of piling up.
  vector[at] = (vector[at] ?? 0) + (hashed & 0x80000000 ? -weight : weight);
}

/** Needs that a text names, as `passage-text.ts` writes them: read by name, because nobody asks in these words. */
const NAMED = /\nFor: (.*)\./;
const NEED_NAMED = new Map(NEED_IDS.map((id) => [NEEDS[id].about as string, id]));

function embedOne(whole: string): Int8Array {
  const vector = new Int32Array(DIMENSION);
  const named = NAMED.exec(whole);
  const text = named ? whole.replace(named[0], '') : whole;
  const folded = fold(text);
  for (const { id } of principlesSpokenIn(folded)) vector[IDEA_AT.get(id) ?? 0] = WEIGHTS.idea;
  for (const { id } of signsSpokenIn(folded)) vector[MATTER_AT.get(id) ?? 0] = WEIGHTS.matter;
  const needs = needsIn(text);
  const most = Math.max(1, ...needs.values());
  for (const [id, much] of needs) vector[NEED_AT.get(id) ?? 0] = Math.round((WEIGHTS.need * much) / most);
  for (const name of named?.[1]?.split(', ') ?? []) {
    const id = NEED_NAMED.get(name);
    if (id) vector[NEED_AT.get(id) ?? 0] = WEIGHTS.need;
  }
  const terms = termsOf(text);
  for (const [at, term] of terms.entries()) {
    addWord(vector, term, WEIGHTS.word);
    const next = terms[at + 1];
    if (next !== undefined) addWord(vector, `${term} ${next}`, WEIGHTS.pair);
  }
  return quantise(vector);
}

/**
 * The default embedder: no download, no network, whole numbers only, so the same vectors on every platform.
 * One component for each of the articles' ideas, each matter that askers speak of, and each need; the rest are hashed
 * words.
 */
export const embedded: Embedder = {
  name: `right-here-embedded-${hash(JSON.stringify([METHOD, PRINCIPLES, SIGNS, NEEDS, PLAIN_WORDS, WEIGHTS])).toString(16)}`,
  dimension: DIMENSION,
  embed: (texts) => Promise.resolve(texts.map(embedOne)),
};
