import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readSigns } from './read-signs.ts';
import type { SignId } from './signs/index.ts';

/** Each sign with a telling in which it is, and one with nearly the same words in which it is not. */
const PAIRS: readonly (readonly [SignId, string, string])[] = [
  ['went-too-far', 'I slapped my daughter on the leg', 'I slapped the table and cried'],
  ['went-too-far', 'I hit my son last night', 'I hit the brakes and turned round to look at them'],
  ['went-too-far', 'i shoved him into his room', 'i shoved the dishes in the sink and left'],
  ['went-too-far', 'I pinched him back to show him', 'I pinched the bridge of my nose and counted'],
  ['went-too-far', 'I spanked my three year old', 'my mother spanked me as a kid'],
  ['went-too-far', 'I smacked her', 'i nearly smacked her'],
  ['went-too-far', 'I hit my brother, i look after him', 'I hit my brother when I was little'],
  ['went-too-far', 'I kicked his toy across the room', 'I kicked off my shoes and sat with her'],
  ['went-too-far', 'I slapped him', 'I knelt to hold him and got a slap'],
  ['adult-yelled', 'I screamed at my twins', 'I screamed when I saw the spider'],
  ['adult-yelled', 'i yelled at her for spilling', 'i yelled for my husband to come and help'],
  ['adult-yelled', 'i screamed and they froze', 'locked in the loo cos i was gonna scream'],
  ['adult-yelled', 'I snapped at him over homework', 'I snapped a photo and he got cross'],
  ['hitting', 'he slaps me when i say no', 'he slaps the water and laughs'],
  ['hitting', 'my son punched a boy', 'my son punched his pillow until he was calm'],
  ['hitting', 'she pushes other kids off the swing', 'she pushes her dinner round the plate'],
  ['biting', 'he bit his friend on the arm', 'he bit the biscuit and it broke'],
  ['biting', 'she bites her sister', 'she bites her nails till they bleed'],
  ['spitting', 'he spits at me', 'he spits out all his peas'],
  ['wrongly-blamed', 'I told him off and it wasnt him', 'saw him do it and he says it wasnt him'],
];

describe('what is done, and to whom', () => {
  test.each(PAIRS)('%s is read in “%s”, and not in “%s”', (sign, done, notDone) => {
    expect(readSigns(fold(done))).toContain(sign);
    expect(readSigns(fold(notDone))).not.toContain(sign);
  });
});
