import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Running } from '../node.ts';
import { faultsOf, launched, opened, serving } from '../test-browser.ts';

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
