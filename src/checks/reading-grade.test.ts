import { describe, expect, test } from 'vitest';
import { meanSentenceLength, readingGrade } from './reading-grade.ts';

describe('readingGrade', () => {
  test.for([
    // words, sentences, syllables, counted by hand
    ['The cat sat on the mat.', 6, 1, 6],
    ['Children need connection. They do not need perfection.', 8, 2, 13],
    ['Sit down. Breathe out, slowly.', 5, 2, 6],
  ] as const)('“%s” is what Flesch and Kincaid’s formula gives', ([text, words, sentences, syllables]) => {
    expect(readingGrade(text)).toBeCloseTo((0.39 * words) / sentences + (11.8 * syllables) / words - 15.59, 10);
  });

  test('gives the grade that was worked out on paper', () => {
    expect(readingGrade('Children need connection. They do not need perfection.')).toBeCloseTo(5.145, 10);
  });

  test('a text without words has grade 0', () => {
    expect(readingGrade('')).toBe(0);
    expect(readingGrade('…')).toBe(0);
  });

  test('longer sentences and longer words read harder', () => {
    expect(readingGrade('She is sad, and you are near, and that helps.')).toBeGreaterThan(
      readingGrade('She is sad. You are near.'),
    );
    expect(readingGrade('Acknowledge difficult emotions.')).toBeGreaterThan(readingGrade('Say what hurts.'));
  });
});

describe('meanSentenceLength', () => {
  test.for([
    ['', 0],
    ['Slow.', 1],
    ['Slow. Stay near them.', 2],
    ['Stay near. Say one thing. Wait.', 2],
  ] as const)('“%s” has sentences of %d words', ([text, mean]) => {
    expect(meanSentenceLength(text)).toBe(mean);
  });
});
