import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { PATHS } from '../paths.ts';
import { BENCH_QUESTIONS } from './questions.ts';
import { byQuartiles, type Figure } from './statistics.ts';

const ROUNDS = 9;
const PATIENCE_MS = 20_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Milliseconds from starting a program until `probe` succeeds. The program is ended afterwards. */
async function untilAnswered(
  start: (port: number) => ChildProcess,
  probe: (port: number) => Promise<boolean>,
): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = start(port);
  try {
    while (performance.now() - began < PATIENCE_MS) {
      if (await probe(port).catch(() => false)) return performance.now() - began;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error('the program did not answer in time');
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

const environment = (port: number) => ({ ...process.env, PORT: String(port), LOG_LEVEL: 'silent' });
const quietly = { stdio: 'ignore' as const, cwd: PATHS.root };

const startOurs = (port: number) =>
  spawn(process.execPath, ['scripts/start.js'], { ...quietly, env: environment(port) });
const startBare = (port: number) =>
  spawn(
    process.execPath,
    ['-e', `require('node:http').createServer((_, r) => r.end('{}')).listen(${port}, '127.0.0.1')`],
    quietly,
  );

async function answered(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: BENCH_QUESTIONS[0] }),
  });
  const answer = (await response.json()) as { steps?: unknown[] };
  return answer.steps?.length === 4;
}

/** From `npm start` with everything built to the first correct answer, beside the barest Node server to its first byte. */
export async function benchStart(): Promise<readonly Figure[]> {
  await untilAnswered(startOurs, answered);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await untilAnswered(startBare, async (port) => (await fetch(`http://127.0.0.1:${port}/`)).ok));
    ours.push(await untilAnswered(startOurs, answered));
  }
  return [
    byQuartiles('start (built) to the first answer', 'ms', ours),
    byQuartiles('node:http, spawn to the first byte', 'ms', bare),
    byQuartiles(
      'start over node:http',
      'ratio',
      ours.map((each, at) => each / (bare[at] ?? Number.NaN)),
    ),
  ];
}
