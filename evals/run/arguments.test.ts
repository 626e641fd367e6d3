import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('without flags, every case is asked once of the program of this folder', () => {
  expect(readArguments([])).toEqual({
    filter: { case: undefined, tag: undefined, scorer: undefined },
    runs: 1,
    target: null,
    reason: null,
    judge: null,
    help: false,
  });
});

test('reads filters, runs, a target and a reason', () => {
  const words = '--case hit --tag now --scorer limit --runs 20 --target model:tiny'.split(' ');
  expect(readArguments(words)).toMatchObject({
    filter: { case: 'hit', tag: 'now', scorer: 'limit' },
    runs: 20,
    target: 'model:tiny',
  });
  expect(readArguments(['--update-baseline', '--reason', ' shorter '])).toMatchObject({ reason: 'shorter' });
});

describe('refuses, with what was expected,', () => {
  test.for([
    ['--runs 0', /--runs: expected a whole number from 1 to 20, got "0"/],
    ['--runs 21', /got "21"/],
    ['--runs 1.5', /got "1.5"/],
    ['--runs many', /got "many"/],
    ['--update-baseline', /--update-baseline: say why/],
    ['--update-baseline --reason x --tag now', /holds every case and scorer/],
    ['--reason x', /--reason: only with --update-baseline/],
    ['--cases hit', /--cases/],
  ] as const)('%s', ([words, message]) => {
    expect(() => readArguments(words.split(' '))).toThrow(message);
  });
});
