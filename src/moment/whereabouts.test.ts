import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readRole } from './role.ts';
import { likelySetting, readSetting } from './whereabouts.ts';

const roleIn = (message: string) => readRole(fold(message));
const settingIn = (message: string) => readSetting(fold(message), roleIn(message));

describe('who asks', () => {
  test.each([
    ['my daughter wont put her coat on', 'parent'],
    ['our youngest keeps biting', 'parent'],
    ['my 6yo is under the table', 'parent'],
    ['my four year old hit his teacher', 'parent'],
    ['his teacher says my son hits other pupils', 'parent'],
    ['the preschool teacher says my daughter pushes', 'parent'],
    ['my ex and i cant agree on bedtime for our kids', 'parent'],
    ['I’m a single dad and I’m tired', 'parent'],
    ['as a mum i feel rubbish', 'parent'],
    ['i have a 5 year old and a newborn', 'parent'],
    ['one of my pupils tore up his work', 'educator'],
    ['I teach year 3 and they will not settle', 'educator'],
    ['im a TA, a girl just ran out of the lesson', 'educator'],
    ['my class is wild after lunch', 'educator'],
    ['a student told me to f off in front of everyone', 'educator'],
    ['As a teacher, how do I come back from shouting?', 'educator'],
    ['subbing today and nobody listens in this classroom', 'educator'],
    ['my first graders cry at drop off', 'educator'],
    ['whole class laughing at one kid', 'educator'],
    ['a boy in my room bites at circle time', 'educator'],
    ['my granddaughter wont eat at mine', 'caregiver'],
    ['I nanny for two boys and they fight', 'caregiver'],
    ['we foster a 9 year old who lies', 'caregiver'],
    ['my nephew is staying and misses home', 'caregiver'],
    ['the little girl i babysit screams for her mum', 'caregiver'],
    ['I’m his grandma and he hit me', 'caregiver'],
    ['im the childminder, hes 2 and bites', 'caregiver'],
    ['au pair here, the twins fight all day', 'caregiver'],
    ['emergency placement came tonight, 6, wont take her coat off', 'caregiver'],
    ['my daughters boy is with us and he wont sleep', 'caregiver'],
    ['my daughter in law says no sugar and he begs me', 'caregiver'],
    ['looking after my neighbours little girl, shes crying', 'caregiver'],
    ['my friends son keeps hitting mine', 'parent'],
    ['my 2nd grader calls himself dumb', 'parent'],
    ['my year 8 son was laughed at in class', 'parent'],
    ['i teach reception and then snap at my own kids', 'parent'],
    ['my partners kids wont share with my son', 'parent'],
    ['im a ta, one of my boys was sick on the carpet', 'educator'],
    ['a boy in my group screams when the bell goes', 'educator'],
    ['my two year olds room is chaos', 'educator'],
  ])('“%s”: %s', (message, role) => {
    expect(roleIn(message)).toBe(role);
  });

  test.each([
    'he was told off in front of the whole class and cried in the car',
    'head of year rang about detention',
    'school rang, he punched a kid in the corridor',
    'how do i teach her to wait her turn',
    'shes in year 4 and nobody asked her to the party',
    'the childminder says he wont nap',
    'auntie said is she always like this',
    'big sister has gone to uni and he cries in bed',
    'where is mummy, she keeps asking me',
    'one of my kids is hitting the others',
    'he wont stop screaming',
    'she hit me',
    'what do i say right now',
    'hes 4 and on the floor',
    '',
  ])('is not told by “%s”', (message) => {
    expect(roleIn(message)).toBeNull();
  });
});

describe('where it happens', () => {
  test.each([
    ['he is kicking my seat and im driving', 'car'],
    ['wont do the seatbelt, we are in the car', 'car'],
    ['school run, both fighting in the back seat', 'car'],
    ['arching in his car seat', 'car'],
    ['she wont get out of the car at the gates', 'car'],
    ['aisle 5, shes on the floor of the supermarket', 'public'],
    ['he bolted at the playground', 'public'],
    ['on the bus and the baby wont stop', 'public'],
    ['at a birthday party, hiding under a table', 'public'],
    ['waiting room at the doctors, he is climbing', 'public'],
    ['shes clinging at the school gate', 'public'],
    ['restaurant. food is wrong. tears', 'public'],
    ['soft play, she pushed a toddler', 'public'],
    ['my class wont come in from break', 'classroom'],
    ['a pupil swept the books off his desk', 'classroom'],
    ['during carpet time he lies down and hums', 'classroom'],
    ['in my lesson she put her hood up', 'classroom'],
    ['she broke the lamp in the living room', 'home'],
    ['he is hiding in his bedroom', 'home'],
    ['wont come up for bath', 'home'],
    ['kitchen floor, tears, wrong bowl', 'home'],
    ['homework takes three hours', 'home'],
    ['sweets at the till, tears', 'public'],
    ['mean messages in the group chat', 'online'],
    ['someone was nasty to him on roblox', 'online'],
    ['he shouts at kids online', 'online'],
  ])('“%s”: %s', (message, setting) => {
    expect(settingIn(message)).toBe(setting);
  });

  test.each([
    'he hit me',
    'she says she hates me',
    'i yelled at him',
    'how do i stop comparing myself',
    'awake till midnight',
    'he keeps crying to go home',
    'she wont pick up the pencil',
    'left his bear on the bus and cant sleep',
    'whole car pool heard him say it',
    '',
  ])('is not told by “%s”', (message) => {
    expect(settingIn(message)).toBeNull();
  });

  test('is the classroom for a teacher who names a corner of it', () => {
    expect(settingIn('one of my students is hiding in the bathroom')).toBe('classroom');
    expect(settingIn('two pupils are fighting in the library')).toBe('classroom');
  });

  test('is not the classroom for a parent who only speaks of school', () => {
    expect(settingIn('my son says the other students laugh at his desk')).not.toBe('classroom');
  });
});

test('who teaches and names no place is with a class, unless they lead elsewhere', () => {
  const likely = (message: string) => likelySetting(fold(message), roleIn(message));
  expect(likely('year 6 maths. he has launched his mini whiteboard like a frisbee')).toBe('classroom');
  expect(likely('u10s coach. my striker threw his shin pads at the bench')).toBeNull();
  expect(likely('my son threw his shoes')).toBeNull();
});
