import { sentencesOf } from './words.ts';

/** Shorter sentences than this may come again: “I’m here.” */
const LEAST_WORDS = 4;
/** Of all their different words, how many two sentences may share. */
const MOST_SHARED = 0.7;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/[’‘']/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function isAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.join(' ') === other.join(' ')) return one.length > 0;
  if (Math.min(one.length, other.length) < LEAST_WORDS) return false;
  const [a, b] = [new Set(one), new Set(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= MOST_SHARED;
}

/** Whether a text says what was said already, in the same words or nearly: as a whole, or in one of its sentences. */
export function saidBefore(text: string, shown: readonly string[]): boolean {
  const whole = wordsOf(text);
  const own = sentencesOf(text)
    .map(wordsOf)
    .filter(({ length }) => length >= LEAST_WORDS);
  return shown.some((each) => {
    if (isAlike(whole, wordsOf(each))) return true;
    const theirs = sentencesOf(each).map(wordsOf);
    return own.some((sentence) => theirs.some((other) => isAlike(sentence, other)));
  });
}
