import { expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readSigns } from './read-signs.ts';

test.each([
  ['he hit me at breakfast', 'hitting'],
  ['my son keeps hitting his dad', 'hitting'],
  ['I smacked him when he ran off', 'went-too-far'],
  ['i lost my head and slapped her hand', 'went-too-far'],
  ['my husband shouted at my son over the milk', 'partner-harsh'],
  ['her coach yells at the whole team', 'facing-adults'],
  ['I can hear her screaming upstairs', 'screaming'],
  ['i have a 4yo screaming in aisle five', 'screaming'],
  ['when I said no he threw his plate', 'food-throwing'],
  ['we screamed at each other over a jumper', 'adult-yelled'],
  ['he was hit by a boy at school', 'hitting'],
  ['at his dads he kicks the cat', 'hitting'],
  ['went stiff when i tried to get her in the bath, screaming like mad', 'bath'],
  ['i lost it, screaming at her over a spoon', 'adult-yelled'],
  ['i end up shouting every single morning', 'adult-yelled'],
] as const)('“%s” is led by %s', (said, sign) => {
  expect(readSigns(fold(said))[0]).toBe(sign);
});
