import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildBrowser } from '../../scripts/build-browser.ts';
import { shipIndex } from '../../scripts/ship.ts';
import { type BrowserFiles, type Running, serve } from '../node.ts';
import { embedded } from '../retrieval/index.ts';
import { ingest } from '../retrieval/node/ingest.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const QUESTION = 'my 4 year old is screaming on the floor at the supermarket and everyone is staring';

const executablePath = inject('chromium');

describe.skipIf(executablePath === null)('the assistant on the device, in Chromium', () => {
  let folder = '';
  let browser: Browser;
  let server: Running;
  let built: BrowserFiles;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'right-here-offline-'));
    await ingest({
      corpusFolder: 'corpus',
      indexFolder: join(folder, 'index'),
      cacheFolder: join(folder, 'cache'),
      embedder: embedded,
    });
    await shipIndex();
    built = { folder: join(folder, 'browser'), files: await buildBrowser(join(folder, 'browser'), false) };
    server = await serve({ PORT: '0', LOG_LEVEL: 'silent' }, join(folder, 'index'), built);
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS });
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  /** A page whose worker is installed and in charge. */
  async function installed(path = '/'): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(server.address + path);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          if (navigator.serviceWorker.controller) resolve();
          else navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
        }),
    );
    return { page, context };
  }

  async function ask(page: Page, question: string): Promise<void> {
    await page.locator('textarea[name=message]').fill(question);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.waitForURL(`${server.address}/ask`);
  }

  test('answers a question without a network', async () => {
    const { page, context } = await installed();
    await context.setOffline(true);
    await page.reload();
    await ask(page, QUESTION);
    const headings = await page.locator('article h2').allInnerTexts();
    expect(headings.slice(0, 4).map((heading) => heading[0])).toEqual(['P', 'A', 'R', 'T']);
  });
});
