import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildBrowser } from '../../scripts/build-browser.ts';
import { shipIndex } from '../../scripts/ship.ts';
import { EVERYDAY_QUESTIONS } from '../everyday-questions.ts';
import { type BrowserFiles, type Running, serve } from '../node.ts';
import { PARITY_QUESTIONS } from '../parity-questions.ts';
import { type Question, userTurns } from '../question.ts';
import { embedded } from '../retrieval/index.ts';
import { ingest } from '../retrieval/node/ingest.ts';
import { NUMBERS_CHECKED_ON } from '../safety/index.ts';
import { dateInWords } from '../web/wording.ts';
import { Front } from './scripted-front.ts';

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
const DANGER = 'my daughter told me she took a whole box of tablets ten minutes ago';

/** Moments, follow-ups, danger, notes and other languages, and what people type on most days. */
const ASKED: readonly Question[] = [
  ...PARITY_QUESTIONS,
  ...EVERYDAY_QUESTIONS.filter((_, at) => at % 4 === 0).map((message) => ({ message })),
];

/** What differs between two answers to one question: their names, and how long each took. */
const withoutIdentity = (text: string) =>
  text.replaceAll(/\b(ans|msg)_[\w-]+/g, '$1_').replaceAll(/"ms":\d+/g, '"ms":0');

type Asking = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string };

/** How a body travelled is the wire’s business. */
const OF_THE_WIRE = /^(?:connection|content-encoding|content-length|date|keep-alive|transfer-encoding|vary)$/;

const executablePath = inject('chromium');

describe.skipIf(executablePath === null)('the assistant on the device, in Chromium', () => {
  let folder = '';
  let browser: Browser;
  let built: BrowserFiles;
  let origin = '';
  const front = new Front();
  const servers: Running[] = [];
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
    built = { folder: join(folder, 'a'), files: await buildBrowser(join(folder, 'a'), false) };
    origin = await front.open();
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS });
  });

  async function closeAll() {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  }

  afterAll(async () => {
    await browser?.close();
    front.close();
    await rm(folder, { recursive: true });
  });

  /** Puts a server behind the front. */
  async function served(settings: Record<string, string> = {}, files = built): Promise<Running> {
    const server = await serve({ PORT: '0', LOG_LEVEL: 'silent', ...settings }, join(folder, 'index'), files);
    servers.push(server);
    front.target = server.address;
    return server;
  }

  /** A page whose worker is installed and in charge. */
  async function installed(path = '/'): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(origin + path);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          if (navigator.serviceWorker.controller) resolve();
          else navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
        }),
    );
    front.asked = [];
    return { page, context };
  }

  /** What a browser asks of its own accord is whether there is a new build. */
  const askedOfServer = () => front.asked.filter((line) => line !== 'GET /sw.js');

  /** Until the whole answer is there: with the page's script it comes into the page, without it as one of its own. */
  async function ask(page: Page, question: string): Promise<void> {
    await page.locator('textarea[name=message]').fill(question);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await Promise.any([
      page.waitForURL(`${origin}/ask`),
      page.locator('body > [role=status]', { hasText: 'Answer complete' }).waitFor({ state: 'attached' }),
    ]);
    await page.waitForLoadState();
  }

  const partsOf = async (page: Page) =>
    (await page.locator('article h2').allInnerTexts()).slice(0, 4).map((heading) => heading[0]);

  /** Asks from a page, and so from its worker. */
  const fetchedIn = (page: Page, path: string, init: Asking = {}) =>
    page.evaluate(
      async ([address, options]) => {
        const response = await fetch(address, options);
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        };
      },
      [path, init] as const,
    );

  const json = (body: unknown): Asking => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  const form = (question: Question): Asking => {
    const turns = userTurns(question);
    const fields = turns.map((turn, at) => [at === turns.length - 1 ? 'message' : 'turn', turn]);
    for (const name of ['role', 'setting', 'phase', 'region', 'childAge'] as const)
      if (question[name] !== undefined) fields.push([name, String(question[name])]);
    return {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      body: new URLSearchParams(fields).toString(),
    };
  };

  describe('without a network', () => {
    let context: BrowserContext;

    beforeAll(async () => {
      await served({ REGION: 'GB' });
      ({ context } = await installed());
      await context.setOffline(true);
      // Chromium 150 cuts the network off and yet says, from the first navigation on, that it is online.
      await context.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    });

    afterAll(closeAll);

    async function opened(): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`${origin}/`);
      return page;
    }

    test('opens the first page, starters, the articles and urgent help', async () => {
      const page = await opened();
      expect(await page.locator('.hold .line').first().innerText()).toContain('I’m here with you.');
      await page.getByRole('link', { name: 'Screaming, can’t settle' }).click();
      await page.waitForURL(`${origin}/s/home/screaming`);
      expect(await partsOf(page)).toEqual(['P', 'A', 'R', 'T']);
      await page.goto(`${origin}/articles`);
      expect(await page.locator('main a[href^="/articles/"]').count()).toBeGreaterThanOrEqual(4);
      await page.goto(`${origin}/urgent`);
      expect(await page.locator('main a[href^="/urgent/"]').count()).toBeGreaterThan(5);
      expect(askedOfServer()).toEqual([]);
    });

    test('shows the help lines of any country, with the day on which they were checked', async () => {
      const page = await opened();
      await page.goto(`${origin}/urgent/medical_emergency`);
      await page.locator('select[name=region]').selectOption('GB');
      await page.locator('.country button').click();
      await page.waitForURL(/region=GB/);
      expect(await page.locator('a[href="tel:999"]').count()).toBeGreaterThan(0);
      expect(await page.locator('main').innerText()).toContain(
        `Numbers last checked ${dateInWords(NUMBERS_CHECKED_ON)}`,
      );
    });

    test('answers what is typed, says that it was already here, and goes on from there', async () => {
      const page = await opened();
      await ask(page, QUESTION);
      expect(await partsOf(page)).toEqual(['P', 'A', 'R', 'T']);
      expect(await page.getByText('You’re offline. This answer was already on your phone.').count()).toBe(1);
      const before = await page.locator('.hold .line').first().innerText();
      await page.locator('form.next button').first().click();
      await page.locator('input[name=turn]').first().waitFor({ state: 'attached' });
      expect(await page.locator('input[name=turn]').first().getAttribute('value')).toBe(QUESTION);
      await expect.poll(() => page.locator('.hold .line').last().innerText()).not.toBe(before);
      expect(askedOfServer()).toEqual([]);
    });

    test('answers with scripts turned off', async () => {
      const page = await opened();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.reload();
      await ask(page, QUESTION);
      expect(await partsOf(page)).toEqual(['P', 'A', 'R', 'T']);
    });

    test('meets danger with the card', async () => {
      const page = await opened();
      await ask(page, DANGER);
      expect(await page.locator('.card').first().innerText()).toMatch(/poison|emergency/i);
      expect(await page.locator('.card a[href^="tel:"]').count()).toBeGreaterThan(0);
    });

    test('opens the passage of an answer in its article, highlighted', async () => {
      const page = await opened();
      await ask(page, QUESTION);
      const quoted = await page.locator('.passage mark').first().innerText();
      await page.getByRole('link', { name: 'Read it in the article' }).first().click();
      await page.waitForURL(/\/articles\//);
      expect(await page.locator('mark').first().innerText()).toBe(quoted);
    });

    test('gives the answers and pages of the server, byte for byte, with the same headers', async () => {
      const page = await opened();
      const both = async (path: string, init: Asking = {}) => {
        const there = await fetch(front.target + path, init);
        const here = await fetchedIn(page, path, init);
        const said = `${path} ${String(init.body ?? '')}`;
        expect(here.status, said).toBe(there.status);
        expect(withoutIdentity(here.body), said).toBe(withoutIdentity(await there.text()));
        const kept = Object.entries(Object.fromEntries(there.headers)).filter(([name]) => !OF_THE_WIRE.test(name));
        expect(
          Object.entries(here.headers)
            .filter(([name]) => !OF_THE_WIRE.test(name))
            .sort(),
          said,
        ).toEqual(kept.sort());
      };
      expect(ASKED.length).toBeGreaterThanOrEqual(40);
      for (const question of ASKED) {
        await both('/api/ask', json(question));
        await both('/ask', form(question));
      }
      for (const question of ASKED.slice(0, 8)) await both('/api/chat', json(question));
      const pages = ['/', '/?place=class', '/s/home/hitting', '/s/class/refusing', '/articles', '/urgent'];
      const asked = ['/urgent/medical_emergency?region=FR', '/articles/perfection-isnt-the-goal?p=699-775'];
      for (const path of [...pages, ...asked]) await both(path, { headers: { accept: 'text/html' } });
      for (const path of ['/api/articles', '/api/search?q=yelling&k=3', '/s/home/nothing', '/ask', '/api/ask'])
        await both(path);
      await both('/api/ask', json({ message: '' }));
      await both('/ask', form({ message: '' }));
    });
  });

  describe('with a network', () => {
    const MODEL = { OPENAI_BASE_URL: 'http://model.invalid/v1' };
    const page200 = { 'content-type': 'text/html; charset=utf-8' };
    let context: BrowserContext;

    beforeAll(async () => {
      await served(MODEL);
      ({ context } = await installed());
    });

    afterAll(closeAll);

    afterEach(() => Object.assign(front, { stalled: false, instead: null }));

    /** A page that the server’s model is behind. */
    async function opened(): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`${origin}/`);
      front.asked = [];
      return page;
    }

    test('asks the server where a model writes there', async () => {
      const page = await opened();
      front.instead = { status: 200, headers: page200, body: '<h1>From the server</h1>' };
      const came = await fetchedIn(page, '/ask', form({ message: QUESTION }));
      expect(came.body).toBe('<h1>From the server</h1>');
    });

    test('does not wait for a network that does not answer', async () => {
      const page = await opened();
      front.stalled = true;
      await ask(page, QUESTION);
      expect(await partsOf(page)).toEqual(['P', 'A', 'R', 'T']);
      expect(front.asked).toContain('POST /ask');
    });

    test.for([
      ['a captive portal', 302, { location: 'https://portal.invalid/' }],
      ['a broken proxy', 502, page200],
      ['a full server', 429, { 'retry-after': '9' }],
    ] as const)('does not take %s for an answer', async ([, status, headers]) => {
      const page = await opened();
      front.instead = { status, headers, body: '<h1>Not an answer</h1>' };
      await ask(page, QUESTION);
      expect(await partsOf(page)).toEqual(['P', 'A', 'R', 'T']);
    });

    test('keeps danger on the device, and waits for nobody', async () => {
      const page = await opened();
      front.stalled = true;
      await ask(page, DANGER);
      expect(await page.locator('.card a[href^="tel:"]').count()).toBeGreaterThan(0);
      for (const path of ['/api/ask', '/api/chat']) await fetchedIn(page, path, json({ message: DANGER }));
      expect(front.asked.filter((line) => line.startsWith('POST'))).toEqual([]);
    });
  });

  test('it can be put on the home screen', async () => {
    await served();
    const { page, context } = await installed();
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A test's context keeps nothing, which is the one thing a browser holds against it.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect([errors, url]).toEqual([[], `${origin}/offline/manifest.webmanifest`]);
    await closeAll();
  });

  test('the words go nowhere where no model would read them', async () => {
    await served();
    const { page } = await installed();
    await ask(page, QUESTION);
    expect(await partsOf(page)).toEqual(['P', 'A', 'R', 'T']);
    expect(front.asked.filter((line) => line.startsWith('POST'))).toEqual([]);
    await closeAll();
  });

  describe('a new build', () => {
    afterEach(closeAll);

    /** The same build with one word changed in its code. */
    async function changed(): Promise<BrowserFiles> {
      const to = join(folder, 'b');
      await cp(built.folder, to, { recursive: true });
      const { worker, files } = built.files;
      const code = await readFile(to + worker, 'utf8');
      const next = worker.replace(/-\w{10}/, '-bbbbbbbbbb');
      await writeFile(to + next, code.replaceAll('"right here"', '"right there"'));
      return { folder: to, files: { worker: next, files } };
    }

    /** As it is seen; where it leads is said besides to who does not see it. */
    const nameOn = async (page: Page) => (await page.locator('.bar .name').innerText()).split('\n')[0];

    /** Lets the browser look for a new build, and waits until it is there whole. */
    const lookedForNew = (page: Page) =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const coming = registration.installing;
        if (registration.waiting === null && coming !== null)
          await new Promise<void>((resolve) => coming.addEventListener('statechange', () => resolve(), { once: true }));
        return registration.waiting !== null;
      });

    test('waits while the old one is in use, and then takes its place whole', async () => {
      await served();
      const { page, context } = await installed();
      const other = await context.newPage();
      await other.goto(`${origin}/s/home/screaming`);
      await served({}, await changed());
      front.asked = [];
      expect(await lookedForNew(page)).toBe(true);
      // What did not change is not fetched again.
      expect(front.asked.filter((line) => line.endsWith('.json'))).toEqual([]);

      await page.goto(`${origin}/`);
      expect(await nameOn(page)).toBe('right here');
      await ask(page, QUESTION);
      expect(await nameOn(page)).toBe('right here');
      await other.close();
      await ask(page, QUESTION);
      expect(await nameOn(page)).toBe('right here');

      await page.goto(`${origin}/`);
      expect(await nameOn(page)).toBe('right there');
      await page.evaluate(async () => {
        const { waiting } = await navigator.serviceWorker.ready;
        if (waiting) await new Promise((resolve) => waiting.addEventListener('statechange', resolve, { once: true }));
      });
      await ask(page, QUESTION);
      expect(await nameOn(page)).toBe('right there');
      await page.goto(`${origin}/s/home/screaming`);
      expect(await nameOn(page)).toBe('right there');
      expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    });

    test('is used when every page of the old one is gone', async () => {
      await served();
      const { page, context } = await installed();
      await served({}, await changed());
      expect(await lookedForNew(page)).toBe(true);
      await page.close();
      const next = await context.newPage();
      await next.goto(`${origin}/articles`);
      expect(await nameOn(next)).toBe('right there');
    });

    test('is whatever changes an answer: the country of the home, too', async () => {
      await served();
      const { page } = await installed();
      await served({ REGION: 'GB' });
      expect(await lookedForNew(page)).toBe(true);
    });
  });
});
