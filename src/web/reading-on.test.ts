import { expect, test } from 'vitest';
import { type Cited, carriedIn, readerAddress } from './reading-on.ts';

const FIRST: Cited = { article: 'one', start: 10, end: 40, part: 'P' };
const SECOND: Cited = { article: 'two-of-them', start: 0, end: 7, part: null };
const THIRD: Cited = { article: 'one', start: 90, end: 120, part: 'T' };

const thenOf = (address: string) => new URL(address, 'http://page').searchParams.getAll('then');

test('an address carries the passages after its own, in their order', () => {
  const address = readerAddress([FIRST, SECOND, THIRD]);
  expect(address).toMatch(/^\/articles\/one\?p=10-40&for=P&then=.*#p$/);
  expect(carriedIn(thenOf(address))).toEqual([SECOND, THIRD]);
});

test('the last passage carries none', () => {
  expect(readerAddress([THIRD])).toBe('/articles/one?p=90-120&for=T#p');
});

test('what is no passage is left out, and no address leads to more than an answer cites', () => {
  expect(carriedIn(['one', 'one.3-9.X', '../etc.1-2.P', 'one.1-2.P', ''])).toEqual([
    { article: 'one', start: 1, end: 2, part: 'P' },
  ]);
  expect(carriedIn(Array.from({ length: 500 }, () => 'one.1-2.P'))).toHaveLength(12);
});
