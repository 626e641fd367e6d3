import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { elements, type Reply, type ScriptedServer, scriptedServer } from '../../model/scripted-server.ts';
import { type Running, serve } from '../../node.ts';
import { embedded } from '../../retrieval/index.ts';
import { ingest } from '../../retrieval/node/ingest.ts';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const HTML_TYPE = 'text/html; charset=utf-8';
const HTML = '<!doctype html><html lang="en"><title>Chat</title><link rel="icon" href="data:,"><div id="root"></div>';

const R = 'Stay close and keep the space safe. When her breath slows, offer water.';
const T = 'This passes. You stayed, and that is what she keeps.';
const WRITTEN = elements({ part: 'R', text: R, cites: [1] }, { part: 'T', text: T });

const executablePath = inject('chromium');

/** One script, as the bundler of a front end makes it. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'jsx', resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    minify: true,
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

const textAt = (address: string) => readFile(new URL(address, import.meta.url), 'utf8');

/** The example of the documentation, as it stands there. */
async function documented(): Promise<string> {
  const [, example] = (await textAt('../../../docs/chat.md')).split(/```jsx?\n/);
  return `${example?.split('```')[0]}
    import { createRoot } from 'react-dom/client';
    createRoot(document.getElementById('root')).render(<Chat />);`;
}

describe.skipIf(executablePath === null)('useChat of @ai-sdk/react, unchanged, in Chromium', () => {
  let folder = '';
  let scripts: Readonly<Record<string, string>> = {};
  let browser: Browser;
  let model: ScriptedServer;
  let server: Running;
  let page: Page;
  let allow: (reply: Reply) => void;
  let reply: Promise<Reply>;
  let trouble: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'right-here-chat-'));
    const [indexFolder, cacheFolder] = [join(folder, 'index'), join(folder, 'cache')];
    await ingest({ corpusFolder: 'corpus', indexFolder, cacheFolder, embedder: embedded });
    model = await scriptedServer(() => reply);
    server = await serve({ PORT: '0', LOG_LEVEL: 'silent', OPENAI_BASE_URL: model.baseUrl }, indexFolder);
    scripts = {
      '/chat-page.js': await bundled(await textAt('use-chat-page.jsx')),
      '/chat-page-documented.js': await bundled(await documented()),
    };
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await model?.stop();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    ({ promise: reply, resolve: allow } = Promise.withResolvers<Reply>());
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    trouble = [];
    page.on('console', (message) => void trouble.push(message.text()));
    page.on('pageerror', (error) => void trouble.push(String(error)));
    // The pages stand on the server's own address, as behind one proxy; /api/chat goes over the real connection.
    await page.route('**/chat-page*', (route) => {
      const { pathname } = new URL(route.request().url());
      const script = scripts[pathname];
      return script === undefined
        ? route.fulfill({ contentType: HTML_TYPE, body: `${HTML}<script src="${pathname}.js"></script>` })
        : route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    });
    await page.goto(`${server.address}/chat-page`);
    await status('ready');
  });

  afterEach(() => page.close());

  async function send(text: string) {
    await page.locator('input').fill(text);
    await page.getByRole('button', { name: 'Send' }).click();
  }

  const status = (is: string) => page.locator(`main[data-status=${is}]`).waitFor();
  const answers = () => page.locator('article.assistant');
  /** Waits for an answer, by its place, until all of it is there. */
  const whole = (at: number) => page.locator('main[data-status=ready] article.assistant').nth(at).waitFor();
  const steps = (at: number) => answers().nth(at).locator('h2').allInnerTexts();

  test('shows P and A while the model is silent, then the rest, its sources, and a second turn', async () => {
    await send('She is 4 and screaming in the shop.');
    const first = answers().first();
    await first.locator('h2').nth(1).waitFor();
    expect(await steps(0)).toEqual(['P', 'A']);
    expect(await first.locator('pre').innerText()).toContain('Attune to emotions');
    await status('streaming');
    allow({ kind: 'text', text: WRITTEN, chunk: 40 });
    await whole(0);
    expect(await steps(0)).toEqual(['P', 'A', 'R', 'T']);
    const text = await first.locator('pre').innerText();
    for (const words of [R, T, '[1]']) expect(text).toContain(words);
    expect(await first.locator('a[href^="https://"]').count()).toBeGreaterThan(0);

    await send('That didn’t help');
    await whole(1);
    expect(await steps(1)).toEqual(['P', 'A', 'R', 'T']);
    expect(await answers().nth(1).locator('pre').innerText()).not.toBe(text);
    expect(trouble).toEqual([]);
  });

  test('shows the card of an emergency, and asks no model', async () => {
    const before = model.seen.length;
    await send('He is two and swallowed a whole bottle of my pills just now');
    await whole(0);
    expect(await page.getByRole('alert').innerText()).not.toBe('');
    expect(await answers().locator('pre').innerText()).toMatch(/911|1-800-222-1222/);
    expect(model.seen.length).toBe(before);
    expect(trouble).toEqual([]);
  });

  test('answers again when it is asked to', async () => {
    allow({ kind: 'text', text: WRITTEN });
    await send('She is 4 and screaming in the shop.');
    await whole(0);
    const before = await answers().getAttribute('id');
    await page.getByRole('button', { name: 'Again' }).click();
    await page.locator(`main[data-status=ready] article.assistant:not(#${before})`).waitFor();
    expect(await answers().count()).toBe(1);
    expect(await steps(0)).toEqual(['P', 'A', 'R', 'T']);
    expect(trouble).toEqual([]);
  });

  test('stops when it is told to, keeps what was shown, and lets go of the model', async () => {
    const call = model.seen.length;
    await send('She is 4 and screaming in the shop.');
    await answers().locator('h2').nth(1).waitFor();
    await expect.poll(() => model.seen.length).toBeGreaterThan(call);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await model.closed(call)).toBe('left');
    await status('ready');
    expect(await steps(0)).toEqual(['P', 'A']);
    expect(trouble).toEqual([]);
  });

  test('surfaces why a question was refused, and takes the next', async () => {
    allow({ kind: 'text', text: WRITTEN });
    await send('  ');
    await status('error');
    expect(await page.locator('.error').innerText()).toBe('"messages": the last turn is empty: write a few words.');
    // The browser itself notes every refused request.
    expect(trouble).toEqual([expect.stringContaining('status of 422')]);
    await send('She is 4 and screaming in the shop.');
    await whole(0);
    expect(await steps(0)).toEqual(['P', 'A', 'R', 'T']);
    expect(await page.locator('.error').count()).toBe(0);
  });

  test('is told of in docs/chat.md by an example that works', async () => {
    allow({ kind: 'text', text: WRITTEN });
    await page.goto(`${server.address}/chat-page-documented`);
    await page.locator('input').fill('She is 4 and screaming in the shop.');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText(T).waitFor();
    expect(await page.locator('pre').count()).toBe(2);
    expect(trouble).toEqual([]);
  });
});
