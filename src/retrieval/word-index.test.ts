import { describe, expect, test } from 'vitest';
import type { Passage } from '../corpus/index.ts';
import { termsOf } from './terms.ts';
import { aboutOf, countWords, wordIndex } from './word-index.ts';

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  id: `a#${text}`,
  article: 'a',
  section: 'On the whole',
  leadIn: null,
  question: null,
  text,
  start: 0,
  end: text.length,
  highlights: [],
  signs: [],
  helps: [],
  fits: [],
  asked: [],
  ...more,
});

describe('the terms of a text', () => {
  test.each<[string, string, string[]]>([
    ['are its telling words, stemmed, in order', 'Screaming screams, screamed!', ['scream', 'scream', 'scream']],
    ['are not the words that every text has', 'What do I say when she is not?', []],
    ['are without apostrophes', 'child’s', termsOf('childs') as string[]],
    ['are not single letters', 'a b c', []],
    ['are no ages and other numbers', 'at 10, 4yo', []],
    ['are plain words for slang', 'knackered', termsOf('exhausted') as string[]],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('finding passages by words', () => {
  const passages = [
    passage('A slow voice helps in a storm.'),
    passage('Bedtime stories, shared.'),
    passage('stories', { leadIn: 'What soothes at night:' }),
    passage('Guilt fades.', { question: 'How do I deal with my mistakes?' }),
    passage('They feel it.', {
      highlights: [{ start: 0, end: 4, principles: ['honest-apology'], signs: [], narrow: false }],
      signs: ['bedtime'],
    }),
    passage('A line.', { asked: ['my gran is poorly'] }),
  ];
  const index = wordIndex(passages);

  test.each<[string, string, number[]]>([
    ['finds one that shares a word in another form', 'storms', [0]],
    ['finds one by the lead-in of its list', 'soothing', [2]],
    ['finds one by its question', 'i made a mistake', [3]],
    ['finds one by the name of its idea', 'should i apologise, is an apology good', [4]],
    ['puts the one that is all about the word before one that also is', 'story', [2, 1]],
    ['finds one by what people ask that it helps with', 'nana is poorly', [5]],
    ['finds nothing where no word is shared', 'zebra', []],
    ['finds nothing for words that every text has', 'what do i do', []],
    ['finds nothing for nothing', '', []],
  ])('%s', (_, question, ordinals) => {
    expect(index.matching(question, 10).map(({ ordinal }) => ordinal)).toEqual(ordinals);
  });

  test('gives no more than the limit', () => {
    expect(index.matching('story bedtime voice', 2)).toHaveLength(2);
  });

  test('is the same where the words were counted beforehand', () => {
    const kept = wordIndex(passages, countWords(passages));
    for (const question of ['storms', 'story', 'soothing stories of guilt', 'nana is poorly', 'zebra'])
      expect(kept.matching(question, 10)).toEqual(index.matching(question, 10));
  });

  test('gives ties in order of ordinal', () => {
    const alike = wordIndex(['b', 'a', 'c'].map((id) => passage('A slow voice.', { id })));
    expect(alike.matching('voice', 3).map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
  });
});

test('what a passage is about is told by its ideas and its matters, in plain words', () => {
  const about = aboutOf(
    passage('x', {
      highlights: [{ start: 0, end: 1, principles: ['repair', 'good-enough'], signs: [], narrow: false }],
      signs: ['hitting'],
    }),
  );
  expect(about).toBe('repair after a rupture, good enough, hitting');
});
