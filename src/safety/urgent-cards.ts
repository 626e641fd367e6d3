import type { CardSets } from './card-text.ts';

/** Serious, not this minute: one warm sentence, people, one direct question, a line or two to say. */
export const URGENT_CARDS: CardSets = {
  child_suicide_self_harm: {
    text: {
      title: 'Talk to someone today',
      message: 'Good that you noticed, and that you ask. A crisis line is there for the adults around a child too.',
      action: 'Stay close by. Keep medicines and sharp things away from them for now.',
      ask: 'I noticed something that worried me. Are you thinking about dying, or about killing yourself?',
      say: 'You’re not in trouble. I want to understand.',
      settle: 'Sit down first. One slow breath out.',
      callIf: [
        'they have hurt themselves or taken something',
        'they have a plan, or the means close by',
        'you can’t stay with them',
      ],
      needs: ['suicide', 'emergency'],
    },
    educator: {
      action: 'Stay with them until your counsellor or safeguarding lead takes over, today.',
    },
  },
  caregiver_suicide: {
    text: {
      title: 'Talk to a person today',
      message: 'Thank you for saying it. It’s heavy, and you don’t have to carry it alone.',
      action: 'Tell one adult, and ask them to be with you and the children today.',
      ask: 'Are you thinking about killing yourself?',
      say: 'I’m not okay. Can you come and stay with us?',
      settle: 'Feet on the floor. A hand on your chest. Breathe out.',
      callIf: [
        'you have a plan, or the means close by',
        'you have hurt yourself or taken something',
        'you can’t stay safe',
      ],
      needs: ['suicide', 'emergency'],
    },
    variants: [
      {
        for: ({ actor }) => actor === 'other',
        text: {
          message: 'Good that you take it seriously. The line is for people who worry about someone, too.',
          action: 'Stay near them today. Ask another adult to be with the children.',
          say: 'I’m glad you told me. I’m staying.',
          callIf: ['they have hurt themselves or taken something', 'they have a plan, or the means close by'],
        },
      },
    ],
  },
  caregiver_may_harm_child: {
    text: {
      title: 'Put the child down safe, and step away',
      message: 'You stopped and said it. That protects your child. Talk to a person now.',
      action: 'Child somewhere safe, you in the next room. Then call another adult to come.',
      ask: 'Is the child hurt anywhere?',
      say: 'I’m stepping out for a minute. I’ll come back.',
      settle: 'Cold water on your wrists. Breathe out slowly.',
      callIf: [
        'the child was hit on the head or choked, or has marks',
        'they are sleepy, limp, vomiting or hard to wake',
        'you may hurt them now',
      ],
      needs: ['parent', 'any', 'emergency'],
    },
  },
  shaken_baby: {
    text: {
      title: 'Baby on their back in the crib, then leave the room',
      message: 'You felt it and you stopped. Crying can go past what anyone can bear. Call someone now.',
      action: 'Close the door. Ten minutes away from the crying, and a person on the phone.',
      ask: 'Has the baby been shaken, dropped or hit, even once?',
      say: 'I can’t do this crying alone. Please come.',
      settle: 'Shake out your hands. Breathe out slowly.',
      callIf: [
        'the baby was shaken, thrown or hit',
        'they are limp, pale, vomiting or hard to wake',
        'you may hurt the baby now',
      ],
      needs: ['parent', 'any', 'emergency'],
    },
  },
  abuse_disclosure: {
    text: {
      title: 'Believe them, and tell someone who can act',
      message:
        'Good that you listened. You don’t have to prove it; child protection or the police will look into it. Tell them today.',
      action: 'Write down the exact words and the time. No more questions, and no talk with the person.',
      ask: 'Do you feel safe where you’re going today?',
      say: 'I believe you. It’s not your fault. I’ll get help.',
      settle: 'Soft face. One slow breath out.',
      callIf: ['the child is hurt', 'the person is there or on the way', 'the child is afraid to go home'],
      needs: ['report', 'emergency'],
    },
  },
  sexual_abuse: {
    text: {
      title: 'Believe them, and tell someone who can act',
      message:
        'Good that you’re the one who knows. No details are needed; people trained for this will ask. Tell the police or child protection today.',
      action: 'Keep the child away from the person. Don’t confront them. Keep messages; delete nothing.',
      ask: 'Do you feel safe right now? Are you thinking of hurting yourself?',
      say: 'I believe you. It’s not your fault.',
      settle: 'Soft face. One slow breath out.',
      callIf: [
        'the person is there or on the way',
        'the child is hurt',
        'the child talks of dying or hurting themselves',
      ],
      needs: ['sexual', 'emergency'],
    },
  },
  domestic_violence: {
    text: {
      title: 'Talk to an advocate, from a safe place',
      message: 'It’s not your fault. An advocate will think it through with you, at your pace.',
      action: 'Use a phone and a place they can’t check. Keep the number out of your history.',
      ask: 'Are you safe to read this right now?',
      say: 'It’s not your fault. I’m here with you.',
      settle: 'Feet on the floor. One slow breath out.',
      callIf: [
        'they are near, or on the way',
        'there is a weapon, or a threat to kill',
        'you or a child are hurt, or were choked',
      ],
      needs: ['partner', 'emergency'],
    },
  },
  weapon_violence: {
    text: {
      title: 'Tell those who handle threats, today',
      message: 'Good that you took it seriously. Give the exact words to the police or the school’s threat team today.',
      action: 'Keep your distance. Don’t search, and don’t sort it out alone.',
      ask: 'Are you thinking about hurting someone, or yourself?',
      say: 'I heard something that worried me. I’m getting us help.',
      settle: 'Low voice. One slow breath out.',
      callIf: ['a weapon is there, or on the way', 'a time is named for today', 'anyone is hurt'],
      needs: ['any', 'emergency'],
    },
  },
  psychosis_postpartum: {
    text: {
      title: 'A doctor today',
      message: 'This is frightening, and it can be treated. A doctor should see them today.',
      action: 'Nobody stays alone. Don’t argue about what they hear or believe, and don’t agree.',
      ask: 'Is anything telling you to hurt yourself or someone else?',
      say: 'That sounds frightening. I’m with you.',
      settle: 'Slow everything down. One breath out.',
      callIf: ['voices say to hurt someone', 'there is a new baby', 'there has been almost no sleep for days'],
      needs: ['suicide', 'emergency'],
    },
  },
  eating_disorder: {
    text: {
      title: 'A doctor today',
      message: 'You noticed something real. Ask the doctor for a visit today.',
      action: 'Phone the doctor now. Leave weight and calories out of the talk.',
      ask: 'Have you felt faint, or been sick after eating?',
      say: 'You’re not in trouble. I’d like a doctor to help us.',
      settle: 'Drop your shoulders. One slow breath out.',
      callIf: ['they faint, or their chest hurts', 'they keep no food or water down', 'they talk of dying'],
      needs: ['health', 'any', 'emergency'],
    },
  },
  restraint_seclusion: {
    text: {
      title: 'A medical check today, and a report',
      message: 'You were right to notice. A hold or a closed room that hurts a child has to be looked at.',
      action: 'Write down what happened and when. Report it today, in writing, and tell the family.',
      ask: 'Does anything hurt? Is it hard to breathe?',
      say: 'That wasn’t your fault. I’m making sure someone looks at it.',
      settle: 'Step back. One slow breath out.',
      callIf: [
        'breathing is hard, or lips look blue',
        'they hit their head, or are hard to wake',
        'they can’t move a part of the body',
      ],
      needs: ['report', 'emergency'],
    },
  },
  child_user: {
    text: {
      title: 'You did right to tell',
      message: 'Thank you for saying it. It’s not your fault. Some people’s whole job is to listen to kids.',
      action: 'Tell a grown-up you trust today: a teacher, a nurse, a relative.',
      ask: 'Are you safe right now?',
      say: 'Something is wrong and I need help. Can we talk?',
      settle: 'Put both feet on the floor. Breathe out slowly.',
      callIf: ['someone is hurting you, or coming to', 'you are hurt', 'you might hurt yourself'],
      needs: ['child', 'emergency'],
    },
    variants: [
      {
        for: ({ actor }) => actor === 'asker',
        text: {
          message: 'Thank you for saying it. You matter, and you don’t have to hold this alone.',
          ask: 'Are you thinking about killing yourself?',
          say: 'I’m not okay. Can you stay with me?',
          callIf: ['you have a plan', 'you have hurt yourself or taken something', 'someone is hurting you'],
          needs: ['suicide', 'child', 'emergency'],
        },
      },
    ],
  },
};

/** For a young person who is in no danger: this tool is for adults, and someone is there for them. */
export const CHILD_CARD = {
  title: 'There are people for you',
  message: 'This page is made for grown-ups. These people are there to listen to kids.',
  action: 'Show this to a grown-up you trust.',
  ask: 'Are you safe right now?',
  say: 'I’m having a hard time. Can we talk?',
  settle: 'Put both feet on the floor. Breathe out slowly.',
  callIf: ['someone is hurting you', 'you might hurt yourself'],
  needs: ['child', 'emergency'],
} as const;
