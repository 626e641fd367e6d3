import { describe, expect, test } from 'vitest';
import { PHASES } from '../question.ts';
import { WORDS_BY_PHASE, wordsOf } from './budgets.ts';

describe('wordsOf', () => {
  const step = (text: string, ...say: string[]) => ({ part: 'P' as const, name: 'P', text, say, cites: [1] });
  test.for([
    ['nothing', { steps: [], skip: null }, 0],
    ['what to do', { steps: [step('Sit down, low.')], skip: null }, 3],
    ['what to say as well', { steps: [step('Sit down.', 'I’m here.', 'Take your time.')], skip: null }, 7],
    ['every step', { steps: [step('Sit down.'), step('Wait.')], skip: null }, 3],
    ['what to leave out as well', { steps: [step('Sit down.')], skip: 'Asking why.' }, 4],
  ] as const)('counts %s', ([, answer, count]) => {
    expect(wordsOf({ skip: answer.skip, steps: [...answer.steps] })).toBe(count);
  });
});

test('an answer for right now is the shortest, one for planning the longest', () => {
  const budgets = PHASES.map((phase) => WORDS_BY_PHASE[phase]);
  expect(budgets).toEqual([90, 100, 120, 250]);
});
