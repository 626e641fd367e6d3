import { afterEach, describe, expect, test } from 'vitest';
import { writerFor } from '../../model/index.ts';
import { type ScriptedServer, scriptedServer } from '../../model/scripted-server.ts';
import { testIndex } from '../../test-index.ts';
import { createApp } from '../index.ts';
import { createMetrics } from './index.ts';

const index = await testIndex();

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** An app that counts, wired as a home wires it. */
function counting(baseUrl?: string) {
  const metrics = createMetrics();
  const settings = { PORT: 0, HOST: '127.0.0.1', LOG_LEVEL: 'silent', OPENAI_BASE_URL: baseUrl } as const;
  const app = createApp({
    deps: { index, writer: writerFor(settings, metrics.wrote), onAnswer: metrics.answered },
    notReady: null,
    onRequest: metrics.request,
    metrics,
  });
  const ask = (message: string, path = '/api/ask') =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message }),
    });
  const read = async () => (await app.request('/metrics')).text();
  return { app, ask, read, metrics };
}

/** The value of one line, named with its labels in any order; null where there is none. */
function countOf(text: string, name: string, labels: Readonly<Record<string, string>> = {}): number | null {
  const line = text.split('\n').find((each) => {
    const [, own, inside = ''] = /^(\w+)(?:\{(.*)\})? /.exec(each) ?? [];
    const all = [...inside.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, value]) => `${label}=${value}`);
    return (
      own === name &&
      all.sort().join() ===
        Object.entries(labels)
          .map((pair) => pair.join('='))
          .sort()
          .join()
    );
  });
  return line === undefined ? null : Number(line.slice(line.lastIndexOf(' ') + 1));
}

describe('GET /metrics', () => {
  test('counts requests by route, method and class of status, and how long they took', async () => {
    const { app, ask, read } = counting();
    await ask('She is 4 and screaming.');
    await ask('');
    await app.request('/api/ask');
    await app.request('/articles/perfection-isnt-the-goal?p=0-5');
    await app.request('/articles/zachariah');
    const text = await read();
    const requests = (route: string, method: string, status: string) =>
      countOf(text, 'right_here_requests_total', { route, method, status });
    expect(requests('/api/ask', 'POST', '2xx')).toBe(1);
    expect(requests('/api/ask', 'POST', '4xx')).toBe(1);
    expect(requests('/api/ask', 'GET', '4xx')).toBe(1);
    expect(requests('/articles/:slug', 'GET', '2xx')).toBe(1);
    expect(requests('/articles/:slug', 'GET', '4xx')).toBe(1);
    expect(countOf(text, 'right_here_request_seconds_count', { route: '/api/ask' })).toBe(3);
  });

  test('counts answers by kind, tier and engine, whichever route they went out by', async () => {
    const { app, ask, read } = counting();
    await ask('She is 4 and screaming.');
    await (await ask('She is 4 and screaming.', '/api/chat')).text();
    await app.request('/ask', { method: 'POST', body: new URLSearchParams({ message: 'She is 4 and screaming.' }) });
    await app.request('/s/home/screaming');
    await ask('My baby is not breathing and his lips are blue.');
    await read();
    const text = await read();
    const answers = (kind: string, tier: string) =>
      countOf(text, 'right_here_answers_total', { kind, tier, engine: 'embedded', fellBack: 'false' });
    expect(answers('guidance', 'none')).toBe(4);
    expect(answers('support', 'emergency')).toBe(1);
    expect(countOf(text, 'right_here_answer_seconds_count', { engine: 'embedded' })).toBe(5);
    expect([...text.matchAll(/^right_here_answers_total\{/gm)]).toHaveLength(2);
  });

  test('counts what came of a model: steps, failures, tokens, seconds', async () => {
    const { metrics, read } = counting();
    const none = { faults: [], tokens: { input: 0, output: 0 } };
    metrics.wrote({
      kept: 1,
      mended: 1,
      replaced: 0,
      failure: null,
      faults: [],
      tokens: { input: 900, output: 80 },
      ms: 2_500,
    });
    metrics.wrote({ ...none, kept: 0, mended: 0, replaced: 2, failure: 'late', ms: 8_000 });
    expect(countOf(await read(), 'right_here_model_resting')).toBe(0);
    metrics.wrote({ ...none, kept: 0, mended: 0, replaced: 2, failure: 'resting', ms: 0 });
    const text = await read();
    const outcomes = ['kept', 'mended', 'replaced'].map((outcome) =>
      countOf(text, 'right_here_model_steps_total', { outcome }),
    );
    expect(outcomes).toEqual([1, 1, 4]);
    const failures = ['none', 'late', 'resting'].map((failure) =>
      countOf(text, 'right_here_model_calls_total', { failure }),
    );
    expect(failures).toEqual([1, 1, 1]);
    expect(countOf(text, 'right_here_model_tokens_total', { direction: 'input' })).toBe(900);
    expect(countOf(text, 'right_here_model_tokens_total', { direction: 'output' })).toBe(80);
    expect(countOf(text, 'right_here_model_seconds_count')).toBe(2);
    expect(countOf(text, 'right_here_model_seconds_sum')).toBe(10.5);
    expect(countOf(text, 'right_here_model_resting')).toBe(1);
  });

  test('counts a broken server as what it is, and says nothing of what it said', async () => {
    server = await scriptedServer(() => ({ kind: 'status', status: 500, body: { error: { message: 'Zachariah' } } }));
    const { ask, read } = counting(server.baseUrl);
    const answer = await (await ask('Zachariah, 4, is screaming.')).json();
    expect(answer.engine).toMatchObject({ name: 'embedded', fellBack: true });
    // Tokens are waited for when the answer is out, and told with the rest.
    const calls = async () => countOf(await read(), 'right_here_model_calls_total', { failure: 'server-error' });
    await expect.poll(calls).toBe(1);
    const text = await read();
    expect(countOf(text, 'right_here_model_steps_total', { outcome: 'replaced' })).toBe(2);
    expect(
      countOf(text, 'right_here_answers_total', {
        kind: 'guidance',
        tier: 'none',
        engine: 'embedded',
        fellBack: 'true',
      }),
    ).toBe(1);
    expect(text).not.toContain('Zachariah');
  });

  test('holds no word of anybody’s, no address, and no label but those of this program', async () => {
    const { app, ask, read } = counting();
    await ask('Zachariah screams at the supermarket.');
    await app.request('/api/search?q=Zachariah');
    await app.request('/Zachariah');
    await app.request('/articles/Zachariah');
    await app.request('/', { method: 'ZACHARIAH' });
    const text = await read();
    expect(text).not.toMatch(/zachariah|supermarket/i);
    expect(text).not.toContain('perfection-isnt-the-goal');
    expect(countOf(text, 'right_here_requests_total', { route: '/', method: 'other', status: '4xx' })).toBe(1);
  });

  test('is Prometheus text, with the numbers of the process, and no answer itself', async () => {
    const { app, read } = counting();
    const response = await app.request('/metrics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await read();
    expect(countOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(text).not.toMatch(/^right_here_answers_total\{/m);
    expect(countOf(text, 'right_here_requests_total', { route: '/metrics', method: 'GET', status: '2xx' })).toBe(1);
    for (const line of text.trim().split('\n')) {
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^{}]*\})? (?:[-+.\de]+|[+-]?Inf|Nan))?$/);
    }
  });

  test('of one app says nothing of another', async () => {
    const [one, other] = [counting(), counting()];
    await one.ask('She is 4 and screaming.');
    expect(await one.read()).toMatch(/^right_here_answers_total\{/m);
    expect(await other.read()).not.toMatch(/^right_here_answers_total\{/m);
  });

  test('where nothing is counted is 404, and says so', async () => {
    const response = await createApp({ deps: { index }, notReady: null }).request('/metrics');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ title: 'Nothing is counted here' });
  });
});
