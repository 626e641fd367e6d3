import { describe, expect, test } from 'vitest';
import type { Criterion, EvalCase } from '../types.ts';
import { criteria, judgeCriteria } from './criteria.ts';

const asked = (...wanted: readonly Criterion[]): EvalCase => ({
  id: 'home-01',
  tags: [],
  question: { message: 'She is screaming.' },
  expect: { kind: 'guidance' },
  criteria: wanted,
  failure: 'It lectures.',
});

const scored = (text: string, ...wanted: readonly Criterion[]) => {
  const evalCase = asked(...wanted);
  return { question: evalCase.question, said: ['She is screaming.'], answer: null, text, case: evalCase };
};

const near: Criterion = { id: 'near', text: 'Stays near', points: 3, any: ['stay near', 'sit with'] };
const hand: Criterion = { id: 'hand', text: 'Stops the hand', points: 1, any: ['won’t let'] };
const lecture: Criterion = { id: 'lecture', text: 'Lectures', points: -2, any: ['explain why'] };

describe('points earned over points possible', () => {
  test.for([
    ['everything', 'Stay near. “I won’t let you hit.”', 1, 'met near, hand'],
    ['a part', 'Sit with her.', 0.75, 'met near; missed hand'],
    ['a straight apostrophe is as good', "I won't let you.", 0.25, 'met hand; missed near'],
    ['nothing', 'Go out.', 0, 'missed near, hand'],
    ['a failure takes away', 'Stay near and explain why. “I won’t let you.”', 0.5, 'met near, hand; did lecture'],
    ['never under 0', 'Explain why.', 0, 'missed near, hand; did lecture'],
    ['what is to be left out is not done', 'Stay near. Leave out for now: explain why.', 0.75, 'met near; missed hand'],
    ['nor what is denied', 'Stay near. Don’t explain why.', 0.75, 'met near; missed hand'],
  ] as const)('%s', ([, text, score, reason]) => {
    expect(criteria.score(scored(text, near, hand, lecture))).toEqual({ score, reason });
  });
});

describe('a wording', () => {
  const finds = (wording: string, text: string) => judgeCriteria(scored(text, { ...near, any: [wording] }))[0]?.met;
  test.for([
    ['begins where a word does', 'others', 'Her brothers.', false],
    ['may be a stem', 'giggl', 'She giggles.', true],
    ['may stand anywhere in the text', 'giggl', '“Giggling?”', true],
    ['with a space before it is the same', ' giggl', 'A giggle.', true],
    ['with a space after it is a whole word', 'or ', 'An orange.', false],
    ['with a space after it may end a sentence', 'or ', 'This, or.', true],
    ['means its signs as they are', 'why?', 'Ask why.', false],
  ] as const)('%s', ([, wording, text, met]) => {
    expect(finds(wording, text)).toBe(met);
  });
});

test('what only failures ask is met by doing none of them', () => {
  expect(criteria.score(scored('Stay.', lecture)).score).toBe(1);
  expect(criteria.score(scored('Explain why.', lecture)).score).toBe(0);
});

test('criteria without wordings are for a reader, and do not count', () => {
  const forReaders: Criterion = { id: 'warm', text: 'Is warm', points: 5 };
  expect(criteria.score(scored('Stay near.', forReaders)).score).toBeNull();
  expect(criteria.score(scored('Stay near.', forReaders, near)).score).toBe(1);
  expect(judgeCriteria(scored('Stay near.', forReaders))[0]?.met).toBeNull();
});
