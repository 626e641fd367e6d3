import type { MoveSet } from '../move.ts';

/** The adult said or did what they wish they had not: a name, a slammed door, a thing thrown. The act is owned, in one breath. */
export const tooFar: MoveSet = {
  moves: [
    {
      id: 'too-far.empty-hands',
      part: 'P',
      text: 'Empty your hands. Sit lower than you were.',
      principle: 'pause-first',
      for: { signs: ['went-too-far'], phases: ['now', 'just-after', 'repair'] },
    },
    {
      id: 'too-far.before-the-door',
      part: 'P',
      text: 'Before you go in: hand flat on the wall, one slow breath.',
      principle: 'pause-first',
      for: { signs: ['went-too-far'], phases: ['just-after', 'repair'] },
    },
    {
      id: 'too-far.own-it',
      part: 'A',
      text: 'Name what you did, in plain words, once. Then wait. {He} {does}n’t have to answer.',
      say: ['I went too far, and I’m sorry. You didn’t deserve that.'],
      byAge: {
        toddler: { text: 'Few words, on the floor, arms open.', say: ['That was too much. I’m sorry.'] },
        preschool: { text: 'Few words, on the floor, arms open.', say: ['That was too much. I’m sorry.'] },
        teen: {
          text: 'In passing, or by message. No answer needed.',
          say: ['That was out of line, and I’m sorry. No excuse.'],
        },
      },
      principle: 'honest-apology',
      for: { signs: ['went-too-far'], phases: ['just-after', 'repair'] },
    },
    {
      id: 'too-far.take-it-back',
      part: 'A',
      text: 'Take back the word itself, so that {he} need{s} not carry it to bed.',
      say: ['What I said isn’t true. I’m sorry I said it.'],
      principle: 'honest-apology',
      for: { signs: ['went-too-far'], phases: ['repair'] },
    },
    {
      id: 'too-far.stop-here',
      part: 'A',
      text: 'Low, and only that. The rest can wait until you are both steady.',
      say: ['I went too far. I’m stopping.'],
      principle: 'slow-voice',
      for: { signs: ['went-too-far'], phases: ['now'] },
    },
    {
      id: 'too-far.make-it-safe',
      part: 'R',
      text: 'Slowly put down or sweep up what could hurt. Then sit where {he} can see you, a good way off.',
      principle: 'closer-or-space',
      for: { signs: ['went-too-far'], phases: ['now', 'just-after'] },
    },
    {
      id: 'too-far.other-room',
      part: 'R',
      text: 'Step one room away for two minutes, if {he} {is} safe. Say that you are coming back, and come.',
      say: ['Two minutes. Then I’m back.'],
      principle: 'keep-coming-back',
      for: { signs: ['went-too-far'], phases: ['now'] },
    },
    {
      id: 'too-far.let-them-speak',
      part: 'R',
      text: 'Ask what it was like, and take the answer without a “but”. If nothing comes, do something ordinary near {him}.',
      say: ['What was that like for you?'],
      principle: 'listen',
      for: { signs: ['went-too-far'], phases: ['repair'] },
    },
    {
      id: 'too-far.mend-a-thing',
      part: 'R',
      text: 'Put one thing right that {he} can see: the door, the cup, the word on the fridge. Do it yourself, and say why.',
      principle: 'repair',
      for: { signs: ['went-too-far'], phases: ['repair'] },
    },
    {
      id: 'too-far.not-the-last-word',
      part: 'T',
      text: 'A bad word need not be the last one. Coming back counts.',
      principle: 'repair',
      for: { signs: ['went-too-far'], phases: ['now', 'just-after', 'repair'] },
    },
    {
      id: 'too-far.they-watch-you-mend',
      part: 'T',
      text: 'How you mend it is something {he} get{s} to learn, too.',
      principle: 'learn-by-watching',
      for: { signs: ['went-too-far'], phases: ['just-after', 'repair'] },
    },
    {
      id: 'too-far.skip-but',
      part: 'skip',
      text: 'What {he} did first.',
      principle: null,
      for: { signs: ['went-too-far'], phases: ['just-after', 'repair'] },
    },
    {
      id: 'too-far.skip-forgive',
      part: 'skip',
      text: 'Asking {him} to say it’s fine.',
      principle: null,
      for: { signs: ['went-too-far'], phases: ['now', 'repair'] },
    },
  ],
  followUps: [
    {
      signs: ['went-too-far'],
      lines: ['{He} won’t look at me', '{He} say{s} it’s fine', 'I keep doing this', 'I feel terrible about it'],
    },
  ],
};
