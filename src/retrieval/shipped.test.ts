import { describe, expect, test } from 'vitest';
import type { Passage } from '../corpus/index.ts';
import { embedded } from './embedded.ts';
import { emptyIndex } from './empty.ts';
import { embedderFor } from './node/embedder-for.ts';
import { retrieve } from './retrieve.ts';
import type { IndexData } from './search-index.ts';
import { readShipped, ship } from './shipped.ts';

const text = 'A slow voice — “I’m here” 😭.';
const passage: Passage = {
  id: 'calm#0000000',
  article: 'calm',
  section: 'Calm',
  leadIn: 'What helps:',
  question: null,
  text,
  start: 0,
  end: text.length,
  highlights: [{ start: 0, end: 12, principles: ['slow-voice', 'repair'], signs: [], narrow: false }],
  signs: ['screaming'],
  helps: ['storm'],
  fits: [],
  asked: ['how do i talk to her'],
};
const data: IndexData = {
  articles: [
    {
      slug: 'calm',
      title: 'Calm',
      author: null,
      publisher: 'Nobody',
      published: null,
      url: 'https://example.org',
      retrieved: '2026-01-01',
      rights: 'none',
      display: 'excerpt',
      text,
    },
  ],
  passages: [passage],
  vectors: { dimension: 256, values: Int8Array.from({ length: 256 }, (_, at) => at - 128) },
  embedding: 'fake',
};

describe('a shipped index', () => {
  test('comes back as it went, through JSON, with every value that a byte can have', () => {
    expect(readShipped(JSON.parse(JSON.stringify(ship(data))))).toEqual(data);
  });

  test('of nothing comes back as nothing', () => {
    const nothing: IndexData = {
      ...data,
      articles: [],
      passages: [],
      vectors: { dimension: 4, values: new Int8Array(0) },
    };
    expect(readShipped(JSON.parse(JSON.stringify(ship(nothing))))).toEqual(nothing);
  });

  test.each<[string, (shipped: Record<string, unknown>) => unknown]>([
    ['is null', () => null],
    ['has no vectors', ({ vectors: _, ...rest }) => rest],
    ['has an article without text', (shipped) => ({ ...shipped, articles: [{ slug: 'a' }] })],
    ['names no embedder', (shipped) => ({ ...shipped, embedding: 7 })],
  ])('is refused where it %s', (_, spoil) => {
    expect(() => readShipped(spoil({ ...ship(data) }))).toThrow();
  });
});

test('an index of nothing can be asked, and finds nothing', async () => {
  const index = emptyIndex(embedded);
  const found = await retrieve(
    { words: 'she is screaming', signs: ['screaming'], needs: new Map([['storm', 1]]), principles: new Map() },
    index,
    5,
  );
  expect(found).toEqual([]);
});

describe('the embedder that the settings ask for', () => {
  const settings = { PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info' } as const;

  test('is the embedded one where none is named, even beside a key', () => {
    expect(embedderFor({ ...settings, OPENAI_API_KEY: 'sk-1', CHAT_MODEL: 'llama' })).toBe(embedded);
  });

  test('is a server’s where one is named', () => {
    expect(embedderFor({ ...settings, EMBEDDING_MODEL: 'tiny', OPENAI_API_KEY: 'sk-1' }).name).toBe('tiny');
  });
});
