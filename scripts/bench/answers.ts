import { Hono } from 'hono';
import { assist } from '../../src/assistant.ts';
import { createApp } from '../../src/http/index.ts';
import { embedded, type SearchIndex } from '../../src/retrieval/index.ts';
import { openIndexOnDisk } from '../../src/retrieval/node/store.ts';
import { BENCH_QUESTIONS } from './questions.ts';
import { byQuartiles, byTails, type Figure } from './statistics.ts';

const REQUESTS = 1_000;
const ROUNDS = 9;
const REQUESTS_A_ROUND = 200;

const requestOf = (at: number) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: BENCH_QUESTIONS[at % BENCH_QUESTIONS.length] }),
});

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

async function cpuOf(app: Hono, requests: number, route = '/api/ask'): Promise<number> {
  const before = cpuMs();
  for (let at = 0; at < requests; at += 1) await (await app.request(route, requestOf(at))).text();
  return (cpuMs() - before) / requests;
}

/**
 * Question to answer, in process and through the whole app, beside a route that answers fixed JSON of the same size.
 *
 * @param indexFolder - given, because this file runs as a bundle and lies elsewhere then
 */
export async function benchAnswers(indexFolder: string): Promise<readonly Figure[]> {
  const index: SearchIndex = await openIndexOnDisk(indexFolder, embedded);
  const app = createApp({ deps: { index }, notReady: null });
  const fixed = await assist({ message: BENCH_QUESTIONS[0] ?? '' }, { index });
  const peer = new Hono().post('/api/ask', async (c) => {
    await c.req.json();
    return c.json(fixed);
  });

  for (let at = 0; at < 200; at += 1) await app.request('/api/ask', requestOf(at));
  const times: number[] = [];
  for (let at = 0; at < REQUESTS; at += 1) {
    const began = performance.now();
    await (await app.request('/api/ask', requestOf(at))).text();
    times.push(performance.now() - began);
  }

  await cpuOf(peer, 200);
  const ours: number[] = [];
  const theirs: number[] = [];
  const streamed: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // The order changes from round to round, so that drift falls on both alike.
    const runs = [
      () => cpuOf(app, REQUESTS_A_ROUND).then((cpu) => ours.push(cpu)),
      () => cpuOf(peer, REQUESTS_A_ROUND).then((cpu) => theirs.push(cpu)),
      () => cpuOf(app, REQUESTS_A_ROUND, '/api/chat').then((cpu) => streamed.push(cpu)),
    ];
    for (const run of round % 2 === 0 ? runs : runs.reverse()) await run();
  }
  return [
    byTails('embedded answer through the app (p50, p1–p99)', times),
    byQuartiles('CPU of an embedded answer', 'ms', ours),
    byQuartiles('CPU of Hono answering fixed JSON of the same size', 'ms', theirs),
    byQuartiles(
      'CPU of an embedded answer streamed, over the same as JSON',
      'ratio',
      streamed.map((cpu, at) => cpu / (ours[at] ?? Number.NaN)),
    ),
    byQuartiles(
      'requests per CPU second, ours over fixed JSON',
      'ratio',
      ours.map((cpu, at) => (theirs[at] ?? 0) / cpu),
    ),
  ];
}
