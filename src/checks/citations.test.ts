import { describe, expect, test } from 'vitest';
import type { Citation, Step } from '../answer.ts';
import { isVerbatim, numbered } from './citations.ts';

const TEXTS = new Map([
  ['one', { text: 'Children borrow the adult’s calm. 👋 They borrow the rhythm.' }],
  ['two', { text: 'Repair matters.' }],
]);

function cited(n: number, article: string, quote: string, shift = 0): Citation {
  const start = (TEXTS.get(article)?.text.indexOf(quote) ?? 0) + shift;
  const end = start + quote.length;
  const source = {
    title: 'A title',
    author: null,
    publisher: 'A publisher',
    published: null,
    url: 'https://example.org',
  };
  return {
    n,
    article,
    ...source,
    section: 'A section',
    quote,
    start,
    end,
    href: `/articles/${article}?p=${start}-${end}#p`,
  };
}

const step = (part: Step['part'], ...cites: readonly number[]): Step => ({
  part,
  name: part,
  text: part,
  say: [],
  cites: [...cites],
});

describe('isVerbatim', () => {
  const sound = cited(1, 'one', 'They borrow the rhythm.');
  test.for([
    ['the article’s own words at their offsets', sound, true],
    ['words after a character of two code units', cited(1, 'one', 'rhythm'), true],
    ['the whole article', cited(1, 'two', 'Repair matters.'), true],
    ['offsets one too far', { ...sound, start: sound.start + 1, end: sound.end + 1 }, false],
    ['an end beyond the text', { ...sound, end: sound.end + 5 }, false],
    ['a start counted from the end', { ...sound, start: -sound.quote.length, end: sound.end }, false],
    ['another letter', { ...sound, quote: sound.quote.toUpperCase() }, false],
    ['a straight apostrophe for a curly one', cited(1, 'one', "adult's calm"), false],
    ['nothing', { ...sound, quote: '', end: sound.start }, false],
    ['another article', { ...sound, article: 'two' }, false],
    ['an article that is none', { ...sound, article: 'three' }, false],
  ] as const)('%s', ([, citation, verbatim]) => {
    expect(isVerbatim(citation, TEXTS)).toBe(verbatim);
  });
});

describe('numbered', () => {
  const calm = cited(1, 'one', 'Children borrow the adult’s calm.');
  const wrong = cited(2, 'one', 'Children borrow the adult’s calm.', 1);
  const repair = cited(3, 'two', 'Repair matters.');
  const rhythm = cited(4, 'one', 'They borrow the rhythm.');

  test('drops what is not verbatim, its marks too, and closes the gap', () => {
    const { steps, citations } = numbered(
      {
        kind: 'guidance',
        steps: [step('P', 1), step('A', 2), step('R', 3, 2), step('T', 4)],
        citations: [calm, wrong, repair, rhythm],
      },
      TEXTS,
    );
    expect(steps.map(({ cites }) => cites)).toEqual([[1], [], [2], [3]]);
    expect(citations).toEqual([calm, { ...repair, n: 2 }, { ...rhythm, n: 3 }]);
  });

  test('numbers in order of first use', () => {
    const { steps, citations } = numbered(
      { kind: 'guidance', steps: [step('P', 4), step('A', 3, 4), step('R', 1)], citations: [calm, repair, rhythm] },
      TEXTS,
    );
    expect(steps.map(({ cites }) => cites)).toEqual([[1], [2, 1], [3]]);
    expect(citations).toEqual([
      { ...rhythm, n: 1 },
      { ...repair, n: 2 },
      { ...calm, n: 3 },
    ]);
  });

  test('drops what nothing cites, and marks that lead nowhere or stand twice', () => {
    const { steps, citations } = numbered(
      { kind: 'guidance', steps: [step('P', 3, 3, 9)], citations: [calm, repair] },
      TEXTS,
    );
    expect(steps.map(({ cites }) => cites)).toEqual([[1]]);
    expect(citations).toEqual([{ ...repair, n: 1 }]);
  });

  test('a note keeps what it shows by itself, if it is verbatim', () => {
    const { citations } = numbered({ kind: 'note', steps: [], citations: [wrong, repair, rhythm] }, TEXTS);
    expect(citations).toEqual([
      { ...repair, n: 1 },
      { ...rhythm, n: 2 },
    ]);
  });

  test('without any article nothing is left to cite', () => {
    const given = { kind: 'guidance' as const, steps: [step('P', 1), step('A', 3)], citations: [calm, repair] };
    const { steps, citations } = numbered(given, new Map());
    expect(steps.map(({ cites }) => cites)).toEqual([[], []]);
    expect(citations).toEqual([]);
  });

  test('leaves what it was given as it was, and what is sound as it is', () => {
    const given = { kind: 'guidance' as const, steps: [step('P', 2), step('A', 4)], citations: [wrong, rhythm] };
    const before = structuredClone(given);
    const once = numbered(given, TEXTS);
    expect(given).toEqual(before);
    expect(numbered(once, TEXTS)).toEqual(once);
  });
});
