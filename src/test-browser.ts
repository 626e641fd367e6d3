import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Running, serve } from './node.ts';
import { embedded } from './retrieval/index.ts';
import { ingest } from './retrieval/node/ingest.ts';

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

/** For tests: a real server of its own, with what `environment` sets. */
export async function serving(environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'right-here-'));
  const indexFolder = join(folder, 'index');
  await ingest({ corpusFolder: 'corpus', indexFolder, cacheFolder: join(folder, 'cache'), embedder: embedded });
  return serve({ PORT: '0', LOG_LEVEL: 'silent', ...environment }, indexFolder);
}

export const launched = (executablePath: string | null, ...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath ?? '', args: [...FLAGS, ...more] });

/** A page of its own; what the console and the network say of trouble comes along. */
export async function opened(browser: Browser, address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && trouble.push(message.text())));
  page.on('pageerror', (error) => void trouble.push(String(error)));
  page.on(
    'request',
    (request) => void (!request.url().startsWith(new URL(address).origin) && trouble.push(request.url())),
  );
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // So Chromium also calls a stream that a script has read to its end.
    if (why !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} ${why}`);
  });
  return { page, trouble, close: () => context.close() };
}

/** Words that a line's end cuts in two, without a hyphen. */
export const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.unseen')) continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
    return broken;
  });

/** What axe finds, and whether the page scrolls sideways: nothing, where all is well. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...(wide ? ['scrolls sideways'] : [])];
}
