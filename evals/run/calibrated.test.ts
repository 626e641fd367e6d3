import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { ADDS, listed, TAKES, weigh } from '../scorers/connection.ts';
import { calibrationCauses } from './calibrated.ts';

const connection = calibrate();
const whole = { connection, margins: calibrate({ scorer: listed }).margins };

/** The scorer of whole answers with one of its parts made so lenient that it lets everything through. */
function lenient(name: string) {
  expect(TAKES.map(([scorer]) => scorer.name)).toContain(name);
  const takes = TAKES.map(([scorer, least]) => {
    const passes = { ...scorer, score: () => ({ score: 1, reason: 'lets everything through' }) };
    return [scorer.name === name ? passes : scorer, least] as const;
  });
  return { connection, margins: calibrate({ scorer: weigh(ADDS, takes) }).margins };
}

describe('a run holds the scorer of connection against labelled pairs, and', () => {
  test('finds nothing where it judges as well as before', () => {
    expect(calibrationCauses(whole, whole.margins)).toEqual([]);
    expect(calibrationCauses(whole, null)).toEqual([]);
  });

  test.for(['no-threat', 'no-shame', 'no-lecture', 'dignity'])('fails where %s is made lenient', (name) => {
    const [first] = calibrationCauses(lenient(name), whole.margins);
    expect(first).toMatchObject({ scorer: 'connection' });
    expect(first?.words).toMatch(/less clearly/);
  });

  test('fails below the bar, baseline or not, and names the kind', () => {
    const blind = calibrate({
      scorer: { name: 'connection', measures: '', score: () => ({ score: 0.5, reason: '' }) },
    });
    const words = calibrationCauses({ connection: blind, margins: {} }, null).map((each) => each.words);
    expect(words[0]).toContain('only 0.0 % of the labelled pairs');
    expect(words.some((each) => each.includes('of the kind classroom'))).toBe(true);
  });
});
