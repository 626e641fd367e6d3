import { expect, test } from 'vitest';
import type { Passage } from '../corpus/index.ts';
import { varied } from './variety.ts';

const found = (article: string, text: string, score: number) => ({ passage: { article, text } as Passage, score });

test('who has just spoken stands a little behind', () => {
  const order = varied([found('a', 'otter', 1), found('a', 'badger', 0.99), found('b', 'weasel', 0.98)], 3);
  expect(order.map(({ passage }) => passage.text)).toEqual(['otter', 'weasel', 'badger']);
});

test('a clear lead is not given away', () => {
  const order = varied([found('a', 'otter', 1), found('a', 'badger', 0.9), found('b', 'weasel', 0.5)], 3);
  expect(order.map(({ passage }) => passage.text)).toEqual(['otter', 'badger', 'weasel']);
});

test('what was said already is left out, and the limit filled with others', () => {
  const twice = [
    found('a', 'otters swim fast', 1),
    found('b', 'fast otters swim', 0.9),
    found('b', 'badgers dig', 0.8),
  ];
  expect(varied(twice, 2).map(({ passage }) => passage.text)).toEqual(['otters swim fast', 'badgers dig']);
});
