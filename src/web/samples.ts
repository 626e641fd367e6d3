import type { Answer, Card, Citation } from '../answer.ts';
import type { Passage } from './citation.tsx';

/** Answers to render in tests: examples 1, 3 and 12 of the design, and an emergency. */

const CALM_BLOG = {
  article: 'children-need-connection-not-perfectionism',
  title: 'Children Need Connection — Not Perfectionism',
  author: null,
  publisher: 'Move into Calm',
  published: '2025-11-24',
  url: 'https://www.moveintocalm.com/blog/children-need-connection-not-perfectionism',
} as const;

const PLAY_THERAPY = {
  article: 'perfection-isnt-the-goal',
  title: 'Perfection Isn’t the Goal: What Kids Really Need From Us',
  author: 'James Carroll, LCPC, LPC, RPT-S',
  publisher: 'The Play Therapy Center',
  published: '25 September',
  url: 'https://www.theplaytherapycenter.com/post/perfection-isn-t-the-goal-what-kids-really-need-from-us',
} as const;

function cited(n: number, source: typeof CALM_BLOG | typeof PLAY_THERAPY, quote: string): Citation {
  const start = 1000 * n;
  const end = start + quote.length;
  const href = `/articles/${source.article}?p=${start}-${end}#p`;
  return { ...source, n, section: '', quote, start, end, href };
}

const BASE = {
  kind: 'guidance',
  safety: { tier: 'none', category: 'benign', card: null },
  skip: null,
  note: null,
  followUps: [],
  coverage: 'principle',
  citations: [],
  engine: { name: 'embedded', model: null, fellBack: false, ms: 7 },
} as const satisfies Partial<Answer>;

export const TOAST_QUESTION = 'she’s 3, threw herself down because i cut the toast. screaming in the kitchen';

export const TOAST: Answer = {
  ...BASE,
  id: 'ans_toast',
  moment: {
    role: 'parent',
    childAge: 3,
    ageBand: 'preschool',
    setting: 'home',
    phase: 'now',
    intensity: 'high',
    signs: ['screaming'],
  },
  steps: [
    {
      part: 'P',
      name: 'Practice presence',
      text: 'Sit down on the floor. Let your breath go, slowly.',
      say: [],
      cites: [],
    },
    {
      part: 'A',
      name: 'Attune to emotions',
      text: 'Low, once. If she gets louder, say nothing and stay. Being near is enough.',
      say: ['You wanted it whole.'],
      cites: [1],
    },
    {
      part: 'R',
      name: 'Respond mindfully',
      text: 'Leave the toast and the reasons. A hand near her, not on her, unless she reaches.',
      say: [],
      cites: [1, 2],
    },
    {
      part: 'T',
      name: 'Trust the process',
      text: 'It may take minutes. Slow isn’t wrong.',
      say: [],
      cites: [3],
    },
  ],
  skip: 'A new slice.',
  note: 'The articles don’t speak of toast. The idea of safety through tone and presence is theirs.',
  followUps: ['Still screaming', 'She pushes me away', 'I already yelled'],
  citations: [
    cited(1, CALM_BLOG, 'showing safety through tone and presence'),
    cited(2, CALM_BLOG, 'stepping closer or offering space'),
    cited(3, PLAY_THERAPY, 'You don’t have to be perfect to be exactly what your child needs.'),
  ],
};

export const TOAST_PASSAGES: Record<number, Passage> = {
  1: {
    before: 'slowing your voice\nsoftening your body\nstepping closer or offering space\nsaying, “I’m here with you”\n',
    quote: 'showing safety through tone and presence',
    after: '\nThese cues tell the child’s nervous system, “You’re not alone. We can get through this together.”',
  },
  2: {
    before: 'slowing your voice\nsoftening your body\n',
    quote: 'stepping closer or offering space',
    after: '\nsaying, “I’m here with you”',
  },
  3: {
    before: 'So if you had a hard day, if you lost your patience, if you wish you could redo a moment—take heart. ',
    quote: 'You don’t have to be perfect to be exactly what your child needs.',
    after: ' You just have to keep showing up, with love and willingness to grow.',
  },
};

export const CLASSROOM: Answer = {
  ...BASE,
  id: 'ans_class',
  moment: {
    role: 'educator',
    childAge: null,
    ageBand: 'school-age',
    setting: 'classroom',
    phase: 'now',
    intensity: 'high',
    signs: ['throwing', 'onlookers'],
  },
  steps: [
    {
      part: 'P',
      name: 'Practice presence',
      text: 'Feet still. Shoulders down. Stand side-on, a little away.',
      say: [],
      cites: [],
    },
    {
      part: 'A',
      name: 'Attune to emotions',
      text: 'Quiet, for him alone.',
      say: ['Rough moment. I’m near.'],
      cites: [1],
    },
    {
      part: 'R',
      name: 'Respond mindfully',
      text: 'Give the others one plain job: “Reading books, thanks.” Then a choice only he hears.',
      say: ['Here, or the book corner. You pick.'],
      cites: [],
    },
    {
      part: 'T',
      name: 'Trust the process',
      text: 'He can come back without a speech. Tidy it together later, alone.',
      say: [],
      cites: [2],
    },
  ],
  skip: 'Asking why, in front of everyone.',
  followUps: ['He’s shouting now', 'He ran out', 'The others are laughing'],
  citations: [
    cited(1, CALM_BLOG, 'They need a regulated adult who can show up with curiosity, warmth, and presence'),
    cited(2, CALM_BLOG, 'relationships can feel safe'),
  ],
};

export const NOTEBOOK_CARD: Card = {
  title: 'Talk to someone tonight',
  message: 'Good that you read it, and that you ask.',
  callIf: ['she has hurt herself or taken something', 'she has a plan for tonight'],
  resources: [
    {
      name: '988 Suicide & Crisis Lifeline',
      reach: '988',
      kind: 'call',
      audience: 'anyone',
      region: 'US',
      url: 'https://988lifeline.org',
    },
    {
      name: 'Crisis Text Line',
      reach: 'HOME→741741',
      kind: 'text',
      audience: 'anyone',
      region: 'US',
      url: 'https://www.crisistextline.org',
    },
    {
      name: 'Emergency services',
      reach: '911',
      kind: 'call',
      audience: 'anyone',
      region: 'US',
      url: 'https://www.911.gov',
    },
  ],
  action: 'Keep medicines and sharp things away from her for now, and stay close by.',
  ask: 'I read something that worried me. Are you thinking about killing yourself?',
  say: 'I’m so glad you told me. I’m staying.',
  settle: 'Sit down before you go in. One long breath out.',
};

export const NOTEBOOK: Answer = {
  ...BASE,
  id: 'ans_notebook',
  kind: 'support',
  moment: {
    role: 'parent',
    childAge: 13,
    ageBand: 'teen',
    setting: 'home',
    phase: 'now',
    intensity: 'medium',
    signs: [],
  },
  safety: { tier: 'urgent', category: 'child_suicide_self_harm', card: NOTEBOOK_CARD },
  steps: [
    {
      part: 'P',
      name: 'Practice presence',
      text: 'Sit down first. One breath; you don’t need the right words.',
      say: [],
      cites: [],
    },
    {
      part: 'A',
      name: 'Attune to emotions',
      text: 'Even if all she does is nod.',
      say: ['I’m so glad you told me. I’m staying.'],
      cites: [1],
    },
  ],
  citations: [cited(1, CALM_BLOG, 'showing safety through tone and presence')],
};

export const CHOKING_CARD: Card = {
  title: 'Call an ambulance now',
  message: 'This is an AI. It can’t call for you.',
  callIf: [],
  resources: [
    {
      name: 'Your local emergency number',
      reach: '911 US/Canada, 112 EU, 999 UK, 000 Australia',
      kind: 'call',
      audience: 'anyone',
      region: 'ZZ',
      url: 'https://findahelpline.com',
    },
  ],
  action: 'Put the phone on speaker and do what they tell you.',
  ask: null,
  say: 'I’m here. Help is coming.',
  settle: 'Feet on the floor. One breath out.',
};

export const CHOKING: Answer = {
  ...BASE,
  id: 'ans_choking',
  kind: 'support',
  coverage: 'none',
  moment: { ...NOTEBOOK.moment, childAge: 2, ageBand: 'toddler' },
  safety: { tier: 'emergency', category: 'medical_emergency', card: CHOKING_CARD },
  steps: [],
};

export const WHY_NOTE: Answer = {
  ...BASE,
  id: 'ans_why',
  kind: 'note',
  moment: TOAST.moment,
  steps: [],
  note: 'Because a steady adult is what a child steadies by. That idea is the article’s.',
  citations: [cited(1, CALM_BLOG, 'They borrow the adult’s calm.')],
};
