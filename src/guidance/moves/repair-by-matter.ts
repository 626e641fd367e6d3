import type { MoveSet } from '../move.ts';

/** A shout that was about something: the sorry names it, and it is over for today. */
export const repairByMatter: MoveSet = {
  moves: [
    {
      id: 'matter.lower-than-him-quiet',
      part: 'A',
      text: 'Lower than {him}, quiet, once. No answer is owed.',
      say: ['I yelled about {matter}. I’m sorry.'],
      byAge: {
        infant: { text: 'Slow and soft. Your tone is the sorry.', say: ['Too loud. I’ve got you.'] },
        toddler: { text: 'Down on the floor, quiet, once.', say: ['I got too loud. I’m sorry.'] },
        preschool: { text: 'Down on the floor, quiet, once.', say: ['I yelled about {matter}. I’m sorry.'] },
        teen: {
          text: 'From where you are. If {he} go{es}, don’t follow yet.',
          say: ['I yelled about {matter}. That’s on me.'],
        },
      },
      principle: 'honest-apology',
      for: { signs: ['adult-yelled'], phases: ['now'], needs: ['matter'] },
    },
    {
      id: 'matter.slowly-low-from-the',
      part: 'A',
      text: 'Slowly, low, from the door or the floor. If {he} {does}n’t want you close, say it from there.',
      say: ['I yelled about {matter}. You didn’t deserve that.'],
      byAge: {
        infant: {
          text: 'Pick {him} up slowly. Let your breath do the talking.',
          say: ['That was loud. You’re all right with me.'],
        },
        toddler: { text: 'Arms open, down low. Wait to be come to.', say: ['I was loud. I’m sorry.'] },
        preschool: { text: 'Arms open, down low. Wait to be come to.', say: ['I yelled about {matter}. I’m sorry.'] },
        teen: {
          text: 'Through the door is fine. Then leave it at that.',
          say: ['I yelled about {matter}. That was wrong of me.'],
        },
      },
      principle: 'honest-apology',
      for: { signs: ['adult-yelled'], phases: ['just-after'], needs: ['matter'] },
    },
    {
      id: 'matter.lower-than-he-is',
      part: 'A',
      text: 'Lower than {he} {is}. Say that much, and stop: no reason, no “but”. Then wait beside {him}.',
      say: ['I yelled about {matter}. That wasn’t fair to you.'],
      byAge: {
        infant: {
          text: 'Hold {him} and tell {him} softly. It’s practice for you both.',
          say: ['I’m sorry I yelled. I love you.'],
        },
        toddler: {
          text: 'On the floor, arms open, few words. Then play if {he} want{s} to.',
          say: ['I was too loud. I’m sorry.'],
        },
        preschool: {
          text: 'On the floor, arms open, few words. Then play if {he} want{s} to.',
          say: ['I yelled about {matter}. I’m sorry.'],
        },
        teen: {
          text: 'Once, in passing or by message. No answer needed.',
          say: ['I yelled about {matter}. That was unfair.'],
        },
      },
      principle: 'honest-apology',
      for: { signs: ['adult-yelled'], phases: ['repair'], needs: ['matter'] },
    },
    {
      id: 'matter.matter-can-wait-sit',
      part: 'R',
      text: '{Matter} can wait. Sit down where {he} can see you, hands open. Nothing gets put right in this minute.',
      principle: 'attune-before-fixing',
      for: { signs: ['adult-yelled'], phases: ['now'], needs: ['matter'] },
    },
    {
      id: 'matter.matter-can-wait-until',
      part: 'R',
      text: '{Matter} can wait until tomorrow. Water for both of you, and a place left free beside you.',
      principle: 'closer-or-space',
      for: { signs: ['adult-yelled'], phases: ['just-after'], needs: ['matter'] },
    },
    {
      id: 'matter.close-the-file-on',
      part: 'R',
      text: 'Close the file on {matter} for today. Share something small instead: toast, a page, the dog. Another day, try it again at half the speed.',
      principle: 'start-over',
      for: { signs: ['adult-yelled'], phases: ['repair'], needs: ['matter'] },
    },
    {
      id: 'matter.by-tomorrow-matter-will',
      part: 'T',
      text: 'By tomorrow {matter} will be forgotten. Your coming back may not be.',
      principle: 'repair',
      for: { signs: ['adult-yelled'], phases: ['repair'], needs: ['matter'] },
    },
  ],
  followUps: [],
};
