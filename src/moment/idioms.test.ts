import { expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { plainly } from './idioms.ts';
import { readMoment } from './read-moment.ts';

test.each([
  ['i feel like ive been hit by a truck', 'hitting'],
  ['he is driving me up the wall', 'car-seat'],
  ['she throws the biggest fits', 'throwing'],
  ['the tablet died on the train', 'grief'],
  ['screaming over a kinder egg', 'drop-off'],
])('“%s” is not read as %s', (message, sign) => {
  expect(readMoment([message], {}).signs).not.toContain(sign);
});

test('what is no idiom stays as it was said', () => {
  const said = fold('he hit me with a truck and threw his cup. our dog died');
  expect(plainly(said)).toBe(said);
});
