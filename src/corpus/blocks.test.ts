import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

const shapesOf = (text: string) => blocksOf(text).map(({ kind, level, text: words }) => [kind, level, words]);

describe('a line of Markdown', () => {
  test.each<[string, string, [string, number, string]]>([
    ['with # is a heading', '# Calm', ['heading', 1, 'Calm']],
    ['with ### is a heading of the third level', '###  Why wait?  ', ['heading', 3, 'Why wait?']],
    ['with # and no space is a paragraph', '#calm #kids', ['paragraph', 0, '#calm #kids']],
    ['with - is an item', '- you pause', ['item', 0, 'you pause']],
    ['with * is an item', '* you pause', ['item', 0, 'you pause']],
    ['with • is an item', '  • you pause', ['item', 0, 'you pause']],
    ['with a number is an item', '12. you pause', ['item', 0, 'you pause']],
    ['with a bracketed number is an item', '3) you pause', ['item', 0, 'you pause']],
    ['with a year is a paragraph', '2025. A hard year', ['paragraph', 0, '2025. A hard year']],
    ['with emphasis is a paragraph that keeps it', '**You** _pause_.', ['paragraph', 0, '**You** _pause_.']],
  ])('%s', (_, line, shape) => {
    expect(shapesOf(line)).toEqual([shape]);
  });

  test('divides paragraphs where it ends', () => {
    expect(shapesOf('One.\nTwo.\n\n \nThree.')).toEqual([
      ['paragraph', 0, 'One.'],
      ['paragraph', 0, 'Two.'],
      ['paragraph', 0, 'Three.'],
    ]);
  });

  test('is nothing where only its marker stands', () => {
    expect(shapesOf('-  \n\n#  ')).toEqual([]);
  });
});

test('every block tells where its words stand, even where the marker repeats them', () => {
  const text = '## - a\n\n-  - a -\n  3. 3. a 😭\nplain a\n';
  expect(blocksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '- a',
    '- a -',
    '3. a 😭',
    'plain a',
  ]);
});
