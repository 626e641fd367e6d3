import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readMoment } from './read-moment.ts';
import { readSigns } from './read-signs.ts';
import { readRole } from './role.ts';

describe('who teaches, coaches or minds a group', () => {
  test.each([
    'lunchtime supervisor. same lad by the bins again',
    'swimming teacher, 5 yr old glued to the rail',
    'he keeps saying its not fair miss and banging his pencil case',
    'scout leader here, one of the cubs wants his mum',
    'my colleague yells at her class and my kids can hear',
    'piano teacher, she wont touch the keys today',
    'hes moved seats twice and now he wont open his worksheet',
    'third grader tattling on everyone',
    'nursery, 2 year old sobbing at the door since mum left',
    'eight 2 year olds and nobody will tidy up',
    'prep kid under the table and wont come to the mat',
    'rest of the class still writing and he handed me a blank page',
    'mat time and two of them keep rolling off',
    'nursery teacher in Lagos. he has bitten again',
    'girl in class 3 tears up every drawing, how can I help next week',
    'two year 5s waiting outside my office after a fight',
    'ringing a dad tonight about the biting',
    'bottom set maths and she says why bother',
  ])('“%s” is heard as an educator', (words) => {
    expect(readRole(fold(words))).toBe('educator');
  });

  test.each([
    'she got told off at school and wont tell me why',
    'my son says his teacher shouts at him',
    'we miss her dad at bedtime',
    'my third grader tattles on her brother',
    'its just me and the kids and he wont sleep',
    'i dropped him at daycare and he screamed',
    'he cries at nursery when i leave',
    'how do i raise a kinder child',
    'she got bullied at our school',
    'nursery just told me she bit again',
    'son got dropped from the team, coach put it on the whatsapp',
    'my daughter came home from school and slammed her door',
    'the whole class is going to the cinema and nobody asked my girl',
    'everyone got a card except my boy, 6',
    'lost the cup, im his coach too and he is furious with me',
  ])('“%s” is not', (words) => {
    expect(readRole(fold(words))).not.toBe('educator');
  });
});

describe('who minds a child that is not their own', () => {
  test.each([
    'childminder in Leeds, 1 year old wants his dad',
    'Granny. she is 4 and wants more cake',
    'Dadi looking after twins',
  ])('“%s” is heard as a carer, from its first word', (words) => {
    expect(readRole(fold(words))).toBe('caregiver');
  });

  test('a parent may begin with somebody who minds', () => {
    expect(readRole(fold('nanny quit and my son is heartbroken'))).toBe('parent');
    expect(readRole(fold('grandad died and my daughter wants to know where he is'))).toBe('parent');
    expect(readRole(fold('gran lets my daughter have sweets before tea'))).toBe('parent');
  });
});

describe('what only they can mean', () => {
  test.each([
    ['he told me im a rubbish teacher', 'insulted'],
    ['phones out again, she wont put it in the box', 'phone-in-class'],
    ['two lads scrapping in the corridor', 'students-fight'],
    ['the boys dad is shouting at me at the gate', 'parent-upset'],
    ['i was sarcastic about his work and he went red', 'shamed-student'],
    ['hes back on monday after six weeks off', 'coming-back'],
    ['everyone else was picked and i forgot her name', 'forgot-child'],
  ] as const)('“%s” is %s where a teacher asks, and not at home', (words, sign) => {
    expect(readSigns(fold(words), 'educator')).toContain(sign);
    expect(readSigns(fold(words))).not.toContain(sign);
  });

  test('a child’s own words are not the adult’s, and a child about to lose it is not the adult', () => {
    expect(readSigns(fold('she said im rubbish at this'), 'educator')).not.toContain('failing');
    expect(readSigns(fold('shes going to lose it in assembly'), 'educator')).not.toContain('near-the-edge');
  });

  test('one child in a class keeps a pronoun', () => {
    expect(readMoment(['one of my pupils is crying, she wont say why'], {}).particulars.pronoun).toBe('she');
    expect(readMoment(['he wont wear his glasses in my class'], {}).particulars.pronoun).toBe('he');
  });
});
