import { describe, expect, test } from 'vitest';
import { readByRule } from '../moment/read-moment.ts';
import { asked, fitting, situationOf } from './fit.ts';

/** The situation that the rules read, as it is where no scene is recognised. */
const situation = (...turns: readonly string[]) => situationOf({ ...readByRule(turns, {}), scenes: [] });
const idsFor = (part: 'P' | 'A' | 'R' | 'T', message: string) => fitting(part, situation(message)).map(({ id }) => id);

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
  const belts = situation('my 2 year old slaps me every time i buckle him into the car seat');
  expect(asked(belts).lead).toBe('car-seat');
  expect(fitting('R', belts)[0]?.limit).toBe(true);
});

describe('a diagnosis', () => {
  test('leaves an answer as it was where the matter is something else', () => {
    const told = 'my 6 year old wont do his homework';
    for (const part of ['P', 'A', 'R', 'T'] as const)
      expect(idsFor(part, `${told}. he is autistic`)).toEqual(idsFor(part, told));
  });

  test('takes words and input away in a storm', () => {
    expect(idsFor('A', 'he is screaming in the hall. he is autistic')[0]).toBe('overload.storm-few-words');
    expect(idsFor('A', 'he is screaming in the hall')).not.toContain('overload.storm-few-words');
  });

  test('leads only where nothing else is told, in whatever turn', () => {
    expect(situation('my son is autistic').lead).toBe('too-much');
    expect(situation('he refuses to do homework every night', 'he is autistic').lead).toBe('homework');
  });
});
