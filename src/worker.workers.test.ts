import { SELF } from 'cloudflare:test';
import { describe, expect, inject, test } from 'vitest';
import type { Answer } from './answer.ts';
import { PARITY_QUESTIONS } from './parity-questions.ts';

const ask = (body: unknown) =>
  SELF.fetch('https://right-here.test/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the worker, in workerd', () => {
  test.each(PARITY_QUESTIONS.map((question, at) => ({ question, at, said: JSON.stringify(question).slice(0, 70) })))(
    'answers as Node does, byte for byte: $said',
    async ({ question, at }) => {
      const { id, engine, ...answer } = await (await ask(question)).json<Answer>();
      expect(id).toMatch(/^ans_/);
      expect(JSON.stringify({ ...answer, engine: { ...engine, ms: 0 } })).toBe(inject('answersOnNode')[at]);
    },
  );

  test('says that it is ready, with exact search', async () => {
    const ready = await SELF.fetch('https://right-here.test/readyz');
    expect(await ready.json()).toMatchObject({ status: 'ready', vectorIndex: 'exact' });
  });

  test('serves the page with the hold in it and its style known by hash', async () => {
    const page = await SELF.fetch('https://right-here.test/');
    expect(page.headers.get('content-security-policy')).toContain("style-src 'sha256-");
    expect((await page.text()).slice(0, 16_000)).toContain('Practice presence'.slice(1));
  });

  test('refuses a body over 1 MiB, whatever its length is said to be', async () => {
    const refused = await ask({ message: 'a', padding: 'x'.repeat(2 * 1024 * 1024) });
    expect(refused.status).toBe(413);
  });
});
