import { describe, expect, test } from 'vitest';
import { countWords, sentencesOf } from './words.ts';

describe('countWords', () => {
  test.for([
    ['', 0],
    ['   ', 0],
    ['— … “” ·', 0],
    ['Slow.', 1],
    ['I’m here with you.', 4],
    ["I'm here.", 2],
    ['Sit side-by-side, low.', 3],
    ['She’s four—or five.', 4],
    ['A 4-year-old, 12 minutes.', 4],
    ['ten  words\nover\ttwo lines', 5],
    ['Über café naïve', 3],
    ['cafe\u0301s', 1],
    ['‘Yes’ and “no”', 3],
    ['P.A.R.T.', 4],
  ] as const)('“%s” has %i', ([text, count]) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('sentencesOf', () => {
  test.for([
    ['', []],
    ['  ', []],
    ['Slow', ['Slow']],
    ['Slow. Soft.', ['Slow.', 'Soft.']],
    ['Is it loud? Step out.', ['Is it loud?', 'Step out.']],
    ['Wait… Then go.', ['Wait…', 'Then go.']],
    ['Say “I’m here.” Then wait.', ['Say “I’m here.”', 'Then wait.']],
    ['(Or not.) Stay near.', ['(Or not.)', 'Stay near.']],
    ['At 7.30 in the morning.', ['At 7.30 in the morning.']],
    ['Slow.\n\nSoft.', ['Slow.', 'Soft.']],
  ] as const)('“%s”', ([text, sentences]) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
