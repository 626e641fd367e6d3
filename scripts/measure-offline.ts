import { readdir, stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../src/browser.setup.ts';
import { BENCH_QUESTIONS } from './bench/questions.ts';
import { buildOffline, buildServer, compressOffline } from './build.ts';
import { runCommand } from './command.ts';
import { buildIndex } from './ingest.ts';
import { PATHS } from './paths.ts';

const ROUNDS = 20;
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const spread = (values: readonly number[]) =>
  `${Math.round(median(values))} ms (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;

/** From the tap on “Ask” to the frame after the one in which the page’s script shows the hold, or a card. */
async function tapToHold(page: Page, origin: string, question: string, before: () => Promise<void>): Promise<number> {
  await page.goto(`${origin}/`);
  await page.locator('textarea[name=message]').fill(question);
  await page.evaluate(() => {
    let tapped = 0;
    document.addEventListener('click', () => (tapped = performance.now()), { capture: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.answer .hold, main .card')) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => (document.body.dataset.took = String(performance.now() - tapped))),
      );
    }).observe(document, { childList: true, subtree: true });
  });
  await before();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.locator('body[data-took]').waitFor();
  return page.evaluate(() => Number(document.body.dataset.took));
}

async function rounds(page: Page, origin: string, before: () => Promise<void> = async () => {}): Promise<string> {
  const times: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1)
    times.push(await tapToHold(page, origin, BENCH_QUESTIONS[at % BENCH_QUESTIONS.length] ?? '', before));
  return spread(times);
}

/** A page whose worker is installed, and how long that took from the start of its load. */
async function installed(browser: Browser, origin: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  return { context, page, ms: Math.round(performance.now() - began) };
}

async function measure(browser: Browser, origin: string): Promise<void> {
  const plain = await browser.newContext({ serviceWorkers: 'block' });
  console.log(`tap to hold, server on loopback, no worker: ${await rounds(await plain.newPage(), origin)}`);
  const { context, page, ms } = await installed(browser, origin);
  console.log(`worker installed after ${ms} ms`);
  console.log(`tap to hold, device, with a network:        ${await rounds(page, origin)}`);
  await context.setOffline(true);
  console.log(`tap to hold, device, offline:               ${await rounds(page, origin)}`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stop = async () => void (await session.send('ServiceWorker.stopAllWorkers'));
  console.log(`tap to hold, device, offline, worker cold:  ${await rounds(page, origin, stop)}`);
}

/** What travels, compressed as Node serves it, a while after its first start. */
async function sizes(folder: string): Promise<void> {
  const names = await readdir(join(folder, 'offline'));
  const travelling = names.filter((name) => !/\.(?:br|gz)$/.test(name));
  const rows = await Promise.all(
    travelling.map(async (name) => {
      const sizeOf = async (suffix: string) =>
        (await stat(join(folder, 'offline', name + suffix)).catch(() => stat(join(folder, 'offline', name)))).size;
      return { name, raw: await sizeOf(''), gzip: await sizeOf('.gz'), brotli: await sizeOf('.br') };
    }),
  );
  const total = (key: 'raw' | 'gzip' | 'brotli') => rows.reduce((sum, row) => sum + row[key], 0);
  console.table([...rows, { name: 'all', raw: total('raw'), gzip: total('gzip'), brotli: total('brotli') }]);
}

await runCommand(async () => {
  const [, offline] = await Promise.all([buildServer(), buildIndex(process.env).then(buildOffline)]);
  await compressOffline();
  await sizes(offline.folder);
  const { serve }: typeof import('../src/node.ts') = await import(pathToFileURL(join(PATHS.server, 'node.js')).href);
  const server = await serve({ PORT: '0', LOG_LEVEL: 'silent' }, PATHS.index, offline);
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: FLAGS });
  try {
    await measure(browser, server.address);
  } finally {
    await browser.close();
    await server.stop();
  }
  console.log(`load of the machine over the last minute: ${loadavg()[0]?.toFixed(1)}`);
});
