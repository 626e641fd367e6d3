import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One question as it reached the server. */
export interface Put {
  readonly instruction: string;
  /** The judged texts as they came, and as the JSON they are. */
  readonly message: string;
  readonly material: {
    readonly asker: { readonly message?: string };
    readonly answer?: string;
    readonly first?: string;
    readonly second?: string;
  };
  readonly format: string | undefined;
  /** How many had come before it. */
  readonly before: number;
}

/** What a scripted judge does: an object is its answer as JSON, a text its answer as it stands, a number an error; null is silence. */
export type Reply = object | string | number | null;
export type Script = (put: Put) => Reply | Promise<Reply>;

export interface ScriptedServer {
  readonly baseUrl: string;
  readonly seen: readonly Put[];
  /** The most questions that were open at one time. */
  readonly mostOpen: () => number;
  readonly stop: () => void;
}

const completion = (content: string) => ({
  id: 'scripted',
  object: 'chat.completion',
  created: 1,
  model: 'scripted',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
});

/** A server on this machine that speaks OpenAI’s /chat/completions as `script` says; an error may be retried at once. */
export async function scriptedServer(script: Script): Promise<ScriptedServer> {
  const seen: Put[] = [];
  let [open, most] = [0, 0];
  const server = createServer(async (request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const { messages, response_format } = JSON.parse(await text(request));
    const [{ content: instruction }, { content: message }] = messages;
    const put = {
      instruction,
      message,
      material: JSON.parse(message),
      format: response_format?.type,
      before: seen.length,
    };
    seen.push(put);
    const reply = await script(put);
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' }).end(JSON.stringify(body));
    if (typeof reply === 'number') send(reply, { error: { message: `scripted ${reply}, key sk-scripted` } });
    else if (reply !== null) send(200, completion(typeof reply === 'string' ? reply : JSON.stringify(reply)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    mostOpen: () => most,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
