import { syllable } from 'syllable';
import { countWords, sentencesOf } from './words.ts';

/**
 * Flesch–Kincaid grade level: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75.
 * On a text of a few words one long word moves it by grades: judge whole steps, not single lines.
 */
export function readingGrade(text: string): number {
  const words = countWords(text);
  if (words === 0) return 0;
  return 0.39 * (words / sentencesOf(text).length) + 11.8 * (syllable(text) / words) - 15.59;
}

/** Mean words a sentence. */
export function meanSentenceLength(text: string): number {
  const sentences = sentencesOf(text);
  return sentences.length === 0 ? 0 : countWords(text) / sentences.length;
}
