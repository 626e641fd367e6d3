import { expect, test } from 'vitest';
import { patternsOf } from './pattern.ts';

test('a group of several words stands for each of its alternatives', () => {
  expect(patternsOf('near|(road to) school ; the end')).toEqual(['near school', 'road to school', 'the end']);
});

test('two groups side by side are refused, since what they would mean is not what they say', () => {
  expect(() => patternsOf('(at home)|(by himself) now')).toThrow('two groups');
});
