import { createOpenAI } from '@ai-sdk/openai';
import { APICallError, generateText, Output, streamText } from 'ai';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Behaviour, elements, type Reply, type ScriptedServer, scriptedServer } from './scripted-server.ts';

const STEPS = [
  { part: 'A', text: 'It was too loud.', say: ['I am here.'], cites: [1] },
  { part: 'R', text: 'Go low and slow — ¡ya!', say: [], cites: ['p2'] },
];
const STYLES = ['chat', 'responses'] as const;

const element = z.object({
  part: z.string(),
  text: z.string(),
  say: z.array(z.string()),
  cites: z.array(z.union([z.string(), z.number()])),
});

let server: ScriptedServer | undefined;
afterEach(() => server?.stop());

async function start(behaviour: Behaviour | Reply): Promise<ScriptedServer> {
  server = await scriptedServer(typeof behaviour === 'function' ? behaviour : () => behaviour);
  return server;
}

function ask(style: (typeof STYLES)[number], { baseUrl }: ScriptedServer, abortSignal?: AbortSignal) {
  const asked = {
    model: createOpenAI({ baseURL: baseUrl, apiKey: 'scripted-key' })[style]('m'),
    output: Output.array({ element }),
    instructions: 'Be kind.',
    prompt: 'He screams.',
    maxRetries: 0,
    abortSignal,
  };
  return { whole: () => generateText(asked), stream: () => streamText({ ...asked, onError: () => {} }) };
}

/** The types of what came, in order, and the errors among it. */
async function readThrough(result: ReturnType<ReturnType<typeof ask>['stream']>) {
  const seen: unknown[] = [];
  const errors: unknown[] = [];
  for await (const part of result.stream) {
    seen.push(part.type);
    if (part.type === 'error') errors.push(part.error);
  }
  return { seen, errors };
}

const text = elements(...STEPS);

describe.each(STYLES)('as %s', (style) => {
  test('whole elements come one by one, whatever the pieces they are written in', async () => {
    const result = ask(style, await start({ kind: 'text', text, chunk: 3 })).stream();
    const came = [];
    for await (const one of result.elementStream) came.push(one);
    expect(came).toEqual(STEPS);
    expect(await result.output).toEqual(STEPS);
    expect(await result.finishReason).toBe('stop');
  });

  test('a whole answer is the same', async () => {
    const { output, finishReason, usage } = await ask(style, await start({ kind: 'text', text })).whole();
    expect({ output, finishReason }).toEqual({ output: STEPS, finishReason: 'stop' });
    expect(usage).toMatchObject({ inputTokens: 5, outputTokens: Math.ceil(text.length / 4) });
  });

  test('usage is what was given', async () => {
    const usage = { input: 40, output: 9 };
    const result = ask(style, await start({ kind: 'text', text, usage })).stream();
    expect(await result.totalUsage).toMatchObject({ inputTokens: 40, outputTokens: 9, totalTokens: 49 });
  });

  test.each([
    ['length', 'length'],
    ['content_filter', 'content-filter'],
  ] as const)('an answer can end by %s', async (finish, reason) => {
    const result = ask(style, await start({ kind: 'text', text: text.slice(0, 90), finish })).stream();
    expect(await result.finishReason).toBe(reason);
  });

  test('what was asked is seen', async () => {
    const { seen, ...rest } = await start({ kind: 'text', text });
    await ask(style, { seen, ...rest }).whole();
    await ask(style, { seen, ...rest }).stream().output;
    expect(seen).toMatchObject([
      { instructions: 'Be kind.', input: 'He screams.', stream: false, before: 0, body: { model: 'm' } },
      { instructions: 'Be kind.', stream: true, before: 1, headers: { authorization: 'Bearer scripted-key' } },
    ]);
    expect([await rest.closed(0), await rest.closed(1), rest.open()]).toEqual(['answered', 'answered', 0]);
  });

  test.each([401, 429, 500])('status %d is an APICallError with its status', async (status) => {
    const asked = ask(style, await start({ kind: 'status', status, headers: { 'retry-after': '7' } }));
    await expect(asked.whole()).rejects.toMatchObject({ name: 'AI_APICallError', statusCode: status });
    const { errors } = await readThrough(asked.stream());
    expect(errors.map((error) => APICallError.isInstance(error) && error.statusCode)).toEqual([status]);
    expect(errors).toMatchObject([
      { message: `scripted ${status}`, responseHeaders: { 'retry-after': '7', 'retry-after-ms': '0' } },
    ]);
  });

  test.each([{ kind: 'status', status: 500 }, { kind: 'error-inside' }] as const)(
    'after $kind a client may try again at once',
    async (reply) => {
      const { seen, baseUrl } = await start(({ before }) => (before === 0 ? reply : { kind: 'text', text }));
      const model = createOpenAI({ baseURL: baseUrl, apiKey: 'scripted-key' })[style]('m');
      expect(await streamText({ model, prompt: 'Hello.' }).text).toBe(text);
      expect(seen).toHaveLength(2);
    },
  );

  test.each([{ failed: false }, { failed: true }])('an error inside, before any text: %o', async ({ failed }) => {
    const asked = ask(
      style,
      await start({ kind: 'error-inside', message: 'no more', code: 'rate_limit_exceeded', failed }),
    );
    const { seen, errors } = await readThrough(asked.stream());
    expect(seen).toEqual(['start', 'error']);
    expect(errors).toMatchObject([
      { name: 'AI_APICallError', statusCode: 429, message: 'no more', responseHeaders: { 'retry-after-ms': '0' } },
    ]);
    await expect(asked.whole()).rejects.toThrow();
  });

  test.each([{ failed: false }, { failed: true }])('an error inside, after some text: %o', async ({ failed }) => {
    const server = await start({ kind: 'error-inside', message: 'no more', text: text.slice(0, 100), failed });
    const result = ask(style, server).stream();
    const { seen, errors } = await readThrough(result);
    expect(seen).toContain('text-delta');
    expect(errors).toMatchObject([{ message: 'no more' }]);
    expect(await result.finishReason).toBe('error');
  });

  test('a cut is an error, after what was written', async () => {
    const server = await start({ kind: 'text', text, chunk: 10, cutAfter: 100 });
    const result = ask(style, server).stream();
    const came: unknown[] = [];
    const reading = (async () => {
      for await (const one of result.elementStream) came.push(one);
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AI_APICallError', cause: { message: 'terminated' } });
    expect(came).toEqual(STEPS.slice(0, 1));
    expect(await server.closed(0)).toBe('cut');
    await expect(ask(style, server).whole()).rejects.toMatchObject({ cause: { message: 'terminated' } });
  });

  test.each([
    ['never answers', { kind: 'silent' }],
    ['is slow to begin', { kind: 'text', text, firstMs: 100_000 }],
  ] as const)('one that %s is left by who asked', async (_, reply) => {
    const leave = new AbortController();
    const server = await start(reply);
    const result = ask(style, server, leave.signal).stream();
    const reading = readThrough(result);
    await expect.poll(() => server.open()).toBe(1);
    leave.abort();
    expect((await reading).seen.at(-1)).toBe('abort');
    expect([await server.closed(0), server.open()]).toEqual(['left', 0]);
    await expect(result.output).rejects.toThrow('aborted');
  });

  test.each([
    ['falls silent', { kind: 'text', text, chunk: 100, silentAfter: 100 }],
    ['is slow to go on', { kind: 'text', text, chunk: 100, everyMs: 100_000 }],
  ] as const)('one that %s is left after an element', async (_, reply) => {
    const leave = new AbortController();
    const server = await start(reply);
    const came = [];
    for await (const one of ask(style, server, leave.signal).stream().elementStream) {
      came.push(one);
      expect(server.open()).toBe(1);
      leave.abort();
    }
    expect(came).toEqual(STEPS.slice(0, 1));
    expect([await server.closed(0), server.open()]).toEqual(['left', 0]);
  });

  test('stopping ends what is open', async () => {
    const server = await start({ kind: 'text', text, chunk: 5, everyMs: 100_000 });
    const reading = readThrough(ask(style, server).stream());
    await expect.poll(() => server.open()).toBe(1);
    await Promise.all([expect(reading).rejects.toThrow('Failed to process'), server.stop()]);
    expect([await server.closed(0), server.open()]).toEqual(['stopped', 0]);
  });
});

test('usage is streamed in chat only where it is asked for', async () => {
  const { baseUrl } = await start({ kind: 'text', text: 'Hello' });
  const post = async (body: object) =>
    (
      await fetch(`${baseUrl}/chat/completions`, { method: 'POST', body: JSON.stringify({ stream: true, ...body }) })
    ).text();
  expect(await post({})).not.toContain('"usage"');
  expect(await post({ stream_options: { include_usage: true } })).toContain('"usage"');
});

test('what it does not speak is answered with 404, what it cannot read with 400', async () => {
  const { baseUrl, seen } = await start({ kind: 'silent' });
  expect((await fetch(`${baseUrl}/embeddings`, { method: 'POST', body: '{}' })).status).toBe(404);
  expect((await fetch(`${baseUrl}/responses`, { method: 'POST', body: '{' })).status).toBe(400);
  expect(seen).toEqual([]);
});
