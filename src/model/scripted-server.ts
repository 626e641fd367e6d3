import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** One call as it reached the server. */
export interface Asked {
  /** `/v1/chat/completions` or `/v1/responses`. */
  readonly path: string;
  /** What the system or the developer said, and `input` what everybody else did. */
  readonly instructions: string;
  readonly input: string;
  readonly stream: boolean;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  /** How many calls had come before it. */
  readonly before: number;
}

interface Written {
  readonly text: string;
  /** Characters in one delta; without it the text is one. */
  readonly chunk?: number;
  /** Milliseconds before the first delta, after the stream has begun, and between one and the next. */
  readonly firstMs?: number;
  readonly everyMs?: number;
}

export type Reply =
  | (Written & {
      readonly kind: 'text';
      /** So many characters, of the body where it is not streamed: then the socket is destroyed, or stays open in silence. */
      readonly cutAfter?: number;
      readonly silentAfter?: number;
      readonly finish?: 'stop' | 'length' | 'content_filter';
      /** In tokens; without it a quarter of the characters. */
      readonly usage?: { readonly input: number; readonly output: number };
    })
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      /** `retry-after-ms` is 0 unless they say another. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 200, then an error where text should stand; streamed, after `text`. `failed` has responses say it as `response.failed`. */
  | (Partial<Written> & {
      readonly kind: 'error-inside';
      readonly message?: string;
      readonly code?: string;
      readonly failed?: boolean;
    })
  | { readonly kind: 'silent' };

export type Behaviour = (asked: Asked) => Reply | Promise<Reply>;

/** How a call ended: in full, by the script’s own cut, because the client left, or with the server. */
export type Ending = 'answered' | 'cut' | 'left' | 'stopped';

export interface ScriptedServer {
  /** What an OpenAI client wants: with `/v1`. */
  readonly baseUrl: string;
  readonly seen: readonly Asked[];
  /** How many calls are open now. */
  readonly open: () => number;
  /** Resolves when call `n`, from 0, has ended; it need not have come yet. */
  readonly closed: (n: number) => Promise<Ending>;
  readonly stop: () => Promise<void>;
}

/** The JSON that a model writes where an array of elements is wanted. */
export const elements = (
  ...items: readonly {
    readonly part: string;
    readonly text: string;
    readonly say?: readonly string[];
    readonly cites?: readonly (string | number)[];
  }[]
) => JSON.stringify({ elements: items.map((item) => ({ say: [], cites: [], ...item })) });

interface Message {
  readonly role?: string;
  readonly content?: string | readonly { readonly text?: string }[];
}

interface Body {
  readonly model?: string;
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly instructions?: string;
  readonly messages?: readonly Message[];
  readonly input?: string | readonly Message[];
}

interface Whole {
  readonly text: string;
  readonly model: string;
  readonly finish: 'stop' | 'length' | 'content_filter';
  readonly input: number;
  readonly output: number;
  readonly countUsage: boolean;
}

interface Failure {
  readonly message: string;
  readonly code: string;
  readonly failed: boolean;
}

const errorOf = (message: string, code: string) => ({ error: { message, type: 'scripted', param: null, code } });

/** One way of speaking: the events of a stream, and the whole. */
interface Style {
  readonly head: (model: string) => readonly object[];
  readonly delta: (text: string) => object;
  readonly tail: (whole: Whole) => readonly object[];
  readonly failure: (failure: Failure) => object;
  readonly done: string;
  readonly whole: (whole: Whole) => object;
}

const chunkOf = (choices: readonly object[], rest: object = {}) => ({
  id: 'chatcmpl-scripted',
  object: 'chat.completion.chunk',
  created: 1,
  choices,
  ...rest,
});

const chatUsage = ({ input, output }: Whole) => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
});

const chat: Style = {
  head: (model) => [chunkOf([{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }], { model })],
  delta: (content) => chunkOf([{ index: 0, delta: { content }, finish_reason: null }]),
  tail: (whole) => [
    chunkOf([{ index: 0, delta: {}, finish_reason: whole.finish }]),
    ...(whole.countUsage ? [chunkOf([], { usage: chatUsage(whole) })] : []),
  ],
  failure: ({ message, code }) => errorOf(message, code),
  done: 'data: [DONE]\n\n',
  whole: (whole) => ({
    id: 'chatcmpl-scripted',
    object: 'chat.completion',
    created: 1,
    model: whole.model,
    choices: [{ index: 0, message: { role: 'assistant', content: whole.text }, finish_reason: whole.finish }],
    usage: chatUsage(whole),
  }),
};

const ITEM = { item_id: 'msg_scripted', output_index: 0, content_index: 0 };
const part = (text: string) => ({ type: 'output_text', text, annotations: [] });
const message = (status: string, ...content: readonly object[]) => ({
  type: 'message',
  id: ITEM.item_id,
  role: 'assistant',
  status,
  content,
});
const begun = (model: string) => ({
  id: 'resp_scripted',
  object: 'response',
  created_at: 1,
  status: 'in_progress',
  model,
  error: null,
  incomplete_details: null,
  output: [] as readonly object[],
  usage: null,
});
const ended = ({ text, model, finish, input, output }: Whole) => ({
  ...begun(model),
  status: finish === 'stop' ? 'completed' : 'incomplete',
  incomplete_details: finish === 'stop' ? null : { reason: finish === 'length' ? 'max_output_tokens' : finish },
  output: [message('completed', part(text))],
  usage: { input_tokens: input, output_tokens: output, total_tokens: input + output },
});

const responses: Style = {
  head: (model) => [
    { type: 'response.created', response: begun(model) },
    { type: 'response.in_progress', response: begun(model) },
    { type: 'response.output_item.added', output_index: 0, item: message('in_progress') },
    { type: 'response.content_part.added', ...ITEM, part: part('') },
  ],
  delta: (delta) => ({ type: 'response.output_text.delta', ...ITEM, delta, logprobs: [] }),
  tail: (whole) => [
    { type: 'response.output_text.done', ...ITEM, text: whole.text, logprobs: [] },
    { type: 'response.content_part.done', ...ITEM, part: part(whole.text) },
    { type: 'response.output_item.done', output_index: 0, item: message('completed', part(whole.text)) },
    { type: whole.finish === 'stop' ? 'response.completed' : 'response.incomplete', response: ended(whole) },
  ],
  failure: ({ message, code, failed }) =>
    failed
      ? { type: 'response.failed', response: { ...begun('scripted'), status: 'failed', error: { message, code } } }
      : { type: 'error', code, message, param: null },
  done: '',
  whole: ended,
};

const STYLES: Readonly<Record<string, Style>> = { '/v1/chat/completions': chat, '/v1/responses': responses };

const contentOf = ({ content = '' }: Message) =>
  typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('\n');

function readAsked(path: string, body: Body, headers: IncomingHttpHeaders, before: number): Asked {
  const said = body.messages ?? (typeof body.input === 'string' ? [{ content: body.input }] : (body.input ?? []));
  const ruling = ({ role }: Message) => role === 'system' || role === 'developer';
  return {
    path,
    instructions: [body.instructions ?? [], said.filter(ruling).map(contentOf)].flat().join('\n'),
    input: said
      .filter((one) => !ruling(one))
      .map(contentOf)
      .join('\n'),
    stream: body.stream === true,
    body,
    headers,
    before,
  };
}

function* piecesOf(text: string, size: number): Generator<string> {
  const characters = [...text];
  for (let at = 0; at < characters.length; at += size) yield characters.slice(at, at + size).join('');
}

/** What was written is on its way when this resolves: only then may the socket be destroyed. */
const flushed = (response: ServerResponse, text: string) =>
  new Promise<void>((resolve) => response.write(text, () => resolve()));

type Writing = Extract<Reply, { kind: 'text' | 'error-inside' }>;

/** Writes one answer until it ends, falls silent or is to be cut, which it says; `signal` stops the waiting. */
async function write(
  response: ServerResponse,
  style: Style,
  asked: Asked,
  reply: Writing,
  signal: AbortSignal,
): Promise<boolean> {
  const { model = 'scripted', stream_options } = asked.body as Body;
  const { text = '', chunk = Number.POSITIVE_INFINITY, firstMs, everyMs } = reply;
  const kept = reply.kind === 'text' ? (reply.cutAfter ?? reply.silentAfter) : undefined;
  const failure =
    reply.kind === 'error-inside'
      ? { message: reply.message ?? 'scripted failure', code: reply.code ?? 'server_error', failed: !!reply.failed }
      : null;
  const estimate = (written: string) => Math.ceil(written.length / 4);
  const whole: Whole = {
    text,
    model,
    finish: (reply.kind === 'text' && reply.finish) || 'stop',
    input: estimate(asked.instructions + asked.input),
    output: estimate(text),
    ...(reply.kind === 'text' ? reply.usage : {}),
    countUsage: stream_options?.include_usage === true,
  };
  const cut = reply.kind === 'text' && reply.cutAfter !== undefined;
  const pause = (ms: number | undefined) => (ms === undefined ? undefined : wait(ms, undefined, { signal }));

  if (!asked.stream) {
    const body = JSON.stringify(failure ? errorOf(failure.message, failure.code) : style.whole(whole));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    await pause(firstMs);
    if (kept !== undefined) await flushed(response, body.slice(0, kept));
    else response.end(body);
    return cut;
  }

  let sequence = 0;
  const send = (event: object) => {
    const named = 'type' in event ? `event: ${event.type}\n` : '';
    const numbered = 'type' in event ? { ...event, sequence_number: sequence++ } : event;
    return flushed(response, `${named}data: ${JSON.stringify(numbered)}\n\n`);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  // A failure before any text comes before any output item too.
  for (const event of style.head(model).slice(0, failure && text === '' ? 2 : undefined)) await send(event);
  await pause(firstMs);
  const shown = kept === undefined ? text : [...text].slice(0, kept).join('');
  let first = true;
  for (const piece of piecesOf(shown, chunk)) {
    if (!first) await pause(everyMs);
    first = false;
    await send(style.delta(piece));
  }
  if (kept !== undefined) return cut;
  for (const event of failure ? [style.failure(failure)] : style.tail(whole)) await send(event);
  response.end(style.done);
  return false;
}

function sendStatus(response: ServerResponse, { status, body, headers }: Extract<Reply, { kind: 'status' }>) {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body ?? errorOf(`scripted ${status}`, String(status))));
}

/** For tests: a server on this machine that speaks OpenAI’s chat completions and responses as `behave` says. */
export async function scriptedServer(behave: Behaviour): Promise<ScriptedServer> {
  const seen: Asked[] = [];
  const endings: PromiseWithResolvers<Ending>[] = [];
  const endingOf = (n: number) => {
    endings[n] ??= Promise.withResolvers<Ending>();
    return endings[n];
  };
  let [open, stopped] = [0, false];

  const server = createServer(async (request, response) => {
    // Whoever tries again need not wait; also after an error inside, which clients retry too.
    response.setHeader('retry-after-ms', '0');
    const path = request.url ?? '';
    const style = request.method === 'POST' ? STYLES[path] : undefined;
    if (!style) return sendStatus(response, { kind: 'status', status: 404 });
    const left = new AbortController();
    let cut = false;
    try {
      const asked = readAsked(path, JSON.parse(await textOf(request)), request.headers, seen.length);
      seen.push(asked);
      open += 1;
      response.on('close', () => {
        open -= 1;
        const early = stopped ? 'stopped' : cut ? 'cut' : 'left';
        endingOf(asked.before).resolve(response.writableFinished ? 'answered' : early);
        left.abort();
      });
      const reply = await behave(asked);
      if (reply.kind === 'status') sendStatus(response, reply);
      else if (reply.kind !== 'silent') cut = await write(response, style, asked, reply, left.signal);
      if (cut) response.destroy();
    } catch (error) {
      if (!left.signal.aborted && !response.headersSent)
        sendStatus(response, { kind: 'status', status: 400, body: errorOf(String(error), 'scripted') });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    open: () => open,
    closed: (n) => endingOf(n).promise,
    stop: async () => {
      stopped = true;
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      for (const ending of endings) ending?.resolve('stopped');
    },
  };
}
