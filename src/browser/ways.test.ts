import { describe, expect, test, vi } from 'vitest';
import { fromServer, wayOf } from './ways.ts';

const ORIGIN = 'https://right-here.test';
const question = () => new Request(`${ORIGIN}/ask`, { method: 'POST', body: 'message=she+cries' });
const NEVER = new AbortController().signal;

describe('who answers', () => {
  test.for([
    ['GET', '/', 'device'],
    ['GET', '/?place=class', 'device'],
    ['GET', '/s/home/screaming', 'device'],
    ['GET', '/urgent', 'device'],
    ['GET', '/urgent/medical_emergency?region=GB', 'device'],
    ['GET', '/articles/perfection-isnt-the-goal?p=1-2', 'device'],
    ['GET', '/api/search?q=yelling', 'device'],
    ['GET', '/offline/page.js', 'device'],
    ['POST', '/ask', 'question'],
    ['POST', '/api/ask', 'question'],
    ['POST', '/api/chat', 'question'],
    ['GET', '/ask', 'device'],
    ['GET', '/app-0123456789ab.js', 'device'],
    ['GET', '/app-0123456789ab.js.map', 'network'],
    ['GET', '/sw.js', 'network'],
    ['GET', '/healthz', 'network'],
    ['GET', '/readyz', 'network'],
    ['POST', '/v1/chat/completions', 'network'],
    ['GET', '/urgently', 'network'],
    ['GET', 'https://elsewhere.test/', 'network'],
  ] as const)('%s %s: %s', ([method, address, way]) => {
    expect(wayOf(method, new URL(address, ORIGIN), ORIGIN)).toBe(way);
  });
});

describe('the server’s answer', () => {
  test.for([200, 404, 422])('is taken with status %i', async (status) => {
    const said = new Response('said', { status });
    expect(await fromServer(question(), NEVER, async () => said)).toBe(said);
  });

  test.for([429, 500, 502, 503])('is none with status %i', async (status) => {
    expect(await fromServer(question(), NEVER, async () => new Response('', { status }))).toBeNull();
  });

  test('is none without a network', async () => {
    expect(await fromServer(question(), NEVER, () => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  });

  test('is not waited for when it is late, and nobody goes on asking', async () => {
    const late = new AbortController();
    let asked: Request | undefined;
    const asking = fromServer(question(), late.signal, (request) => {
      asked = request;
      return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
    });
    late.abort();
    expect(await asking).toBeNull();
    expect(asked?.signal.aborted).toBe(true);
  });

  test('is read on, however long it takes, once it has begun', async () => {
    const late = new AbortController();
    const ask = vi.fn(async (_: Request) => new Response('the rest'));
    const response = await fromServer(question(), late.signal, ask);
    late.abort();
    expect(ask.mock.calls[0]?.[0].signal.aborted).toBe(false);
    expect(await response?.text()).toBe('the rest');
  });

  test('is asked for with the words as they were, and follows nobody elsewhere', async () => {
    const ask = vi.fn(async (_: Request) => new Response());
    await fromServer(question(), NEVER, ask);
    const asked = ask.mock.calls[0]?.[0];
    expect([asked?.method, asked?.redirect, await asked?.text()]).toEqual(['POST', 'error', 'message=she+cries']);
  });
});
