import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { assist } from './assistant.ts';
import { PARITY_QUESTIONS } from './parity-questions.ts';
import { testIndex } from './test-index.ts';

/** Building and starting a worker takes seconds on a busy machine. */
const PATIENCE_MS = 90_000;

let wrangler: ChildProcess;
let address: string;

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });

beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  wrangler = spawn('npm', ['run', '--silent', 'dev:worker', '--', '--port', String(port)], {
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready on')) resolve();
    };
    wrangler.stdout?.on('data', hear);
    wrangler.stderr?.on('data', hear);
    wrangler.once('exit', () => reject(new Error(`the worker did not start:\n${said}`)));
  });
}, PATIENCE_MS);

afterAll(() => {
  // The whole group: npm, wrangler and the runtime below it.
  if (wrangler?.pid) process.kill(-wrangler.pid, 'SIGTERM');
});

test(
  'npm run dev:worker serves the bundled worker, and it answers as Node does',
  async () => {
    const index = await testIndex();
    for (const question of PARITY_QUESTIONS.slice(0, 6)) {
      const response = await fetch(`${address}/api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(question),
      });
      const { id: _, engine: __, ...there } = (await response.json()) as Answer;
      const { id: ___, engine: ____, ...here } = await assist(question, { index });
      expect(JSON.stringify(there)).toBe(JSON.stringify(here));
    }
  },
  PATIENCE_MS,
);

test('serves what browsers take to answer by themselves, each file for ever by its version', async () => {
  const line = await fetch(`${address}/sw.js`);
  expect(line.headers.get('content-type')).toContain('javascript');
  const paths = [...(await line.text()).matchAll(/"(\/offline\/[^"]+)"/g)].map((found) => found[1] ?? '');
  expect(paths.length).toBeGreaterThan(8);
  for (const path of new Set(paths)) {
    const file = await fetch(address + path);
    expect(file.status, path).toBe(200);
    expect(file.headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(file.headers.get('cache-control'), path).toContain(/-\w{10}\./.test(path) ? 'immutable' : 'no-cache');
    await file.body?.cancel();
  }
});
