import { describe, expect, test } from 'vitest';
import type { Answer, Card, Citation, Step } from '../answer.ts';
import { markdownWriter } from './markdown.ts';

const step = (given: Partial<Step>): Step => ({
  part: 'R',
  name: 'Respond mindfully',
  text: 'Stay.',
  say: [],
  cites: [],
  ...given,
});
const citation = (n: number, quote = 'you pause') => ({ n, quote, url: `https://a.org/${n}` }) as Citation;
const answer = (given: Partial<Answer>) =>
  ({ kind: 'guidance', skip: null, note: null, citations: [], ...given }) as Answer;
const writer = () => markdownWriter(({ n }) => `[${n}]`);
const written = (given: Partial<Step>, ...citations: Citation[]) =>
  writer()({ type: 'step', step: step(given), citations });

describe('a step in Markdown', () => {
  test('has its marks after the advice, then the lines to say', () => {
    const text = written({ text: 'Sit down.', say: ['I’m here.', 'Take your time.'], cites: [1] }, citation(1));
    expect(text).toBe('**Respond mindfully**\n\nSit down. [1]\n\n> “I’m here.”\n\n> “Take your time.”');
  });

  test('has the line first where it attunes', () => {
    const text = written({ part: 'A', name: 'Attune', text: 'Softly.', say: ['I’m here.'], cites: [1] }, citation(1));
    expect(text).toBe('**Attune**\n\n> “I’m here.”\n\nSoftly. [1]');
  });

  test('says so where nothing is cited', () => {
    expect(written({})).toContain('Stay. *(ours)*');
  });

  test('marks what an earlier step has brought, and follows it after a blank line', () => {
    const write = writer();
    const first = write({ type: 'step', step: step({ cites: [1] }), citations: [citation(1)] });
    const second = write({ type: 'step', step: step({ part: 'T', cites: [1] }), citations: [] });
    expect(first.startsWith('**')).toBe(true);
    expect(second).toMatch(/^\n\n\*\*.*Stay\. \[1\]$/s);
  });

  test.for([
    ['*now* _or_ `never` ~~no~~', String.raw`\*now\* \_or\_ \`never\` \~\~no\~\~`],
    ['[1] and <b>', String.raw`\[1\] and \<b\>`],
    ['1. Sit', String.raw`1\. Sit`],
    ['- Sit', String.raw`\- Sit`],
    ['# Sit', String.raw`\# Sit`],
    ['a &lt; b', String.raw`a \&lt; b`],
    ['Sit.\n\n    Stand.', 'Sit. Stand.'],
    ['She is 3. Well-worn, 2 - 3 of them & more', 'She is 3. Well-worn, 2 - 3 of them & more'],
  ] as const)('shows %j as it stands', ([text, shown]) => {
    expect(written({ text })).toBe(`**Respond mindfully**\n\n${shown} *(ours)*`);
  });
});

describe('what stands around the steps', () => {
  const card: Card = {
    title: 'Call now',
    message: 'This cannot wait.',
    callIf: ['he is asleep'],
    resources: [
      { name: 'Poison help', reach: '1-800', kind: 'call', audience: 'all', region: 'US', url: 'https://p.org' },
    ],
    action: 'Take the bottle along.',
    ask: null,
    say: 'Help is coming.',
    settle: null,
  };

  test('is the card, with who can be reached', () => {
    expect(writer()({ type: 'card', card, tier: 'urgent' })).toBe(
      '### Call now\n\nThis cannot wait.\n\n- **1-800** · [Poison help](https://p.org)\n\nTake the bottle along.\n\n> “Help is coming.”\n\nCall now if:\n- he is asleep',
    );
  });

  test('is what to leave out, and the note', () => {
    const text = writer()({ type: 'answer', answer: answer({ skip: 'Why.', note: 'Only principles apply.' }) });
    expect(text).toBe('Leave out for now: Why.\n\n*Only principles apply.*');
  });

  test('is the passages themselves where there are no steps', () => {
    const given = answer({ kind: 'note', note: 'Word for word.', citations: [citation(1), citation(2, 'a\nb')] });
    expect(writer()({ type: 'answer', answer: given })).toBe('*Word for word.*\n\n> you pause [1]\n\n> a b [2]');
  });

  test('is nothing where nothing is to be said', () => {
    expect(writer()({ type: 'answer', answer: answer({}) })).toBe('');
  });
});
