import type { Read } from '../normalise.ts';

/** What the ear hears in a text: hashed features, and how much each weighs. Every model looks at them. */
export type Sounds = ReadonlyMap<number, number>;

export const HASH_BITS = 20;

/** A beginning of this many letters stands for a word, in every language alike. */
const STEM_LETTERS = 5;
const PIECE_LETTERS = 4;
/** Beyond this a word is noise, and may be meant to be. */
const LONGEST_WORD = 20;

/** Longer turns are heard piece by piece, so that one grave line is not drowned in them. Almost no message is as long. */
const WINDOW_WORDS = 110;

/** FNV-1a, stirred, so that the low bits can be taken. */
function hash(text: string): number {
  let bits = 2_166_136_261;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 16_777_619);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (bits ^ (bits >>> 13)) & ((1 << HASH_BITS) - 1);
}

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
 * The sounds of a turn, one set for each window of it: words, what stands next to what within a sentence,
 * and letters. Takes time linear in the text.
 */
export function soundsOf(text: Read): readonly Sounds[] {
  const windows: Sounds[] = [];
  for (let from = 0; from < text.words.length; from += WINDOW_WORDS)
    windows.push(soundsBetween(text, from, Math.min(from + WINDOW_WORDS, text.words.length)));
  return windows;
}

function soundsBetween(text: Read, from: number, to: number): Sounds {
  const sounds = new Map<number, number>();
  const hear = (name: string, weight: number) => {
    const key = hash(name);
    if ((sounds.get(key) ?? 0) < weight) sounds.set(key, weight);
  };
  const stems = text.words.slice(from, to).map(stemOf);
  stems.forEach((stem, i) => {
    const [next, second, third] = stems.slice(i + 1, Math.min(i + 4, (text.to[from + i] ?? to) - from));
    hear(stem, 1);
    if (next !== undefined) hear(`${stem} ${next}`, 1);
    if (second !== undefined) {
      hear(`${stem} _ ${second}`, 0.7);
      hear(`${stem} ${next} ${second}`, 0.7);
    }
    if (third !== undefined) hear(`${stem} _ ${third}`, 0.5);
    const letters = `<${bare(text.words[from + i] ?? '')}>`;
    for (let at = 0; at + PIECE_LETTERS <= letters.length; at++) hear(`~${letters.slice(at, at + PIECE_LETTERS)}`, 0.3);
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
