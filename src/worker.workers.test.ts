import { SELF } from 'cloudflare:test';
import { describe, expect, inject, test, vi } from 'vitest';
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
    expect((await page.text()).slice(0, 20_000)).toContain('Practice presence'.slice(1));
  });

  test('refuses a body over 1 MiB, whatever its length is said to be', async () => {
    const refused = await ask({ message: 'a', padding: 'x'.repeat(2 * 1024 * 1024) });
    expect(refused.status).toBe(413);
  });
});

describe('the worker with settings of its own', () => {
  /** A worker that has not seen an environment yet. */
  async function fresh(environment: Record<string, string>) {
    vi.resetModules();
    const { default: worker } = await import('./worker.ts');
    return (path: string, init?: RequestInit) =>
      worker.fetch(new Request(`https://right-here.test${path}`, init), environment);
  }
  const question = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'She is 4 and screaming.' }),
  };

  test('asks the server that they name, and answers by itself where that one refuses', async () => {
    const fetch = await fresh({ OPENAI_BASE_URL: inject('refusingServer'), CHAT_MODEL: 'scripted' });
    const { engine, steps }: Answer = await (await fetch('/api/ask', question)).json();
    expect(engine).toMatchObject({ name: 'embedded', model: 'scripted', fellBack: true });
    expect(steps.map(({ part }) => part)).toEqual(['P', 'A', 'R', 'T']);
  });

  test('asks nobody without them', async () => {
    const fetch = await fresh({ REGION: '' });
    const { engine }: Answer = await (await fetch('/api/ask', question)).json();
    expect(engine).toMatchObject({ name: 'embedded', model: null, fellBack: false });
  });

  test('says which of them is wrong, and never a key', async () => {
    const fetch = await fresh({ OPENAI_API_KEY: 'top secret', REGION: 'usa' });
    expect(() => fetch('/')).toThrow(/^OPENAI_API_KEY is not usable: .*\nREGION is "usa": expected/);
  });

  test('counts nothing', async () => {
    const fetch = await fresh({});
    expect((await fetch('/metrics')).status).toBe(404);
  });
});
