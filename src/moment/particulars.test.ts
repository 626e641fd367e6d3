import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readParticulars } from './particulars.ts';

const read = (message: string) => readParticulars(fold(message));

describe('the pronoun for the child', () => {
  test.each<[string, 'he' | 'she' | 'they' | null]>([
    ['my son keeps hitting his sister', 'he'],
    ['my daughter bit her brother', 'she'],
    ['my son wont let his sister near him, she cries', 'he'],
    ['my 4yo. she threw her plate', 'she'],
    ['he hit me', 'he'],
    ['SHES screaming', 'she'],
    ['my little boy is scared', 'he'],
    ['a girl in my class swore at me', 'she'],
    ['our grandson lies', 'he'],
    ['my stepdaughter ignores me', 'she'],
    ['my husband says he is too soft on our daughter', 'she'],
    ['my husband says he is too soft', null],
    ['my wife thinks she should shout less', null],
    ['her teacher said he saw my daughter push', 'she'],
    ['my sister says she spoils my son', 'he'],
    ['one of my nursery boys bites', 'he'],
    ['another of the year 9 girls walked out', 'she'],
    ['my class wont settle', 'they'],
    ['the twins are fighting', 'they'],
    ['my kids keep fighting', 'they'],
    ['my students talk over me', 'they'],
    ['my son and my daughter fight all day', 'they'],
    ['my child uses they, they are crying', 'they'],
    ['wont put shoes on', null],
    ['', null],
  ])('of “%s” is %s', (message, pronoun) => {
    expect(read(message).pronoun).toBe(pronoun);
  });
});

describe('the thing that it is about', () => {
  test.each<[string, string | null]>([
    ['he wont give the ipad back', 'the iPad'],
    ['she wants the red cup, not the blue one', 'the red cup'],
    ['my toddler wants the green cup', 'the green cup'],
    ['banana broke. floor.', 'the banana'],
    ['turning off the telly', 'the TV'],
    ['minecraft time is over', 'the game'],
    ['no more ice cream', 'the ice cream'],
    ['shoes every morning', 'the shoes'],
    ['his lego tower fell', 'the Lego'],
    ['he hit me', null],
    ['constructor hasOwnProperty toString', null],
    ['cupboard', null],
  ])('in “%s” is %s', (message, thing) => {
    expect(read(message).thing).toBe(thing);
  });
});

describe('who else is in it', () => {
  test.each<[string, string | null]>([
    ['he hit the baby', 'the baby'],
    ['she bit her baby brother', 'the baby'],
    ['he shoved his sister', '{his} sister'],
    ['she hits her little brother', '{his} brother'],
    ['he kicked another kid at the park', 'the other child'],
    ['a pupil hit another student', 'the other student'],
    ['he pulls the cat by its tail', 'the cat'],
    ['she pushed her cousin', '{his} cousin'],
    ['my son hit the dog with a stick', 'the dog'],
    ['he hit me', null],
    ['she is crying', null],
  ])('in “%s” is %s', (message, other) => {
    expect(read(message).other).toBe(other);
  });
});

describe('the place that was named', () => {
  test.each<[string, string | null]>([
    ['on the floor of the supermarket', 'the supermarket'],
    ['in target with a screaming 2yo', 'the store'],
    ['wont leave the park', 'the park'],
    ['soft play meltdown', 'soft play'],
    ['in the waiting room', 'the waiting room'],
    ['car park, he ran', 'the car park'],
    ['hides in the bathroom', 'the bathroom'],
    ['he hit me', null],
  ])('in “%s” is %s', (message, place) => {
    expect(read(message).place).toBe(place);
  });
});

describe('what the child does to somebody', () => {
  test.each<[string, string | null]>([
    ['she kicks everyone under the table', 'kick'],
    ['shoved the other kid off the trampoline', 'push'],
    ['pulling each others hair', 'pull hair'],
    ['he scratched my face and then bit me', 'scratch'],
    ['she spits at me', 'spit'],
    ['i smacked him and now he wont look at me', null],
    ['he is crying', null],
  ])('in “%s” is %s', (message, deed) => {
    expect(read(message).deed).toBe(deed);
  });
});

test('what somebody is hit with, or stands on, is no wish', () => {
  expect(read('she hits the cat with a toy').thing).toBeNull();
  expect(read('he pushed her down the slide').thing).toBeNull();
  expect(read('she wont let anyone on the swing').thing).toBe('the swing');
});

test('nothing of the message itself is ever handed on', () => {
  const particulars = read('Zebedee <b>hit</b> the Wobblegong at 12 Acacia Road with a ball');
  expect(particulars.thing).toBe('the ball');
  expect(JSON.stringify(particulars)).not.toMatch(/zebedee|wobblegong|acacia|<b>/i);
});
