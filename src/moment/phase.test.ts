import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readIntensity, readPhase } from './phase.ts';
import { readSigns } from './read-signs.ts';
import type { SignId } from './signs/index.ts';

const phaseIn = (message: string) => readPhase(fold(message), readSigns(fold(message)));

describe('when it is', () => {
  test.each([
    ['she is screaming in the hallway', 'now'],
    ['he wont let go of my leg', 'now'],
    ['4yo on the floor of target right now', 'now'],
    ['he just threw his plate at me', 'now'],
    ['still crying, been half an hour', 'now'],
    ['im outside her door and she is sobbing', 'now'],
    ['the twins are hitting each other what do i do', 'now'],
    ['he’s refusing to get out of the bath', 'now'],
    ['year 4 boy is throwing chairs', 'now'],
    ['she kicks the baby whenever I change him. im changing him now and shes coming at us', 'now'],
    ['he has calmed down, do i talk about it', 'just-after'],
    ['its over, shes asleep now and i feel awful', 'just-after'],
    ['after the meltdown he just lies there', 'just-after'],
    ['she finally stopped crying, what now', 'just-after'],
    ['he stormed off and went to his room', 'just-after'],
    ['i lost it with her and she ran to her room', 'just-after'],
    ['we had a huge row this morning. he’s fine now but i am not', 'just-after'],
    ['i yelled at my son yesterday, how do i make it right', 'repair'],
    ['I snapped at my class this morning', 'repair'],
    ['i said something awful to her last night', 'repair'],
    ['how do i apologise to my 5 year old for shouting', 'repair'],
    ['I broke a promise to take him to the match', 'repair'],
    ['i feel like a terrible mother', 'repair'],
    ['we fought in front of the kids', 'repair'],
    ['how can i reconnect with my teenager', 'repair'],
    ['every single night bedtime is a battle', 'planning'],
    ['how do i stop him hitting his sister', 'planning'],
    ['she always melts down when we leave the park', 'planning'],
    ['he starts nursery next week and i dread the goodbye', 'planning'],
    ['what can i do differently tomorrow morning about shoes', 'planning'],
    ['how should I handle tantrums in shops in future', 'planning'],
    ['any tips for homework with a 9 year old', 'planning'],
    ['whenever i say no he hits', 'planning'],
    ['why does he only do it with me', 'planning'],
    ['she asks for one more cuddle after lights out', 'planning'],
    ['she calmed down once i left. what about tomorrow', 'planning'],
    ['is it ok to lie with her until shes asleep', 'planning'],
    ['he moans for snacks as soon as we get home', 'planning'],
    ['i end up shouting every single morning', 'planning'],
    ['every. single. time. the tv goes off', 'planning'],
    ['he hits her every time I feed her', 'planning'],
    ['my students usually go wild after lunch, what could i try', 'planning'],
  ])('“%s”: %s', (message, phase) => {
    expect(phaseIn(message)).toBe(phase);
  });

  test.each([
    'he says he hates me',
    'wrong cup',
    '',
    'he laughs and bolts every time I get near him',
    'sore throat every monday and we have to leave in five',
  ])('is not told by “%s”, and now is meant', (message) => {
    expect(phaseIn(message)).toBeNull();
  });

  test.each([
    ['i yelled and she is still screaming', 'now'],
    ['hes screaming right now, this happens every morning', 'now'],
    ['every night. he’s hitting me, what do i say right now', 'now'],
  ])('is now where a storm still goes on: “%s”', (message, phase) => {
    expect(phaseIn(message)).toBe(phase);
  });
});

describe('how much of a storm it is', () => {
  test.each<[string, string, readonly SignId[], 'now' | 'just-after' | 'repair' | 'planning', string]>([
    ['a hit, now, is high', 'he hit me', ['hitting'], 'now', 'high'],
    ['tears, now, are medium', 'she is crying', ['crying'], 'now', 'medium'],
    ['homework, now, is low', 'homework again', ['homework'], 'now', 'low'],
    ['capital letters are high, whatever they say', 'SHE WONT PUT HER SHOES ON', ['getting-dressed'], 'now', 'high'],
    ['a short shout is no storm', 'HELP ME', ['homework'], 'now', 'low'],
    ['two exclamation marks are high', 'the shoes!!', ['getting-dressed'], 'now', 'high'],
    ['afterwards it is medium', 'HE HIT ME AND HE IS CALM NOW', ['hitting'], 'just-after', 'medium'],
    ['in repair it is low', 'I YELLED AT HIM YESTERDAY!!', ['adult-yelled'], 'repair', 'low'],
    ['in planning it is low', 'he hits every day', ['hitting'], 'planning', 'low'],
    ['nothing read is low', '', [], 'now', 'low'],
  ])('%s', (_, raw, signs, phase, intensity) => {
    expect(readIntensity(raw, signs, phase)).toBe(intensity);
  });
});
