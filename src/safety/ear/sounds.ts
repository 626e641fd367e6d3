import type { Span } from '../matching.ts';
import type { Read } from '../normalise.ts';
import { alike } from './alike.ts';
import { findIdeas, IDEA_NAMES } from './ideas/find.ts';

/** What the ear hears in a text: hashed features, and how much each weighs. Every model looks at them. */
export type Sounds = ReadonlyMap<number, number>;

/** Where the rules matched, by the name of what matched: see `reading.ts`. */
export type Matches = ReadonlyMap<string, readonly Span[]>;

export const HASH_BITS = 20;

/** A beginning of this many letters stands for a word, in every language alike. */
const STEM_LETTERS = 5;
const PIECE_LETTERS = 4;
/** Beyond this a word is noise, and may be meant to be. */
const LONGEST_WORD = 20;

/** Longer turns are heard piece by piece, so that one grave line is not drowned in them. Almost no message is as long. */
const WINDOW_WORDS = 110;

/** Two ideas are heard as one thing said when so many words or fewer lead from one to the other. */
const IDEAS_WITHIN = 6;
const DENIED_WITHIN = 3;

/** How much each kind of sound weighs; chosen on four of the writers, and none of them matters much. */
const WORTH = {
  word: 1,
  pair: 1,
  apart: 0.7,
  far: 0.5,
  letters: 0.3,
  idea: 1,
  denied: 0.7,
  ideas: 0.5,
  match: 1,
} as const;

const DENIALS: ReadonlySet<string> = new Set(
  'no not never without nobody none isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt hasnt havent hadnt kein keine nicht nie pas jamais sans sin nunca ne'.split(
    ' ',
  ),
);

/** FNV-1a of the letters `from` to `to`, perhaps after what was hashed before. */
function hash(text: string, from = 0, to = text.length, before = 2_166_136_261): number {
  let bits = before;
  for (let at = from; at < to; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 16_777_619);
  return bits;
}

/** Two hashes as one, in their order. */
const join = (a: number, b: number) => Math.imul(Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ b, 16_777_619) ^ (b >>> 13);

/** Stirred, so that the low bits can be taken. */
function keyOf(bits: number): number {
  const stirred = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (stirred ^ (stirred >>> 13)) & ((1 << HASH_BITS) - 1);
}

const PIECE = hash('~');
const NEXT = hash('>');
const SKIP = hash('_');
const FAR = hash('>>');
const NEAR = hash('@>@');
const DENIED = hash('!@');
const IDEA_HASHES = IDEA_NAMES.map((name) => hash(`@${name}`));

function ageGroup(number: number): string {
  if (number < 2) return '#baby';
  if (number < 7) return '#small';
  if (number < 13) return '#child';
  return number < 20 ? '#teen' : '#';
}

/** Doubled letters count once: `hitt`, `hit` and `hiiit` are alike. */
const bare = (word: string) => word.slice(0, LONGEST_WORD).replace(/(.)\1+/g, '$1');

const stemOf = (word: string) => (/^\d+$/.test(word) ? ageGroup(Number(word)) : bare(word).slice(0, STEM_LETTERS));

/**
 * The sounds of a turn, one set for each window of it: words, what they mean, what stands next to what within a
 * sentence, letters, and what the rules matched. Takes time linear in the text.
 */
export function soundsOf(text: Read, matches: Matches = new Map()): readonly Sounds[] {
  const windows: Map<number, number>[] = [];
  for (let from = 0; from < text.words.length; from += WINDOW_WORDS)
    windows.push(soundsBetween(text, from, Math.min(from + WINDOW_WORDS, text.words.length)));
  for (const [name, spans] of matches) {
    const key = keyOf(hash(`=${name}`));
    for (const { start } of spans) windows[Math.floor(start / WINDOW_WORDS)]?.set(key, WORTH.match);
  }
  return windows;
}

function soundsBetween(text: Read, from: number, to: number): Map<number, number> {
  const sounds = new Map<number, number>();
  const hear = (bits: number, weight: number) => {
    const key = keyOf(bits);
    if ((sounds.get(key) ?? 0) < weight) sounds.set(key, weight);
  };
  const words = text.words.slice(from, to).map(alike);
  const stems = words.map((word) => hash(stemOf(word)));
  const stemAt = (at: number) => stems[at] as number;
  const ideas = findIdeas(text.words, text.to, from, to);
  let denial = Number.NEGATIVE_INFINITY;
  words.forEach((word, i) => {
    const start = Math.max(0, (text.from[from + i] ?? from) - from);
    const end = Math.min(words.length, (text.to[from + i] ?? to) - from);
    const stem = stemAt(i);
    hear(stem, WORTH.word);
    if (i + 1 < end) hear(join(join(stem, NEXT), stemAt(i + 1)), WORTH.pair);
    if (i + 2 < end) {
      hear(join(join(stem, SKIP), stemAt(i + 2)), WORTH.apart);
      hear(join(join(join(stem, FAR), stemAt(i + 1)), stemAt(i + 2)), WORTH.apart);
    }
    if (i + 3 < end) hear(join(join(stem, FAR), stemAt(i + 3)), WORTH.far);
    const letters = `<${bare(word)}>`;
    for (let at = 0; at + PIECE_LETTERS <= letters.length; at++)
      hear(hash(letters, at, at + PIECE_LETTERS, PIECE), WORTH.letters);
    for (const idea of ideas[i] ?? []) {
      const here = IDEA_HASHES[idea] as number;
      hear(here, WORTH.idea);
      if (denial >= start && i - denial <= DENIED_WITHIN) hear(join(DENIED, here), WORTH.denied);
      // What a word does with an idea: “took” with anything that is swallowed.
      if (i + 1 < end) hear(join(join(here, NEXT), stemAt(i + 1)), WORTH.ideas);
      if (i + 2 < end) hear(join(join(here, SKIP), stemAt(i + 2)), WORTH.ideas * WORTH.apart);
      if (i - 1 >= start) hear(join(join(stemAt(i - 1), NEXT), here), WORTH.ideas);
      if (i - 2 >= start) hear(join(join(stemAt(i - 2), SKIP), here), WORTH.ideas * WORTH.apart);
      for (let other = i + 1; other <= i + IDEAS_WITHIN && other < end; other++)
        for (const there of ideas[other] ?? [])
          if (there !== idea) hear(join(join(here, NEAR), IDEA_HASHES[there] as number), WORTH.ideas);
    }
    if (DENIALS.has(word)) denial = i;
  });
  return sounds;
}

/** Several texts heard as one. */
export function together(all: readonly Sounds[]): Sounds {
  const sounds = new Map<number, number>();
  for (const each of all)
    for (const [key, weight] of each) if ((sounds.get(key) ?? 0) < weight) sounds.set(key, weight);
  return sounds;
}

/** What sounds must be multiplied by so that long and short texts are equally loud. */
export function loudness(sounds: Sounds): number {
  let sum = 0;
  for (const weight of sounds.values()) sum += weight * weight;
  return sum === 0 ? 0 : 3 / Math.sqrt(sum);
}
