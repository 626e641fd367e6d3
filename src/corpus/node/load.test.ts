import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RightHereError } from '../../errors.ts';
import { SIGNS } from '../../moment/index.ts';
import { PRINCIPLES } from '../../principles.ts';
import { principlesOf } from '../article.ts';
import { loadCorpus } from './load.ts';
import { passagesOf } from './passages.ts';

const FIELDS = {
  title: '"Calm first"',
  author: 'null',
  publisher: 'Nobody',
  published: '2026-01-02',
  url: 'https://example.org/a',
  retrieved: '2026-01-03',
  rights: 'all',
  display: 'full',
};
const articleWith = (fields: Partial<Record<keyof typeof FIELDS, string>>, text = 'A quiet voice helps them.\n') =>
  `---\n${Object.entries({ ...FIELDS, ...fields })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n${text}`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'right-here-corpus-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

async function refusal(): Promise<RightHereError> {
  const error: unknown = await loadCorpus(folder).then(
    () => new Error('it was accepted'),
    (cause) => cause,
  );
  expect(error).toBeInstanceOf(RightHereError);
  return error as RightHereError;
}

describe('an article', () => {
  test('is read with its front matter, and its text byte for byte', async () => {
    await put('calm.md', articleWith({}, '\nA quiet voice  helps.\n\n\n- so\n'));
    expect(await loadCorpus(folder)).toEqual([
      {
        article: {
          slug: 'calm',
          title: 'Calm first',
          author: null,
          publisher: 'Nobody',
          published: '2026-01-02',
          url: 'https://example.org/a',
          retrieved: '2026-01-03',
          rights: 'all',
          display: 'full',
          text: '\nA quiet voice  helps.\n\n\n- so\n',
        },
        annotations: null,
      },
    ]);
  });

  test('is read alike with CRLF line ends and a byte order mark', async () => {
    const source = articleWith({}, 'One.\n\n---\n\nTwo “quoted”.\n');
    await put('plain.md', source);
    await put('windows.md', `\uFEFF${source.replaceAll('\n', '\r\n')}`);
    const [plain, windows] = await loadCorpus(folder);
    expect(windows?.article.text).toBe('One.\n\n---\n\nTwo “quoted”.\n');
    expect(windows?.article).toEqual({ ...plain?.article, slug: 'windows' });
  });

  test('comes with the annotations beside it', async () => {
    await put('calm.md', articleWith({}));
    await put('calm.annotations.json', '\uFEFF[{"quote": "A quiet voice", "principles": ["slow-voice"]}]');
    const [only] = await loadCorpus(folder);
    expect(only?.annotations).toMatchObject([{ quote: 'A quiet voice', principles: ['slow-voice'], signs: [] }]);
  });

  test('comes in order of its name, whatever else lies in the folder', async () => {
    for (const name of ['b.md', 'a.md', 'a-z.md']) await put(name, articleWith({}));
    await put('notes.txt', 'nothing');
    expect((await loadCorpus(folder)).map(({ article }) => article.slug)).toEqual(['a', 'a-z', 'b']);
  });
});

describe('an article that cannot be read', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    [
      'without front matter',
      'A quiet voice helps.\n',
      /corpus\/calm\.md has no front matter\. Expected it to open with/,
    ],
    ['that is empty', '', /corpus\/calm\.md has no front matter/],
    ['with front matter that never ends', '---\ntitle: Calm\n\nA quiet voice.', /corpus\/calm\.md has no front matter/],
    [
      'with front matter that is no YAML',
      '---\ntitle: "Calm\n---\nWords.\n',
      /front matter of corpus\/calm\.md is not YAML\. Mend it/,
    ],
    [
      'with front matter that is a list',
      '---\n- title\n---\nWords.\n',
      /corpus\/calm\.md does not fit: title, author,/,
    ],
    ['without a title', articleWith({ title: '""' }), /does not fit: title\. Expected title/],
    ['with an address that is none', articleWith({ url: 'example.org' }), /does not fit: url\. Expected/],
    ['with an unknown display', articleWith({ display: 'some' }), /does not fit: display\. .*"full" or "excerpt"/],
    ['with two wrong fields', articleWith({ author: '7', display: 'some' }), /does not fit: author, display\./],
    [
      'without words',
      articleWith({}, '\n  \n'),
      /corpus\/calm\.md has front matter and no text\. Add the article’s words/,
    ],
    [
      'that is not UTF-8',
      Uint8Array.from([0x2d, 0xff, 0xfe, 0xe9]),
      /corpus\/calm\.md cannot be read as UTF-8 text\. Save it/,
    ],
  ])('%s is named, with what to do', async (_, content, message) => {
    await put('calm.md', content);
    expect(await refusal()).toMatchObject({ code: 'article-unreadable', message: expect.stringMatching(message) });
  });

  test('because of its file name says so', async () => {
    await put('Calm First.md', articleWith({}));
    const { code, message } = await refusal();
    expect(code).toBe('article-unreadable');
    expect(message).toMatch(
      /corpus\/Calm First\.md does not fit: slug\. .*a file name of lower-case words joined by "-"/,
    );
  });

  test('because of the annotations beside it names those', async () => {
    await put('calm.md', articleWith({}));
    await put('calm.annotations.json', '[');
    expect((await refusal()).message).toContain('Mend corpus/calm.annotations.json, or remove it');
    await put('calm.annotations.json', Uint8Array.from([0x5b, 0xff]));
    expect((await refusal()).message).toContain('corpus/calm.annotations.json cannot be read as UTF-8 text');
  });
});

describe('a corpus', () => {
  test('without an article is empty, and the message says what was expected', async () => {
    await put('notes.txt', 'nothing');
    expect(await refusal()).toMatchObject({
      code: 'corpus-empty',
      message: 'There is no article in corpus/. Expected at least one Markdown file with front matter.',
    });
  });

  test('whose folder is not there is empty too', async () => {
    await expect(loadCorpus(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'corpus-empty' });
  });

  test('gives its annotated and its other passages in order of their ids', async () => {
    await put('b.md', articleWith({}));
    await put('a.md', articleWith({}, 'They borrow our calm first. Then we wait a while.\n'));
    await put('b.annotations.json', '[{"quote": "voice", "principles": ["repair"], "signs": ["hitting"]}]');
    const passages = await passagesOf(await loadCorpus(folder));
    expect(passages.map((passage) => [passage.id, principlesOf(passage), passage.signs])).toEqual([
      ['a#0000000', ['borrowed-calm'], []],
      ['a#0000028', [], []],
      ['b#0000000', ['repair'], ['hitting']],
    ]);
  });
});

const shipped = await loadCorpus(fileURLToPath(new URL('../../../corpus', import.meta.url)));

/** Sentences from the first, the middle and the last of each article: its own words must survive the cleaning. */
const OWN_WORDS: Record<string, readonly string[]> = {
  'children-need-connection-not-perfectionism': [
    'Because children remember how we made them feel, not how perfect we were.',
    '“You’re not alone. We can get through this together.”',
    'Not perfection.',
  ],
  'connection-over-perfection': [
    'Somewhere along the way, “good parenting” got tangled up with performance.',
    'A simple “I shouldn’t have raised my voice — can we start over?” models accountability far better than a lecture ever could.',
    'And that begins — and ends — with connection.',
  ],
  'perfection-isnt-the-goal': [
    'Parenting is full of pressure—both internal and external.',
    '“I’m sorry I yelled. That wasn’t fair to you. I love you and I’m working on it.”',
    'That’s more than enough.',
  ],
  'presence-over-perfection-in-parenting': [
    'How focusing on presence, not perfection, deepens your connection and eases parenting stress.',
    '- Trust the process: Accept that growth and healing take time.',
    'Connection builds over time through small, consistent interactions rather than grand gestures.',
  ],
};

describe('the shipped articles', () => {
  test('are the four', () => {
    expect(shipped.map(({ article }) => article.slug)).toEqual(Object.keys(OWN_WORDS));
  });

  test.each(shipped)('$article.slug holds none of what its page had around it', ({ article }) => {
    const clutter =
      /#\w|\bmin read\b|leave a reply|\bspam\b|credits:|just tell me what you[’']d like|https?:|www\.|✨|required fields|mailing list|^(?:comments|references)$/im;
    expect(clutter.exec(article.text.replaceAll(/^#+ /gm, ''))).toBeNull();
  });

  test.each(shipped)('$article.slug keeps its own words', ({ article }) => {
    expect(OWN_WORDS[article.slug]?.filter((words) => !article.text.includes(words))).toEqual([]);
  });

  test('are each annotated, with principles and signs that exist', async () => {
    expect(shipped.filter(({ annotations }) => annotations === null)).toEqual([]);
    const passages = await passagesOf(shipped);
    expect(passages.flatMap(principlesOf).filter((id) => !(id in PRINCIPLES))).toEqual([]);
    expect(passages.flatMap(({ signs }) => signs).filter((id) => !(id in SIGNS))).toEqual([]);
  });

  test('say every one of the ideas that moves may rest on', async () => {
    const said = new Set((await passagesOf(shipped)).flatMap(principlesOf));
    expect(Object.keys(PRINCIPLES).filter((id) => !said.has(id as never))).toEqual([]);
  });
});
