import type { CardSets } from './card-text.ts';

const BREATHE = 'Feet on the floor. One long breath out.';

/** Life at risk now: number, one action, one line to say, one line for the adult’s own body. */
export const EMERGENCY_CARDS: CardSets = {
  medical_emergency: {
    text: {
      title: 'Call {number} now, phone on speaker',
      message: 'They will tell you what to do while help is on the way.',
      action: 'Stay beside them. Give nothing by mouth.',
      ask: null,
      say: 'I’m here. Help is coming.',
      settle: BREATHE,
      callIf: [],
      needs: ['emergency'],
    },
    variants: [
      {
        // The child swallowed or took something.
        for: ({ actor }) => actor === 'child',
        text: {
          message: 'Awake and seeming well? The poison line, where listed, can guide you.',
          action: 'Take the rest away and keep the packet. Don’t make them throw up.',
          needs: ['emergency', 'poison'],
        },
      },
    ],
  },
  child_immediate_danger: {
    text: {
      title: 'Call {number} now, phone on speaker',
      message: 'Reach the child first if it is safe for you. Keep your eyes on them.',
      action: 'Go to the child now. Send someone else for help.',
      ask: null,
      say: 'I see you. I’m coming.',
      settle: 'One breath out as you move.',
      callIf: [],
      needs: ['emergency'],
    },
  },
  shaken_baby: {
    text: {
      title: 'Call {number} now for an ambulance',
      message: 'A shaken baby needs a doctor now, even if they look fine. Say that it happened.',
      action: 'Lay the baby flat on their back and watch their breathing.',
      ask: null,
      say: 'I’m here. Help is coming.',
      settle: 'One long breath out.',
      callIf: [],
      needs: ['emergency'],
    },
  },
  child_suicide_self_harm: {
    text: {
      title: 'Call {number} now',
      message: 'Stay with them until help is there. You can say the word suicide; it doesn’t put it there.',
      action: 'Stay close. Move anything dangerous out of reach.',
      ask: null,
      say: 'I’m glad I know. I’m staying with you.',
      settle: 'Sit where they can see you. Breathe out slowly.',
      callIf: [],
      needs: ['emergency', 'suicide'],
    },
  },
  caregiver_suicide: {
    text: {
      title: 'Call {number} now',
      message: 'You matter, and so do the children. Get another adult to you and to them now.',
      action: 'Move away from anything dangerous, to where someone is.',
      ask: null,
      say: 'I’m not safe on my own. Please come now.',
      settle: 'Feet on the floor. Feel what is holding you up.',
      callIf: [],
      needs: ['emergency', 'suicide'],
    },
    variants: [
      {
        for: ({ actor }) => actor === 'other',
        text: {
          message: 'Don’t leave them alone if you can stay safely. Another adult takes the children.',
          action: 'Stay near. Move anything dangerous out of reach.',
          say: 'I’m staying with you. Help is coming.',
        },
      },
    ],
  },
  weapon_violence: {
    text: {
      title: 'Call {number} now',
      message: 'Distance first. Don’t search for the weapon, and don’t try to take it.',
      action: 'Get yourself and the others out, or behind a locked door.',
      ask: null,
      say: 'Come with me now. Quietly.',
      settle: 'Low voice. Breathe out.',
      callIf: [],
      needs: ['emergency'],
    },
    educator: { action: 'Start your school’s lockdown plan. Get the others out of reach.' },
  },
  sexual_abuse: {
    text: {
      title: 'Call {number} now',
      message: 'None of it is the child’s fault.',
      action: 'Keep the child with you. Don’t confront the person.',
      ask: null,
      say: 'I believe you. I’m staying with you.',
      settle: BREATHE,
      callIf: [],
      needs: ['emergency', 'sexual'],
    },
  },
  abuse_disclosure: {
    text: {
      title: 'Call {number} now',
      message: 'None of it is the child’s fault.',
      action: 'Keep the child with you, away from that person.',
      ask: null,
      say: 'I believe you. I’m getting help now.',
      settle: BREATHE,
      callIf: [],
      needs: ['emergency', 'report'],
    },
  },
  domestic_violence: {
    text: {
      title: 'Call {number} now',
      message: 'If you can’t talk, call and leave the line open.',
      action: 'Take the children towards a door that leads out. Leave the rest.',
      ask: null,
      say: 'Shoes on. Stay close to me.',
      settle: 'Breathe out. One step, then the next.',
      callIf: [],
      needs: ['emergency', 'partner'],
    },
  },
  caregiver_may_harm_child: {
    text: {
      title: 'Let go, step away, call {number}',
      message: 'You stopped to write this. That helps the child. Someone needs to look at them now.',
      action: 'Child somewhere safe. A door between you. Another adult on the way.',
      ask: null,
      say: 'I need you here now. I’m not safe with the kids.',
      settle: 'Open your hands. Breathe out for longer than in.',
      callIf: [],
      needs: ['emergency', 'parent'],
    },
  },
  child_user: {
    text: {
      title: 'Call {number} now',
      message: 'This is not your fault. You can whisper.',
      action: 'Get to a safe room, a neighbour or another grown-up.',
      ask: null,
      say: 'I’m a kid and I’m not safe. Please come.',
      settle: 'Hug something tight. Breathe out slowly.',
      callIf: [],
      needs: ['emergency', 'child'],
    },
    variants: [
      {
        for: ({ actor }) => actor === 'asker',
        text: {
          message: 'You matter. Feelings this big can change, with help.',
          action: 'Go to a grown-up now, away from anything that could hurt you.',
          say: 'I’m not safe by myself. Please stay with me.',
          needs: ['emergency', 'suicide', 'child'],
        },
      },
    ],
  },
  runaway_missing: {
    text: {
      title: 'Call the police now: {number}',
      message: 'There is no waiting time for a missing child.',
      action: 'Look in and near water first. Keep one adult where they were last seen.',
      ask: null,
      say: 'A child is missing.',
      settle: 'One breath out. Then age, clothes, last seen.',
      callIf: [],
      needs: ['emergency', 'missing'],
    },
  },
  psychosis_postpartum: {
    text: {
      title: 'Call {number} now',
      message: 'This is an emergency, and it can be treated. Nobody is to blame.',
      action: 'Another adult holds the baby now. Nobody stays alone.',
      ask: null,
      say: 'Please take the baby and stay with me.',
      settle: BREATHE,
      callIf: [],
      needs: ['emergency', 'suicide'],
    },
    variants: [
      {
        for: ({ actor }) => actor === 'other',
        text: {
          action: 'Stay with them. Another adult holds the baby. Don’t argue, and don’t agree.',
          say: 'That sounds frightening. I’m staying with you.',
        },
      },
    ],
  },
};
