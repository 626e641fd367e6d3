import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { RightHereError } from '../../errors.ts';
import { aiSdkEmbedder } from './ai-sdk.ts';

const KEY = 'sk-never-to-be-printed';

interface Seen {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[] };
}
type Reply = (seen: Seen, response: ServerResponse) => void;

const running: (() => void)[] = [];
afterAll(() => {
  for (const stop of running) stop();
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

/** A server on this machine that speaks OpenAI's /embeddings as `reply` says. */
async function embeddingServer(reply: Reply): Promise<{ baseUrl: string; seen: Seen[]; stop: () => void }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request));
    const one = { url: request.url, authorization: request.headers.authorization, body };
    seen.push(one);
    reply(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  running.push(stop);
  return { baseUrl: `http://127.0.0.1:${port}/v1`, seen, stop };
}

const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const vectors = (embeddings: readonly (readonly number[])[]) => ({
  object: 'list',
  model: 'tiny',
  data: embeddings.map((embedding, index) => ({ object: 'embedding', index, embedding })),
  usage: { prompt_tokens: 1, total_tokens: 1 },
});

const willing: Reply = ({ body }, response) =>
  json(response, vectors(body.input.map((text) => [text.length, -1, 0.5])));

describe.concurrent('an embedder that asks a server', () => {
  test('gives one vector a text, in order, in whole numbers', async ({ expect }) => {
    const { baseUrl } = await embeddingServer(willing);
    const embedder = aiSdkEmbedder({ model: 'tiny', apiKey: KEY, baseUrl });
    const found = await embedder.embed(['ab', 'abcd']);
    expect(found.map((vector) => [...vector])).toEqual([
      [127, -63, 32],
      [127, -32, 16],
    ]);
    expect(found[0]).toBeInstanceOf(Int8Array);
  });

  test('asks for its model, with the key in the header and nowhere else', async ({ expect }) => {
    const { baseUrl, seen } = await embeddingServer(willing);
    await aiSdkEmbedder({ model: 'tiny', apiKey: KEY, baseUrl }).embed(['help']);
    expect(seen).toEqual([
      {
        url: '/v1/embeddings',
        authorization: `Bearer ${KEY}`,
        body: expect.objectContaining({ model: 'tiny', input: ['help'] }),
      },
    ]);
    expect(JSON.stringify(seen[0]?.body)).not.toContain(KEY);
  });

  test('asks a server that wants no key', async ({ expect }) => {
    const { baseUrl } = await embeddingServer(willing);
    expect(await aiSdkEmbedder({ model: 'tiny', apiKey: undefined, baseUrl }).embed(['a'])).toHaveLength(1);
  });

  test('bears its model’s name, and learns the dimension from the reply', ({ expect }) => {
    expect(aiSdkEmbedder({ model: 'tiny', apiKey: KEY, baseUrl: undefined })).toMatchObject({
      name: 'tiny',
      dimension: null,
    });
  });

  test('asks again, once, where the server stumbles', async ({ expect }) => {
    let times = 0;
    const { baseUrl, seen } = await embeddingServer((one, response) => {
      times += 1;
      if (times === 1) json(response, { error: { message: 'busy' } }, 503);
      else willing(one, response);
    });
    expect(await aiSdkEmbedder({ model: 'tiny', apiKey: KEY, baseUrl }).embed(['a'])).toHaveLength(1);
    expect(seen).toHaveLength(2);
  });

  test.each<[string, Reply]>([
    ['answers 500', (_, response) => json(response, { error: { message: `key ${KEY} broke me` } }, 500)],
    ['answers 401', (_, response) => json(response, { error: { message: `wrong key ${KEY}` } }, 401)],
    ['answers with other JSON', (_, response) => json(response, { hello: 'world' })],
    ['answers with no JSON at all', (_, response) => response.end('<html>')],
    ['answers with text for numbers', (_, response) => json(response, vectors([['a'] as unknown as number[]]))],
    ['answers with too few vectors', (_, response) => json(response, vectors([]))],
    ['answers with an empty vector', (_, response) => json(response, vectors([[]]))],
    ['hangs up', (_, response) => response.destroy()],
  ])('fails by name where the server %s, and keeps the key to itself', async (_, reply) => {
    const { baseUrl } = await embeddingServer(reply);
    const error = await aiSdkEmbedder({ model: 'tiny', apiKey: KEY, baseUrl })
      .embed(['a'])
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(RightHereError);
    expect(error).toMatchObject({ code: 'embedding-failed', retryable: true, cause: expect.any(Error) });
    const { message } = error as RightHereError;
    expect(message).toContain('did not answer with vectors of "tiny"');
    expect(message).toContain('Check EMBEDDING_MODEL, OPENAI_BASE_URL and OPENAI_API_KEY, or unset EMBEDDING_MODEL');
    expect(message).not.toContain(KEY);
  });

  test('fails by name where nobody listens', async ({ expect }) => {
    const { baseUrl, stop } = await embeddingServer(willing);
    stop();
    const error = await aiSdkEmbedder({ model: 'tiny', apiKey: KEY, baseUrl })
      .embed(['a'])
      .catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'embedding-failed', retryable: true });
    expect(inspect(error, { depth: 10 })).not.toContain(KEY);
  });

  test('fails by name when patience ends, though the server never answers', async ({ expect }) => {
    const patience = new AbortController();
    const { baseUrl } = await embeddingServer(() => patience.abort());
    const waiting = aiSdkEmbedder({ model: 'tiny', apiKey: KEY, baseUrl }).embed(['a'], patience.signal);
    await expect(waiting).rejects.toMatchObject({ code: 'embedding-failed' });
  });
});
