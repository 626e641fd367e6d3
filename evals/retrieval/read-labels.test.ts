import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/node/load.ts';
import { ASKERS, isHeldOut, KINDS } from './labels.ts';
import { loadLabels, readLabels } from './read-labels.ts';

const { sentences, questions } = await loadLabels();
const corpus = await loadCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
const articles = corpus.map(({ article }) => article);

describe('the labelled set', () => {
  test('has every sentence word for word, in its place', () => {
    const textOf = new Map(articles.map(({ slug, text }) => [slug, text]));
    expect(
      sentences.filter(({ article, start, end, text }) => textOf.get(article)?.slice(start, end) !== text),
    ).toEqual([]);
  });

  test('leaves nothing of the articles out', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    for (const { slug, text } of articles) {
      const listed = sentences.filter(({ article }) => article === slug).map((each) => each.text);
      expect(letters(listed.join('')), slug).toBe(letters(text.replaceAll(/^#+ /gm, '')));
    }
  });

  test('has at least 160 questions, each once', () => {
    const asked = questions.map(({ turns }) => turns.join('\n'));
    expect(asked.length).toBeGreaterThanOrEqual(160);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.for(KINDS)('asks about %s in both halves', (kind) => {
    const own = questions.filter((question) => question.kind === kind);
    expect(own.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(8);
    expect(own.filter(({ heldOut }) => !heldOut).length).toBeGreaterThanOrEqual(8);
  });

  test.for(ASKERS)('has a %s asking in both halves', (asker) => {
    const halves = new Set(questions.filter((each) => each.asker === asker).map(({ heldOut }) => heldOut));
    expect(halves.size).toBe(2);
  });

  test('has follow-ups', () => {
    expect(questions.filter(({ turns }) => turns.length > 1).length).toBeGreaterThanOrEqual(8);
  });
});

describe('labels are refused, by name,', () => {
  const [first, second] = sentences.filter(({ junk }) => !junk);
  const junk = sentences.find((each) => each.junk);
  const lines = (...values: readonly object[]) => values.map((value) => JSON.stringify(value)).join('\n');
  const listed = sentences.map(({ id, article, text, junk: isJunk }) => ({
    id,
    article,
    text,
    ...(isJunk ? { junk: true } : {}),
  }));
  const good = {
    id: 'repair-01',
    kind: 'repair',
    asker: 'parent',
    ...(isHeldOut('repair-01') ? { heldOut: true } : {}),
    turns: ['i yelled'],
    helps: [first?.id],
    fits: [second?.id],
  };
  const read = (question: object, all: readonly object[] = listed) =>
    readLabels({ sentences: lines(...all), questions: lines(question) }, articles);

  test('unless all is well', () => {
    expect(read(good).questions[0]?.grades).toEqual(
      new Map([
        [first?.id, 2],
        [second?.id, 1],
      ]),
    );
  });

  test.for([
    ['an unknown sentence', { helps: ['x1'] }, 'no sentence is called x1'],
    ['junk that is said to help', { fits: [junk?.id] }, 'is junk'],
    ['a sentence of two grades', { fits: [first?.id] }, 'is labelled twice'],
    ['an id of another kind', { id: 'listen-99' }, 'expected an id that begins with repair-'],
    ['the wrong half', { heldOut: isHeldOut('repair-01') ? undefined : true }, 'expected "heldOut" to be'],
    ['a kind that is none', { kind: 'shouting' }, 'questions.jsonl, line 1'],
  ] as const)('for %s', ([, change, message]) => {
    expect(() => read({ ...good, ...change })).toThrow(message);
  });

  test('for a sentence that no article has', () => {
    const wrong = listed.map((each, at) => (at === 0 ? { ...each, text: `${each.text} Indeed.` } : each));
    expect(() => read(good, wrong)).toThrow(`sentences.jsonl, ${listed[0]?.id}: not in`);
  });

  test('for a line that is no JSON', () => {
    expect(() => readLabels({ sentences: '{', questions: '' }, articles)).toThrow('line 1: is no JSON');
  });
});
