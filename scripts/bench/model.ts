import { createOpenAI } from '@ai-sdk/openai';
import { createUIMessageStreamResponse, streamText, toUIMessageStream } from 'ai';
import { Hono } from 'hono';
import { createApp } from '../../src/http/index.ts';
import { createWriter, LIMITS, openChat } from '../../src/model/index.ts';
import { embedded, type SearchIndex } from '../../src/retrieval/index.ts';
import { openIndexOnDisk } from '../../src/retrieval/node/store.ts';
import { gate } from '../../src/safety/index.ts';
import { BENCH_QUESTIONS } from './questions.ts';
import { byQuartiles, byTails, type Figure } from './statistics.ts';

const ROUNDS = 9;
const STREAMS_A_ROUND = 20;
const PARALLEL = 50;
const HOLDS = 200;
const FIRST_WORDS = 30;

/** Questions that a model is asked about: where there is danger it is not. */
const QUESTIONS = BENCH_QUESTIONS.filter((question) => gate([question]).tier === 'none');

const requestOf = (at: number) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: QUESTIONS[at % QUESTIONS.length] }),
});

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Our app, with a model behind it; a long wait so that a busy machine is no fault. */
function ours(index: SearchIndex, baseUrl: string, model: string): Hono {
  const chat = openChat({ model, apiKey: 'none', baseUrl });
  const limits = { ...LIMITS, firstMs: 60_000, wholeMs: 120_000 };
  return createApp({ deps: { index, writer: createWriter(chat, { limits }) }, notReady: null });
}

/** The smallest route that streams a model's text to `useChat`. */
function smallest(baseUrl: string, model: string): Hono {
  const chat = createOpenAI({ apiKey: 'none', baseURL: baseUrl }).chat(model);
  return new Hono().post('/api/chat', async (c) => {
    const { message } = await c.req.json();
    const { stream } = streamText({ model: chat, prompt: message });
    return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream }) });
  });
}

/** Milliseconds until a text with `mark` in it came, and the whole read to its end. */
async function timed(app: Hono, at: number, mark: string): Promise<number> {
  const began = performance.now();
  const response = await app.request('/api/chat', requestOf(at));
  const decoder = new TextDecoder();
  let text = '';
  let markedAt = Number.NaN;
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(piece, { stream: true });
    if (Number.isNaN(markedAt) && text.includes(mark)) markedAt = performance.now() - began;
  }
  if (Number.isNaN(markedAt)) throw new Error(`no ${mark} came: ${text.slice(-300)}`);
  return markedAt;
}

const FIRST_STEP_OF_THE_MODEL = '"id":"R"';
const FIRST_TEXT = '"type":"text-delta"';
const HOLD = '"id":"A"';

async function cpuOf(app: Hono, mark: string): Promise<{ cpu: number; first: number }> {
  const before = cpuMs();
  let first = 0;
  for (let at = 0; at < STREAMS_A_ROUND; at += 1) first += await timed(app, at, mark);
  return { cpu: (cpuMs() - before) / STREAMS_A_ROUND, first: first / STREAMS_A_ROUND };
}

/** Answers written by a model, beside the smallest route that streams one; each stream 200 tokens, sent at once. */
async function benchStreams(index: SearchIndex, baseUrl: string): Promise<readonly Figure[]> {
  const [app, peer] = [ours(index, baseUrl, 'at-once'), smallest(baseUrl, 'at-once')];
  await cpuOf(app, FIRST_STEP_OF_THE_MODEL);
  await cpuOf(peer, FIRST_TEXT);
  const mine: { cpu: number; first: number }[] = [];
  const theirs: { cpu: number; first: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const pair = [
      async () => mine.push(await cpuOf(app, FIRST_STEP_OF_THE_MODEL)),
      async () => theirs.push(await cpuOf(peer, FIRST_TEXT)),
    ];
    for (const run of round % 2 === 0 ? pair : pair.reverse()) await run();
  }
  const ratio = (of: 'cpu' | 'first') => mine.map((each, at) => each[of] / (theirs[at]?.[of] ?? Number.NaN));
  return [
    byQuartiles(
      'CPU of a model stream',
      'ms',
      mine.map(({ cpu }) => cpu),
    ),
    byQuartiles(
      'CPU of the smallest streamText route',
      'ms',
      theirs.map(({ cpu }) => cpu),
    ),
    byQuartiles('CPU of a model stream over the smallest route', 'ratio', ratio('cpu')),
    byQuartiles(
      'model sends all at once: to its first checked step',
      'ms',
      mine.map(({ first }) => first),
    ),
    byQuartiles(
      'to the first token of the smallest route',
      'ms',
      theirs.map(({ first }) => first),
    ),
    byQuartiles('first checked step over first token', 'ratio', ratio('first')),
  ];
}

/** Milliseconds until `mark` came; the rest is not waited for. */
async function timeTo(app: Hono, at: number, mark: string): Promise<number> {
  const began = performance.now();
  const response = await app.request('/api/chat', requestOf(at));
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(piece, { stream: true });
    if (text.includes(mark)) return performance.now() - began;
  }
  throw new Error(`no ${mark} came: ${text.slice(-300)}`);
}

/** What a reader waits for at first, of a model that writes at a model's pace: our hold, and the first token of the smallest route. */
async function benchFirstWords(index: SearchIndex, baseUrl: string): Promise<readonly Figure[]> {
  const [app, peer] = [ours(index, baseUrl, 'paced'), smallest(baseUrl, 'paced')];
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < FIRST_WORDS; round += 1) {
    const pair = [
      async () => mine.push(await timeTo(app, round, HOLD)),
      async () => theirs.push(await timeTo(peer, round, FIRST_TEXT)),
    ];
    for (const run of round % 2 === 0 ? pair : pair.reverse()) await run();
  }
  return [
    byQuartiles('model at 40 tokens/s: to our first words', 'ms', mine),
    byQuartiles('to the first words of the smallest route', 'ms', theirs),
    byQuartiles(
      'our first words over theirs',
      'ratio',
      mine.map((each, at) => each / (theirs[at] ?? Number.NaN)),
    ),
  ];
}

/** The hold, while fifty answers trickle in; and a route that answers a word, under the same load. */
async function benchHold(index: SearchIndex, baseUrl: string): Promise<readonly Figure[]> {
  const app = ours(index, baseUrl, 'paced');
  const bare = new Hono().post('/api/chat', async (c) => {
    await c.req.json();
    return c.text(HOLD);
  });
  let [at, loading] = [0, true];
  const load = Array.from({ length: PARALLEL }, async () => {
    while (loading) await timed(app, at++, HOLD);
  });
  const held: number[] = [];
  const plain: number[] = [];
  const holdOf = async (of: Hono) => {
    const began = performance.now();
    const response = await of.request('/api/chat', requestOf(at++));
    const reader = response.body?.getReader();
    await reader?.read();
    const ms = performance.now() - began;
    await reader?.cancel();
    return ms;
  };
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  for (let round = 0; round < HOLDS; round += 1) {
    const pair = [async () => held.push(await holdOf(app)), async () => plain.push(await holdOf(bare))];
    for (const run of round % 2 === 0 ? pair : pair.reverse()) await run();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  loading = false;
  await Promise.all(load);
  return [
    byTails(`the hold, under ${PARALLEL} model streams (p50, p1–p99)`, held),
    byTails('a bare Hono route under the same load (p50, p1–p99)', plain),
  ];
}

/**
 * What a model costs a reader and the machine.
 *
 * @param indexFolder - given, because this file runs as a bundle and lies elsewhere then
 * @param baseUrl - of the scripted server of `model-server.ts`, in a process of its own
 */
export async function benchModel(indexFolder: string, baseUrl: string): Promise<readonly Figure[]> {
  const index = await openIndexOnDisk(indexFolder, embedded);
  return [
    ...(await benchStreams(index, baseUrl)),
    ...(await benchFirstWords(index, baseUrl)),
    ...(await benchHold(index, baseUrl)),
  ];
}
