import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Writer } from '../model/index.ts';
import { elements, type Reply, type ScriptedServer, scriptedServer } from '../model/scripted-server.ts';
import { type Running, serve } from '../node.ts';
import { embedded } from '../retrieval/index.ts';
import { ingest } from '../retrieval/node/ingest.ts';
import { testIndex } from '../test-index.ts';
import { createApp } from './index.ts';
import { leaving, streamed } from './streamed.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUESTION = JSON.stringify({ message: 'She is 4 and screaming in the shop.' });

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a streamed response', () => {
  test('in one piece is a body with nothing to wait for', async () => {
    // biome-ignore lint/correctness/useYield: one piece is returned, not yielded.
    const pieces = async function* () {
      return 'whole';
    };
    const response = await streamed(pieces(), { 'content-type': 'text/plain' });
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('whole');
  });

  test('sends each piece as it is ready', async () => {
    const [one, two] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    const pieces = async function* () {
      yield 'first ';
      yield await one.promise;
      return await two.promise;
    };
    const reader = (await streamed(pieces(), {})).body?.getReader();
    expect(textOf((await reader?.read())?.value)).toBe('first ');
    one.resolve('second ');
    expect(textOf((await reader?.read())?.value)).toBe('second ');
    two.resolve('last');
    expect(textOf((await reader?.read())?.value)).toBe('last');
    expect((await reader?.read())?.done).toBe(true);
  });

  test('throws what fails before the first piece, and breaks off at what fails later', async () => {
    const failing = async function* (...before: readonly string[]) {
      yield* before;
      throw new Error('a secret of the inside');
    };
    await expect(streamed(failing(), {})).rejects.toThrow('a secret of the inside');
    const onError = vi.fn();
    const response = await streamed(failing('first'), {}, onError);
    await expect(response.text()).rejects.toThrow('The response broke off.');
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('a secret of the inside'));
  });

  test('ends at once where the request was left before it began', () => {
    const request = new Request('http://localhost', { signal: AbortSignal.abort() });
    expect(leaving(request).signal.aborted).toBe(true);
  });
});

describe('whoever leaves a streamed answer', () => {
  /** A writer that has something to say only when nobody waits for it any more. */
  function waiting() {
    const ended = Promise.withResolvers<'ended'>();
    const writer: Writer = {
      model: 'waiting',
      async *write(_, left) {
        try {
          await new Promise((resolve) => left.addEventListener('abort', resolve, { once: true }));
        } finally {
          ended.resolve('ended');
        }
      },
    };
    return { writer, ended: ended.promise };
  }

  test.for([
    ['by the request’s signal', true],
    ['by cancelling the response', false],
  ] as const)('%s ends the writing, and no fault is told', async ([, bySignal]) => {
    const { writer, ended } = waiting();
    const onError = vi.fn();
    const app = createApp({ deps: { index: await testIndex(), writer }, notReady: null, onError });
    const leaves = new AbortController();
    const init = { method: 'POST', headers: JSON_TYPE, body: QUESTION, signal: leaves.signal };
    const { body } = await app.request('/api/chat', init);
    const reader = body?.getReader();
    expect(textOf((await reader?.read())?.value)).toContain('"id":"A"');
    const next = reader?.read();
    if (bySignal) leaves.abort();
    else await reader?.cancel();
    expect(await ended).toBe('ended');
    expect((await next)?.done ?? true).toBe(true);
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('over a real connection', () => {
  let folder = '';
  let model: ScriptedServer;
  let server: Running;
  let reply: () => Reply;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'right-here-streamed-'));
    const [indexFolder, cacheFolder] = [join(folder, 'index'), join(folder, 'cache')];
    const corpusFolder = fileURLToPath(new URL('../../corpus', import.meta.url));
    await ingest({ corpusFolder, indexFolder, cacheFolder, embedder: embedded });
    model = await scriptedServer(() => reply());
    const environment = { PORT: '0', LOG_LEVEL: 'silent', OPENAI_BASE_URL: model.baseUrl };
    server = await serve(environment, indexFolder);
  });

  afterAll(async () => {
    await server.stop();
    await model.stop();
    await rm(folder, { recursive: true });
  });

  const post = (body: string, signal?: AbortSignal) =>
    fetch(`${server.address}/api/chat`, { method: 'POST', headers: JSON_TYPE, body, ...(signal ? { signal } : {}) });

  const silentAfterR = elements({ part: 'R', text: 'Stay close.' }, { part: 'T', text: 'It passes.' });

  test.for([
    ['before the model has said a word', { kind: 'silent' }],
    ['while the model is writing', { kind: 'text', text: silentAfterR, chunk: 1, everyMs: 60 }],
  ] as const)('who leaves %s lets go of the model within a second', async ([, slow]) => {
    reply = () => slow;
    const call = model.seen.length;
    const leaves = new AbortController();
    const reader = (await post(QUESTION, leaves.signal)).body?.getReader();
    expect(textOf((await reader?.read())?.value)).toContain('"id":"A"');
    await vi.waitUntil(() => model.open() > 0, { timeout: 10_000 });
    leaves.abort();
    expect(await Promise.race([model.closed(call), wait(1_000, 'still there')])).toBe('left');
    expect(model.open()).toBe(0);
  });

  test('an answer of the embedded engine alone has a length: it is one write', async () => {
    const response = await post(JSON.stringify({ message: 'He is two and swallowed a bottle of my pills just now' }));
    expect(Number(response.headers.get('content-length'))).toBe((await response.bytes()).length);
  });
});
