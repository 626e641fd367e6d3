import { describe, expect, test } from 'vitest';
import { annotate, detectPrinciples, parseAnnotations } from './annotations.ts';
import { type Article, principlesOf } from './article.ts';
import { chunk } from './chunk.ts';

const text = `Your calm comes first. They borrow the adult’s calm. Breathe with them, slowly.

They borrow the adult’s rhythm. It is a slow voice, a slow voice again.

- stepping closer or offering space
`;

const article: Article = {
  slug: 'sample',
  title: 'A sample',
  author: null,
  publisher: 'Nobody',
  published: null,
  url: 'https://example.org',
  retrieved: '2026-01-01',
  rights: 'none',
  display: 'full',
  text,
};
const passages = await chunk(article);
const note = (quote: string, principles = ['borrowed-calm'], signs: string[] = []) =>
  parseAnnotations('sample', JSON.stringify([{ quote, principles, signs }]));

/** The message with which a call is refused, with its code. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  return 'accepted';
}

describe('an annotation', () => {
  test('marks its words on the passage that holds them, and no other', () => {
    const marked = annotate(
      article,
      passages,
      note('the adult’s calm', ['borrowed-calm', 'slow-voice'], ['screaming']),
    );
    const [home, ...others] = marked.filter(({ highlights, signs }) => highlights.length + signs.length > 0);
    expect(others).toEqual([]);
    expect(home).toMatchObject({ text: 'They borrow the adult’s calm.', signs: ['screaming'] });
    expect(home?.highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['the adult’s calm']);
    expect(home && principlesOf(home)).toEqual(['borrowed-calm', 'slow-voice']);
  });

  test('needs no signs', () => {
    const [only] = parseAnnotations('sample', '[{"quote": "calm", "principles": ["borrowed-calm"]}]');
    expect(only?.signs).toEqual([]);
  });

  test('stands in order of place beside others of the same passage, and names each sign once', () => {
    const both = [...note('slowly', ['slow-voice'], ['crying']), ...note('Breathe', ['pause-first'], ['crying'])];
    const home = annotate(article, passages, both).find(({ text: words }) => words.startsWith('Breathe'));
    expect(home?.highlights.map(({ principles }) => principles[0])).toEqual(['pause-first', 'slow-voice']);
    expect(home?.signs).toEqual(['crying']);
  });

  test.each([
    ['that is not there', 'They borrow the adult’s clam', 'does not stand in it word for word'],
    ['with other apostrophes', "They borrow the adult's calm", 'does not stand in it word for word'],
    ['that stands twice', 'They borrow the adult’s', 'stands in it more than once'],
    ['that stands twice in one sentence', 'a slow voice', 'stands in it more than once'],
    ['over two sentences', 'the adult’s calm. Breathe', 'is not within one sentence or list item'],
    ['over two paragraphs', 'slowly.\n\nThey', 'is not within one sentence or list item'],
  ])('%s is refused in words', (_, quote, why) => {
    const message = refusal(() => annotate(article, passages, note(quote)));
    expect(message).toContain('article-unreadable: An annotation of "sample"');
    expect(message).toContain(`quotes “${quote}”, which ${why}. Mend corpus/sample.annotations.json.`);
  });
});

describe('a file of annotations', () => {
  test.each([
    ['that is no JSON', '[{'],
    ['that is no list', '{"quote": "a", "principles": ["repair"]}'],
    ['with an empty quote', '[{"quote": "", "principles": ["repair"]}]'],
    ['with neither a principle nor a need', '[{"quote": "a", "principles": [], "asked": ["why"]}]'],
    ['with a need that nobody knows', '[{"quote": "a", "helps": ["obedience"]}]'],
    ['with an empty question', '[{"quote": "a", "helps": ["storm"], "asked": [""]}]'],
    ['with a principle that nobody knows', '[{"quote": "a", "principles": ["obedience"]}]'],
    ['with a sign that nobody knows', '[{"quote": "a", "principles": ["repair"], "signs": ["naughty"]}]'],
  ])('%s is refused, naming the file and what to do', (_, source) => {
    const message = refusal(() => parseAnnotations('sample', source));
    expect(message).toMatch(/^article-unreadable: .*"sample" cannot be read/);
    expect(message).toContain('Mend corpus/sample.annotations.json, or remove it');
  });
});

describe('needs', () => {
  const noted = (notes: unknown) => annotate(article, passages, parseAnnotations('sample', JSON.stringify(notes)));

  test('are noted on the whole passage, with what people ask', () => {
    const [home] = noted([
      { quote: 'the adult’s calm', helps: ['storm'], fits: ['scared'], asked: ['she is hysterical'] },
    ]);
    expect(home).toMatchObject({ helps: ['storm'], fits: ['scared'], asked: ['she is hysterical'], highlights: [] });
  });

  test('leave out every passage that serves none, once a reader has noted some', () => {
    const found = noted([{ quote: 'the adult’s calm', helps: ['storm'] }]);
    expect(found.map(({ text: words }) => words)).toEqual(['They borrow the adult’s calm.']);
  });

  test('are estimated by the idea that a passage says above all, where a reader noted ideas only', () => {
    const found = noted([{ quote: 'the adult’s calm', principles: ['borrowed-calm', 'small-rituals'] }]);
    expect(found).toHaveLength(passages.length);
    const [first, home] = found;
    expect(first).toMatchObject({ helps: [], fits: [] });
    expect(home?.helps).toEqual(expect.arrayContaining(['storm', 'idea-calm']));
    expect(home?.fits).toEqual(expect.arrayContaining(['rituals']));
  });
});

describe('an article that nobody annotated', () => {
  const detect = async (words: string) => detectPrinciples(await chunk({ ...article, text: words }));

  test.each([
    ['Children borrow our calm when theirs is gone.', 'borrowed-calm'],
    ['Connection turns chaos into co-regulation.', 'borrowed-calm'],
    ['Try a quiet voice, and wait a little.', 'slow-voice'],
    ['You could say that you are sorry: “I’m sorry I shouted.”', 'honest-apology'],
    ['Limits can be warm, too: hold boundaries with kindness.', 'kind-boundaries'],
    ['Validating what they feel comes first.', 'validate-feelings'],
  ])('“%s” says an idea of its own', async (words, principle) => {
    const [passage] = await detect(words);
    expect(passage && principlesOf(passage)).toContain(principle);
    expect(passage?.highlights[0]).toMatchObject({ start: 0, end: words.length });
  });

  test('serves the needs that its ideas serve', async () => {
    const [passage] = await detect('You could say that you are sorry: “I’m sorry I shouted.”');
    expect(passage?.helps).toContain('say-sorry');
  });

  test('says nothing where no idea is named', async () => {
    const [passage] = await detect('The weather in spring is often wet.');
    expect(passage).toMatchObject({ highlights: [], signs: [] });
  });

  test('speaks of the matters that its words, its lead-in or its question name', async () => {
    const found = await detect(
      'What helps at bedtime:\n\n- a quiet voice\n\n### What if my child is hitting?\n\nTry to stay as calm as you can.',
    );
    expect(found.map(({ signs }) => signs)).toEqual([
      expect.arrayContaining(['bedtime']),
      expect.arrayContaining(['hitting']),
    ]);
  });

  test.each([
    'Avoid these:',
    'What not to do, and never say:',
    'Signs that perfectionism is winning:',
    'Instead of this, as so many do:',
    'Don’t fall for it:',
  ])('says none of the ideas of its cautionary list “%s”', async (leadIn) => {
    const found = await detect(`${leadIn}\n\n- a quiet voice that hides anger\n- children must earn love`);
    expect(found).toHaveLength(2);
    expect(found.flatMap(({ highlights, signs }) => [...highlights, ...signs])).toEqual([]);
  });
});
