import { describe, expect, test } from 'vitest';
import { agreedPairs, calibrationTexts, stampOf } from '../../calibration/texts.ts';
import { featuresOf } from './features.ts';
import { trainVoice, weighVoice } from './train.ts';
import { voice, voiceFile } from './voice.ts';

const score = (text: string) =>
  voice.score({ question: { message: 'x' }, said: ['x'], answer: null, text, case: null }).score ?? 0;

describe('the learned voice', () => {
  test('was learned from the labelled pairs as they are: otherwise run npm run train:voice', () => {
    expect(voiceFile.pairs).toBe(stampOf(agreedPairs(calibrationTexts(false).pairs)));
  });

  test('is right on at least nine in ten pairs that it was not learned from', () => {
    const { right, of } = voiceFile.crossValidated;
    expect(of).toBeGreaterThanOrEqual(400);
    expect(right / of).toBeGreaterThanOrEqual(0.9);
  });

  test('hears a denied word as another one', () => {
    const [better, worse] = ['no sticker tonight', 'a sticker tonight'].map(featuresOf);
    const weights = trainVoice([[better ?? new Map(), worse ?? new Map()]]);
    expect(weighVoice(featuresOf('no sticker now'), weights)).toBeGreaterThan(0);
    expect(weighVoice(featuresOf('one sticker now'), weights)).toBeLessThan(0);
  });

  test('is moved neither by length nor by saying it twice', () => {
    const line = 'Sit on the floor, near her. “Wrong cup.” Or say nothing.';
    expect(score(`${line}\n${line}`)).toBeCloseTo(score(line), 10);
  });

  test('reads nothing into nothing', () => {
    expect(score('')).toBe(0.5);
  });
});
