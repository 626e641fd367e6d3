import { describe, expect, test } from 'vitest';
import { SUPPORTED, supportOf } from '../../src/checks/index.ts';
import { calibrateSupport } from './calibrate-support.ts';

describe('whether a quotation supports a line', () => {
  test('agrees with two readings on at least nine in ten of the pairs it was written with', () => {
    const { pairs, accuracy, recall, readings } = calibrateSupport(false);
    expect(pairs).toBe(125);
    expect(readings.kappa ?? 0).toBeGreaterThan(0.95);
    expect(accuracy).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('agrees far less, yet beyond chance, on the pairs that were held out', () => {
    const { judged, accuracy, kappa } = calibrateSupport(true);
    expect(judged).toBe(51);
    expect(accuracy).toBeGreaterThanOrEqual(0.7);
    expect(kappa).toBeGreaterThan(0.3);
  });

  test.for<[line: string, quote: string]>([
    ['You needn’t find the perfect words.', 'You don’t have to say the perfect words.'],
    ['Wonder what is underneath it.', 'be curious about their feelings'],
    ['Don’t rush her to the end of it.', 'who listened without rushing'],
    ['Say sorry, and don’t make him say it.', 'When parents admit their flaws or apologize for missteps'],
  ])('“%s” rests on “%s”', ([line, quote]) => {
    expect(supportOf(line, quote).score).toBeGreaterThanOrEqual(SUPPORTED);
  });

  test.for<[line: string, quote: string]>([
    ['Get the wording right the first time.', 'You don’t have to say the perfect words.'],
    ['Don’t be curious: tell her what she feels.', 'be curious about their feelings'],
    ['Make him say sorry.', 'When parents admit their flaws or apologize for missteps'],
    ['Hug him once he has apologised.', 'you offer warmth'],
    ['Pack a lunch for school.', 'Perfect lunches.'],
  ])('“%s” does not rest on “%s”, whatever words they share', ([line, quote]) => {
    expect(supportOf(line, quote).score).toBeLessThan(SUPPORTED);
  });
});
