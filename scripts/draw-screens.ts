import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../src/browser.setup.ts';
import { buildOffline, buildServer } from './build.ts';
import { runCommand } from './command.ts';
import { buildIndex } from './ingest.ts';
import { PATHS } from './paths.ts';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const PHONE = { viewport: { width: 390, height: 844 } };
const NARROW = { viewport: { width: 320, height: 640 } };
const LAPTOP = { viewport: { width: 1280, height: 800 } };
const FLOOR = 'she is 3 and screaming on the kitchen floor because I cut her toast';

/** A state of the page, and how a person comes to it. */
interface Screen {
  readonly name: string;
  readonly at: string;
  readonly does?: (page: Page) => Promise<unknown>;
  readonly options?: BrowserContextOptions;
}

async function ask(page: Page, words: string): Promise<void> {
  await page.locator('#message').fill(words);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.locator('.credit, .card').first().waitFor({ state: 'attached' });
  await page.evaluate(() => scrollTo(0, 0));
}

const SCREENS: readonly Screen[] = [
  { name: 'home-light-390', at: '/' },
  { name: 'home-dark-320', at: '/', options: { ...NARROW, colorScheme: 'dark' } },
  { name: 'class-light-390', at: '/?place=class' },
  { name: 'starter-dark-390', at: '/s/home/screaming', options: { colorScheme: 'dark' } },
  { name: 'answer-dark-390', at: '/', does: (page) => ask(page, FLOOR), options: { colorScheme: 'dark' } },
  { name: 'answer-light-1280', at: '/', does: (page) => ask(page, FLOOR), options: LAPTOP },
  {
    name: 'answer-class-dark-1280',
    at: '/?place=class',
    does: (page) => ask(page, 'one boy in my year 2 class is throwing chairs and the others are watching'),
    options: { ...LAPTOP, colorScheme: 'dark' },
  },
  {
    name: 'answer-no-script-light-390',
    at: '/',
    does: (page) => ask(page, FLOOR),
    options: { javaScriptEnabled: false },
  },
  {
    name: 'second-turn-light-390',
    at: '/',
    async does(page) {
      await ask(page, FLOOR);
      await page.locator('form.next button[name=message]').first().click();
      await page.locator('.earlier').waitFor();
      await page.locator('.credit').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'passage-unfolded-light-390',
    at: '/',
    async does(page) {
      await ask(page, FLOOR);
      await page.locator('.step a.cite').first().click();
      await page.locator('.step .passage').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'reader-light-390',
    at: '/s/home/screaming',
    async does(page) {
      await page.locator('.why figure a').first().click();
      await page.getByRole('button', { name: 'Back to your answer' }).waitFor();
    },
  },
  {
    name: 'uncovered-light-390',
    at: '/',
    async does(page) {
      await ask(page, 'he pulls the cats tail, 2');
      await page.locator('.note').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'urgent-list-light-390', at: '/urgent' },
  { name: 'urgent-page-dark-390', at: '/urgent/caregiver_suicide', options: { colorScheme: 'dark' } },
  { name: 'urgent-light-390', at: '/', does: (page) => ask(page, 'my daughter says she wants to die, she is 13') },
  { name: 'crisis-light-390', at: '/', does: (page) => ask(page, 'my baby is not breathing, we are in the US') },
  {
    name: 'offline-light-390',
    at: '/',
    async does(page) {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.context().setOffline(true);
      await ask(page, FLOOR);
      await page.getByText('You’re offline.').scrollIntoViewIfNeeded();
    },
  },
  { name: 'nothing-here-light-390', at: '/nothing-here' },
  { name: 'print', at: '/s/home/screaming', does: (page) => page.emulateMedia({ media: 'print' }), options: LAPTOP },
];

async function draw(browser: Browser, origin: string, { name, at, does, options }: Screen): Promise<void> {
  const context = await browser.newContext({ ...PHONE, ...options });
  const page = await context.newPage();
  await page.goto(origin + at);
  await does?.(page);
  await page.screenshot({ path: join(PATHS.screens, `${name}.png`) });
  await context.close();
  console.log(name);
}

/** Draws the states of the page that need no model, one after the other, for who wants to look at them. */
await runCommand(async () => {
  const [, offline] = await Promise.all([buildServer(), buildIndex(process.env).then(buildOffline)]);
  const { serve }: typeof import('../src/node.ts') = await import(pathToFileURL(join(PATHS.server, 'node.js')).href);
  const server = await serve({ PORT: '0', LOG_LEVEL: 'silent' }, PATHS.index, offline);
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: FLAGS });
  await mkdir(PATHS.screens, { recursive: true });
  try {
    for (const screen of SCREENS) await draw(browser, server.address, screen);
  } finally {
    await browser.close();
    await server.stop();
  }
});
