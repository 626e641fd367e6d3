import { describe, expect, test } from 'vitest';
import { readMoment } from '../moment/index.ts';
import { asked, fitting, situationOf } from './fit.ts';

const idsFor = (part: 'P' | 'A' | 'R' | 'T', message: string) =>
  fitting(part, situationOf(readMoment([message], {}))).map(({ id }) => id);

describe('a move that fits', () => {
  test('needs every sign that it lists under “also”', () => {
    expect(idsFor('A', 'she hits me and laughs, she is 3')[0]).toBe('laughing-hands.ouch');
    expect(idsFor('A', 'she hits me, she is 3')).not.toContain('laughing-hands.ouch');
  });

  test('keeps away from an age that it excepts, and not from an age that nobody told', () => {
    expect(idsFor('A', 'meltdown since we got home from school')).toContain('after-school.long-day');
    expect(idsFor('A', 'my 15yo meltdown since we got home from school')).not.toContain('after-school.long-day');
  });
});

test('a plan for rough hands begins with what they come from, and keeps the limit', () => {
  const situation = situationOf(readMoment(['my 2 year old slaps me every time i buckle him into the car seat'], {}));
  expect(asked(situation).lead).toBe('car-seat');
  expect(fitting('R', situation)[0]?.limit).toBe(true);
});
