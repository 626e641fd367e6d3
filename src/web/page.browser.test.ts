import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Running } from '../node.ts';
import { brokenWords, faultsOf, launched, opened, serving } from '../test-browser.ts';
import { STARTERS } from './starters.ts';

const QUESTION =
  'my 4 year old is screaming on the floor at the supermarket and everyone is staring, what do I say right now?';

/** Where a fault of contrast, size or flow would show. */
const LOOKS = [
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 390 },
  { scheme: 'light', width: 1280 },
] as const;

const executablePath = inject('chromium');

describe.skipIf(executablePath === null)('the page in Chromium, with JavaScript off', () => {
  let browser: Browser;
  let server: Running;

  beforeAll(async () => {
    server = await serving();
    browser = await launched(executablePath);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(path: string) {
    const { page, trouble, close } = await opened(browser, server.address, { javaScriptEnabled: false });
    await page.goto(server.address + path);
    return { page, trouble, close };
  }

  async function ask(page: Page, question: string) {
    await page.locator('textarea[name=message]').fill(question);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.waitForURL(`${server.address}/ask`);
  }

  test('gives the hold before anything is asked, above the fold', async () => {
    const { page, trouble, close } = await open('/');
    const line = await page.locator('.hold .line').first().boundingBox();
    expect((line?.y ?? 1e9) + (line?.height ?? 0)).toBeLessThan(400);
    expect(trouble).toEqual([]);
    await close();
  });

  test('answers a typed question with P, A, R and T, and says nothing of it in the address', async () => {
    const { page, trouble, close } = await open('/');
    await ask(page, QUESTION);
    const headings = await page.locator('article h2').allInnerTexts();
    expect(headings.slice(0, 4).map((heading) => heading[0])).toEqual(['P', 'A', 'R', 'T']);
    expect(page.url()).toBe(`${server.address}/ask`);
    expect(await page.title()).not.toMatch(/supermarket|screaming/);
    expect(trouble).toEqual([]);
    await close();
  });

  test('opens the passage of a mark, and the article with those words highlighted', async () => {
    const { page, close } = await open('/');
    await ask(page, QUESTION);
    const mark = page.locator('article a[href^="#"]').filter({ hasText: /^\d/ }).first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    const card = page.locator(target);
    expect(await card.isVisible()).toBe(true);
    const quoted = await card.locator('mark').first().innerText();
    await card.getByRole('link', { name: 'Read it in the article' }).click();
    expect(await page.locator('mark').first().innerText()).toBe(quoted);
    await close();
  });

  test('carries the conversation in the form: the next tap is answered in the light of what came before', async () => {
    const { page, close } = await open('/');
    await ask(page, QUESTION);
    const before = await page.locator('.hold .line').first().innerText();
    await page
      .getByRole('button', { name: 'That didn’t help' })
      .or(page.locator('form button[name=message]').first())
      .first()
      .click();
    expect(await page.locator('input[name=turn]').first().getAttribute('value')).toBe(QUESTION);
    expect(await page.locator('article h2').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('.hold').innerText()).not.toBe(before);
    await close();
  });

  test.each<{ name: string; path: string; question?: string }>([
    { name: 'home', path: '/' },
    { name: 'class', path: '/?place=class' },
    { name: 'a starter', path: '/s/home/screaming' },
    { name: 'the articles', path: '/articles' },
    { name: 'a reader', path: '/articles/perfection-isnt-the-goal?p=699-775#p' },
    { name: 'the API', path: '/docs' },
    { name: 'urgent help', path: '/urgent' },
    { name: 'an urgent page', path: '/urgent/child_suicide_self_harm?region=US' },
    { name: 'an emergency page', path: '/urgent/medical_emergency?region=GB' },
    { name: 'nothing here', path: '/nowhere' },
    { name: 'an answer', path: '/', question: QUESTION },
    {
      name: 'an answer in danger',
      path: '/',
      question: 'my daughter is 14 and says she does not want to live any more',
    },
  ])('has no accessibility fault, and never scrolls sideways: $name', async ({ path, question }) => {
    for (const { scheme, width } of LOOKS) {
      const { page, trouble, close } = await opened(browser, server.address, {
        viewport: { width, height: 844 },
        colorScheme: scheme,
      });
      await page.goto(server.address + path);
      if (question !== undefined) {
        await page.locator('textarea[name=message]').fill(question);
        await page.getByRole('button', { name: 'Ask', exact: true }).click();
        await page
          .getByText('You asked', { exact: false })
          .or(page.locator('.card'))
          .first()
          .waitFor({ state: 'attached' });
      }
      expect(await faultsOf(page), `${path} ${scheme} ${width}`).toEqual([]);
      if (path !== '/nowhere') expect(trouble).toEqual([]);
      await close();
    }
  });
});

const LOOKED_AT = [
  '/',
  '/s/home/screaming',
  '/urgent/child_suicide_self_harm?region=US',
  '/articles/perfection-isnt-the-goal?p=699-775&for=T#p',
] as const;

describe.skipIf(executablePath === null)('the page in Chromium, for who sees it otherwise', () => {
  let browser: Browser;
  let server: Running;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serving(), launched(executablePath)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const borderOf = (page: Page, of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopWidth);

  test.each(['light', 'dark'] as const)(
    'in forced colours, %s, what only a colour said is said by a line',
    async (colorScheme) => {
      const look = { colorScheme, forcedColors: 'active' } as const;
      const { page, close } = await opened(browser, server.address, look);
      await page.goto(`${server.address}/s/home/screaming`);
      for (const of of ['.cite', '.next button', '.ask-row button[type=submit]'])
        expect(await borderOf(page, of), of).toBe('1px');
      const tap = page.locator('.next button').first();
      const ground = () => tap.evaluate((button) => getComputedStyle(button).backgroundColor);
      const before = await ground();
      await tap.evaluate((button) => button.setAttribute('aria-busy', 'true'));
      expect(await ground()).not.toBe(before);
      await page.goto(`${server.address}/urgent/child_suicide_self_harm?region=US`);
      expect([await borderOf(page, '.card'), await borderOf(page, '.calls a')]).toEqual(['1px', '1px']);
      await close();
    },
  );

  test.each(LOOKED_AT)('at twice the text size nothing is cut, covered or pushed aside: %s', async (path) => {
    // What a reader sets in the browser: sizes in a media query follow it as well.
    const large = await launched(executablePath, '--blink-settings=defaultFontSize=32');
    const { page } = await opened(large, server.address);
    await page.goto(server.address + path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await faultsOf(page)).toEqual([]);
    expect(await brokenWords(page)).toEqual([]);
    const positions = await page
      .locator('.ask')
      .evaluateAll((all) => all.map((form) => getComputedStyle(form).position));
    expect(positions).not.toContain('sticky');
    await large.close();
  });

  test.each(LOOKED_AT)('at 320 pixels no word is cut: %s', async (path) => {
    const { page, close } = await opened(browser, server.address, { viewport: { width: 320, height: 640 } });
    await page.goto(server.address + path);
    expect(await brokenWords(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });

  test.each(LOOKED_AT)('with less motion wanted, nothing moves: %s', async (path) => {
    const { page, close } = await opened(browser, server.address, { reducedMotion: 'reduce' });
    await page.goto(server.address + path);
    for (const fold of await page.locator('summary:visible').all()) await fold.click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await close();
  });

  test.each(STARTERS.filter(({ place }) => place === 'class'))(
    'on a laptop in class the whole of P.A.R.T. is seen at once: $slug',
    async ({ slug }) => {
      const { page, close } = await opened(browser, server.address, { viewport: { width: 1280, height: 800 } });
      await page.goto(`${server.address}/s/class/${slug}`);
      const last = await page.locator('#part-t').boundingBox();
      const form = await page.locator('.ask').boundingBox();
      expect((last?.y ?? 1e9) + (last?.height ?? 0)).toBeLessThanOrEqual(form?.y ?? 0);
      await close();
    },
  );

  test.each(STARTERS)('on a phone the hold ends within 400 pixels: $place $slug', async ({ place, slug }) => {
    const { page, close } = await opened(browser, server.address);
    await page.goto(`${server.address}/s/${place}/${slug}`);
    const line = await page.locator('#part-a .line').last().boundingBox();
    expect((line?.y ?? 1e9) + (line?.height ?? 0)).toBeLessThanOrEqual(400);
    await close();
  });
});
