import { describe, expect, test } from 'vitest';
import { foldWithAges } from '../everyday.ts';
import { plainly } from '../idioms.ts';
import { readMoment } from '../read-moment.ts';
import { EXAMPLES } from './examples/index.ts';
import { CIRCUMSTANCES, readCircumstances } from './index.ts';

const heardIn = (text: string) => readCircumstances(plainly(foldWithAges(text)));

describe('what is told beside the moment', () => {
  test('has one id each, and examples beside it', () => {
    expect(new Set(CIRCUMSTANCES.map(({ id }) => id)).size).toBe(CIRCUMSTANCES.length);
    expect(EXAMPLES.map(({ id }) => id).sort()).toEqual(CIRCUMSTANCES.map(({ id }) => id).sort());
    expect(CIRCUMSTANCES.length).toBeGreaterThan(0);
  });

  test('is heard in every example that tells of it', () => {
    const unheard = EXAMPLES.flatMap(({ id, told }) =>
      told.filter((text) => !heardIn(text).includes(id)).map((text) => `${id}: ${text}`),
    );
    expect(unheard).toEqual([]);
  });

  test('is not heard in what only looks alike', () => {
    const heard = EXAMPLES.flatMap(({ id, not }) =>
      not.filter((text) => heardIn(text).includes(id)).map((text) => `${id}: ${text}`),
    );
    expect(heard).toEqual([]);
  });

  test('has at least six examples that tell and four that do not', () => {
    expect(EXAMPLES.filter(({ told, not }) => told.length < 6 || not.length < 4).map(({ id }) => id)).toEqual([]);
  });

  test('is heard in the last turn alone: an earlier one was answered', () => {
    const { id, told } = EXAMPLES[0] ?? { id: '', told: [''] };
    const lastOf = (...turns: readonly string[]) => readMoment(turns, {}).circumstances;
    expect(lastOf('he won’t stop', told[0] ?? '')).toContain(id);
    expect(lastOf(told[0] ?? '', 'that didn’t work')).not.toContain(id);
  });
});
