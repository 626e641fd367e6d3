import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Asked } from './asked.ts';
import { barText, reporterFor } from './reporter.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/evals.ts', import.meta.url));

/** Runs Node beside these tests, as a terminal would, and waits for its end. */
const node = (...words: readonly string[]) =>
  new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    const { OPENAI_API_KEY: _, OPENAI_BASE_URL: __, VITEST: ___, ...env } = process.env;
    execFile(process.execPath, [...words], { env }, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
  });

/** Starts the suite, and prints what it hands on instead of a report. */
const suite = (asked: Asked) =>
  node(
    '--input-type=module',
    '--eval',
    `const { startSuite } = await import(${JSON.stringify(new URL('start.ts', import.meta.url).href)});
     await startSuite(${JSON.stringify(asked)}, async (results) => console.log(JSON.stringify(results)));`,
  );

test.concurrent('each case is asked in Vitest and comes back whole, and Vitest itself says nothing', async ({
  expect,
}) => {
  const { code, out, err } = await suite({ filter: { case: 'hitting-0', scorer: 'tier' }, runs: 2, target: null });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const results: { case: { id: string }; runs: { text: string }[]; scores: unknown }[] = JSON.parse(out);
  expect(results.length).toBeGreaterThan(3);
  for (const { case: asked, runs, scores } of results) {
    expect(asked.id).toContain('hitting-0');
    expect(scores).toEqual({ tier: { score: 1, reason: 'none, as expected' } });
    expect(runs.map(({ text }) => text === runs[0]?.text && text !== '')).toEqual([true, true]);
  }
});

test.concurrent.for<readonly [string, readonly string[], number, RegExp]>([
  ['a flag that is none', ['--runs', '0'], 2, /--runs: expected a whole number from 1 to 20, got "0"\n\nnpm run evals/],
  ['a filter that leaves nothing', ['--case', 'no-such-case'], 1, /^No case fits --case no-such-case\.\n$/],
  ['a model without a key', ['--target', 'model:tiny'], 1, /^--target model:tiny: expected OPENAI_API_KEY[^\n]*\n$/],
  ['a server that is not there', ['--target', 'http://127.0.0.1:1'], 1, /did not answer case adult-01: [^\n]*\n$/],
])('%s is told in words, with its exit code', async ([, words, wanted, message], { expect }) => {
  const { code, out, err } = await node(SCRIPT, ...words);
  expect({ code, out }).toEqual({ code: wanted, out: '' });
  expect(err).toMatch(message);
});

test('the bar fills up, on a terminal alone', async () => {
  expect(barText(0, 4)).toBe(`\r\x1b[K${'┄'.repeat(30)} 0 of 4`);
  expect(barText(2, 4)).toBe(`\r\x1b[K${'━'.repeat(15)}${'┄'.repeat(15)} 2 of 4`);
  for (const isTTY of [true, false]) {
    const written: string[] = [];
    const terminal = { isTTY, write: (text: string) => written.push(text) };
    await reporterFor(async () => {}, terminal).onTestRunEnd?.([], [], 'passed');
    expect(written).toEqual(isTTY ? ['\r\x1b[K'] : []);
  }
});
