import { describe, expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'both' ? text : kind === 'before' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('wordDiff', () => {
  test.for([
    ['nothing', '', '', ''],
    ['the same', 'Sit down. Wait.', 'Sit down. Wait.', 'Sit down. Wait.'],
    ['a word changed', 'Sit down low.', 'Sit very low.', 'Sit [-down -][+very +]low.'],
    ['a line gone', 'Sit.\nWait.\nBreathe.', 'Sit.\nBreathe.', 'Sit.\n[-Wait.\n-]Breathe.'],
    ['a line more', 'Sit.', 'Sit.\nWait.', 'Sit.[+\nWait.+]'],
    ['everything', 'Sit.', 'Wait.', '[-Sit.-][+Wait.+]'],
  ] as const)('%s', ([, before, after, expected]) => {
    expect(marked(before, after)).toBe(expected);
  });

  test('loses no letter of either text', () => {
    const [before, after] = [
      'Slow and soft. Your own words\nare just as good.',
      'Soft. Your words are  good.\n\nOr none.',
    ];
    const side = (without: string) =>
      wordDiff(before, after)
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    expect([side('after'), side('before')]).toEqual([before, after]);
  });
});
