import { describe, expect, test } from 'vitest';
import { toneFaults } from './tone.ts';

describe('toneFaults', () => {
  test.for([
    'Drop your shoulders. Breathe out, slowly.',
    'Slow and soft. Your own words are just as good. So is none.',
    'You don’t have to find the perfect words.',
    'I’m here with you.',
    'You wanted it different. That’s hard.',
    'Or say nothing, and stay near.',
    'I won’t let you hit. I’ll sit right here.',
    'I shouted. That was mine, not yours.',
    'Hold the limit, and leave the lecture out.',
    'Two good words, then quiet.',
    'If you guessed wrong, let it go.',
    'Let your jaw relax, and your hands.',
    'The other children can wait with the helper.',
    'Nothing to fix yet. It may take minutes.',
    'Connection over control, today too.',
    'Say it your way: no words have to be right.',
    'Count your own breaths, to four.',
    'Justice can wait; safety first.',
  ])('“%s” breaks no rule', (text) => {
    expect(toneFaults(text)).toEqual([]);
  });

  test.for([
    ['labels the child', 'Tantrums pass.'],
    ['labels the child', 'This meltdown will end.'],
    ['labels the child', 'He is being defiant.'],
    ['labels the child', 'She is manipulating you.'],
    ['labels the child', 'It is attention-seeking.'],
    ['labels the child', 'Don’t raise a spoiled kid.'],
    ['labels the child', 'He is no bad boy.'],
    ['orders a feeling', 'Calm down.'],
    ['orders a feeling', 'Stay calm, and wait.'],
    ['orders a feeling', 'Relax, it will pass.'],
    ['orders a feeling', 'Sit down. Relax, and wait.'],
    ['orders a feeling', 'Be patient.'],
    ['preaches', 'You should kneel.'],
    ['preaches', 'You need to breathe.'],
    ['preaches', 'Simply sit down.'],
    ['preaches', 'Just sit down.'],
    ['preaches', 'Remember, they are small.'],
    ['preaches', 'Consistency is key.'],
    ['prescribes a script', 'Say exactly this.'],
    ['prescribes a script', 'Here are the right words.'],
    ['prescribes a script', 'Read it word for word.'],
    ['prescribes a script', 'Repeat after me.'],
    ['promises that it works', 'This always works.'],
    ['promises that it works', 'It is guaranteed.'],
    ['promises that it works', 'He will definitely stop.'],
    ['promises that it works', 'A foolproof way.'],
    ['threatens', 'Stop, or else.'],
    ['threatens', 'If you don’t come, I leave.'],
    ['threatens', 'If you hit again, we go home.'],
    ['threatens', 'Last warning.'],
    ['threatens', 'I will count to three.'],
    ['threatens', 'I’ll count to three.'],
    ['threatens', 'I’m going to count to three.'],
    ['threatens', 'No more tablet today.'],
    ['bribes', 'If you stop, you get ice cream.'],
    ['bribes', 'If you stop crying, we can get ice cream.'],
    ['bribes', 'Make a sticker chart.'],
    ['bribes', 'Reward him for it.'],
    ['shames', 'Shame on you.'],
    ['shames', 'Big boys don’t cry.'],
    ['shames', 'What is wrong with you?'],
    ['shames', 'I am disappointed in you.'],
    ['shames', 'Act your age.'],
    ['compares', 'Why can’t you be quiet?'],
    ['compares', 'Be like your sister.'],
    ['diagnoses', 'He may have ADHD.'],
    ['diagnoses', 'Your child is autistic.'],
    ['diagnoses', 'She could be depressed.'],
    ['states a brain claim as fact', 'The amygdala takes over.'],
    ['states a brain claim as fact', 'It soothes the nervous system.'],
    ['forces touch or eye contact', 'Look at me when I talk.'],
    ['forces touch or eye contact', 'Hold him down.'],
    ['forces touch or eye contact', 'Make eye contact.'],
    ['advises venting', 'Let her punch a pillow.'],
    ['advises venting', 'Or scream into a pillow.'],
    ['speaks as a person', 'Great question.'],
    ['speaks as a person', 'As an AI, this is a guess.'],
    ['speaks as a person', 'I understand how you feel.'],
    ['speaks as a person', 'You’ve got this.'],
    ['shouts', 'Breathe!'],
    ['shouts', 'Breathe 💛'],
  ] as const)('%s: “%s”', ([rule, text]) => {
    expect(toneFaults(text)).toEqual([rule]);
  });

  test.for([
    ['threatens', "If you don't come, I leave."],
    ['shames', "Big boys don't cry."],
    ['compares', "Why can't you be quiet?"],
    ['speaks as a person', "You've got this."],
  ] as const)('%s, with a straight apostrophe all the same: “%s”', ([rule, text]) => {
    expect(toneFaults(text)).toEqual([rule]);
  });

  test('every rule that is broken is named, once, whatever the case', () => {
    expect(toneFaults('CALM DOWN, or else! Calm down, or else!')).toEqual(['orders a feeling', 'threatens', 'shouts']);
  });
});
