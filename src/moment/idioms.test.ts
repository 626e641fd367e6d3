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
  ['she swears there is a ghost in her cupboard', 'swearing'],
  ['he swore all his chores were done', 'swearing'],
  ['took three bites and pushed the plate away', 'biting'],
  ['she came home with a love bite on her neck', 'biting'],
  ['then at tea she snapped at her brother', 'adult-yelled'],
  ['i knocked over his lego ship with the hoover', 'hitting'],
])('“%s” is not read as %s', (message, sign) => {
  expect(readMoment([message], {}).signs).not.toContain(sign);
});

test.each(['she swears all the time', 'he swore at his gran', 'swears the whole way home'])(
  '“%s” is swearing',
  (message) => {
    expect(readMoment([message], {}).signs).toContain('swearing');
  },
);

test('somebody who is knocked over is hurt', () => {
  expect(readMoment(['he knocked over his little sister'], {}).signs).toContain('hitting');
});

test('what is no idiom stays as it was said', () => {
  const said = fold('he hit me with a truck and threw his cup. our dog died');
  expect(plainly(said)).toBe(said);
});
