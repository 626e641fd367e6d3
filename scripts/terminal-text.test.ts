import { describe, expect, test } from 'vitest';
import type { Answer, Card, Citation } from '../src/answer.ts';
import { asTerminalText, wrap } from './terminal-text.ts';

const paint = (style: string, text: string) => `<${style}>${text}</${style}>`;
const plain = (_: string, text: string) => text;

const CITATION: Citation = {
  n: 1,
  article: 'an-article',
  title: 'An Article',
  author: null,
  publisher: 'A Publisher',
  published: null,
  url: 'https://example.org',
  section: 'A section',
  quote: 'They borrow the adult’s calm.',
  start: 0,
  end: 29,
  href: '/articles/an-article?p=0-29#p',
};

const GUIDANCE: Answer = {
  id: 'ans_1',
  kind: 'guidance',
  moment: { role: null, childAge: 4, ageBand: 'preschool', setting: null, phase: 'now', intensity: 'high', signs: [] },
  safety: { tier: 'none', category: 'benign', card: null },
  steps: [
    { part: 'P', name: 'Practice presence', text: 'Sit down. Breathe out.', say: [], cites: [1] },
    {
      part: 'A',
      name: 'Attune to emotions',
      text: 'Slow and soft.',
      say: ['I’m here.', 'That was hard.'],
      cites: [1, 2],
    },
    { part: 'R', name: 'Respond mindfully', text: 'Move the toys away.', say: ['I won’t let you hit.'], cites: [] },
    { part: 'T', name: 'Trust the process', text: '', say: [], cites: [2] },
  ],
  skip: 'Asking why.',
  note: 'The articles don’t speak of toast.',
  followUps: ['That didn’t help', 'It’s calmer now'],
  coverage: 'direct',
  citations: [CITATION, { ...CITATION, n: 2, quote: 'you pause', author: 'A. Writer' }],
  engine: { name: 'embedded', model: null, fellBack: false, ms: 1 },
};

const CARD: Card = {
  title: 'Call 911 now',
  message: 'This is an AI. It can’t call for you.',
  callIf: ['they stop breathing', 'they turn blue'],
  resources: [
    { name: 'Emergency', reach: '911', kind: 'call', audience: 'everyone', region: 'US', url: 'https://example.org' },
    {
      name: 'Poison',
      reach: '1-800-222-1222',
      kind: 'call',
      audience: 'everyone',
      region: 'US',
      url: 'https://example.org',
    },
  ],
  action: 'Lay them on their side.',
  ask: 'Are you safe?',
  say: 'I’m with you.',
  settle: 'Feet on the floor.',
};

describe('asTerminalText', () => {
  test('tells the four parts in order, then what to leave out, the note, the passages and what may come next', () => {
    expect(asTerminalText(GUIDANCE, { columns: 80, paint: plain })).toBe(
      [
        'P Practice presence',
        '  Sit down. Breathe out. [1]',
        '',
        'A Attune to emotions',
        '  “I’m here.”',
        '  “That was hard.”',
        '  Slow and soft. [1][2]',
        '',
        'R Respond mindfully',
        '  Move the toys away. (ours, not from the articles)',
        '  “I won’t let you hit.”',
        '',
        'T Trust the process',
        '  [2]',
        '',
        '  Leave out for now: Asking why.',
        '',
        'The articles don’t speak of toast.',
        '',
        'Why this',
        '  [1] “They borrow the adult’s calm.”',
        '      An Article · Author not named · A Publisher',
        '  [2] “you pause”',
        '      An Article · A. Writer · A Publisher',
        '',
        'Next: That didn’t help · It’s calmer now',
      ].join('\n'),
    );
  });

  test('styles what to see first, through the paint that it is given', () => {
    const text = asTerminalText(GUIDANCE, { columns: 80, paint });
    expect(text).toContain('<yellow>P</yellow> <dim>Practice presence</dim>');
    expect(text).toContain('<bold>  “I’m here.”</bold>');
    expect(text).toContain('<dim>Why this</dim>');
    expect(text.replaceAll(/<\/?\w+>/g, '')).toBe(asTerminalText(GUIDANCE, { columns: 80, paint: plain }));
  });

  test('an emergency: the number, one action, one line to say, one for the body, then what this is', () => {
    const answer: Answer = {
      ...GUIDANCE,
      kind: 'support',
      safety: { tier: 'emergency', category: 'medical_emergency', card: CARD },
      steps: [],
      skip: null,
      note: null,
      followUps: [],
      citations: [],
    };
    expect(asTerminalText(answer, { columns: 80, paint: plain })).toBe(
      [
        'Call 911 now',
        '  Emergency: 911',
        '  Poison: 1-800-222-1222',
        '  Lay them on their side.',
        '  “I’m with you.”',
        '  Feet on the floor.',
        '  This is an AI. It can’t call for you.',
        '  Call now if:',
        '    · they stop breathing',
        '    · they turn blue',
      ].join('\n'),
    );
  });

  test('urgent help: a sentence, people, one question, a line to say; and only then P and A', () => {
    const answer: Answer = {
      ...GUIDANCE,
      kind: 'support',
      safety: { tier: 'urgent', category: 'eating_disorder', card: { ...CARD, callIf: [] } },
      steps: GUIDANCE.steps.slice(0, 2).map((step) => ({ ...step, cites: [] })),
      skip: null,
      note: null,
      followUps: [],
      citations: [],
    };
    expect(asTerminalText(answer, { columns: 80, paint: plain }).split('\n').slice(0, 11)).toEqual([
      'Call 911 now',
      '  This is an AI. It can’t call for you.',
      '  Emergency: 911',
      '  Poison: 1-800-222-1222',
      '  Lay them on their side.',
      '  “Are you safe?”',
      '  “I’m with you.”',
      '  Feet on the floor.',
      '',
      'P Practice presence',
      '  Sit down. Breathe out. (ours, not from the articles)',
    ]);
  });

  test('a note stands alone', () => {
    const answer: Answer = { ...GUIDANCE, kind: 'note', steps: [], skip: null, followUps: [], citations: [] };
    expect(asTerminalText(answer, { columns: 80, paint: plain })).toBe('The articles don’t speak of toast.');
  });

  test.for([40, 60, 80])('no line is longer than %i columns', (columns) => {
    const long = 'Sit low and near, and let your breath go slowly, twice or more. '.repeat(4);
    const answer: Answer = {
      ...GUIDANCE,
      safety: {
        tier: 'urgent',
        category: 'eating_disorder',
        card: { ...CARD, title: long, message: long, action: long, callIf: [long] },
      },
      steps: GUIDANCE.steps.map((step) => ({ ...step, text: long, say: [long] })),
      skip: long,
      note: long,
      followUps: [long, long],
      citations: GUIDANCE.citations.map((each) => ({ ...each, quote: long, title: long })),
    };
    const lines = asTerminalText(answer, { columns, paint: plain }).split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });
});

describe('wrap', () => {
  test.for([
    ['short', 10, '', 'short'],
    ['one two three', 7, '', 'one two\nthree'],
    ['one two three', 8, '  ', '  one\n  two\n  three'],
    ['one two three', 9, '  ', '  one two\n  three'],
    ['  one   two\nthree ', 20, '', 'one two three'],
    ['extraordinarily long', 6, '', 'extraordinarily\nlong'],
    ['', 10, '  ', '  '],
  ] as const)('“%s” to %i columns', ([text, columns, indent, wrapped]) => {
    expect(wrap(text, columns, indent)).toBe(wrapped);
  });
});
