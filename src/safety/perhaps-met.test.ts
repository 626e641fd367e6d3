import { expect, test } from 'vitest';
import { PerhapsMet } from './perhaps-met.ts';

test('a word that was met is found in a longer one, wherever the letter too many stands', () => {
  const met = new PerhapsMet();
  met.add('suicide');
  for (const [word, at] of [
    ['suxicide', 2],
    ['suicidex', 7],
    ['sauicide', 1],
  ] as const)
    expect(met.without(word)).toContain(at);
  expect(met.without('breakfast')).toEqual([]);
});
