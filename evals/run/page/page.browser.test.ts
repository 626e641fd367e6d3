import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SCORERS } from '../../scorers/index.ts';
import { inProcess } from '../answerer.ts';
import { baselineOf, entryOf } from '../baseline.ts';
import { loadCases } from '../cases.ts';
import { FILES } from '../files.ts';
import { reportOf } from '../report.ts';
import { runCases } from '../run.ts';
import { reportPage } from './page.ts';

/** Where a fault of contrast, size or flow would show. */
const LOOKS = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
] as const;

const executablePath = inject('chromium');

/** A report in which something got worse, something better, and the words of both differ. */
async function pageToSee(): Promise<string> {
  const cases = (await loadCases(FILES.cases)).filter((_, at) => at % 140 === 0);
  const run = await runCases({ cases, scorers: SCORERS, answer: await inProcess(), runs: 1 });
  const baseline = baselineOf(run, { commit: 'abc', date: '2026-01-01', reason: 'first' });
  for (const [at, before] of Object.values(baseline.cases).entries()) {
    if (at % 2 === 0) before.text = `Sit down.\n${before.text}`;
    if (at % 3 === 0) before.scores = { ...before.scores, criteria: at % 2 };
  }
  const known = new Set(cases.map(({ id }) => id));
  const found = { commit: 'def', date: '2026-01-02', target: null, filter: '', gate: null };
  return reportPage(reportOf({ ...found, run, baseline, history: [entryOf(run, baseline)], known }));
}

describe.skipIf(executablePath === null)('the report in Chromium', () => {
  let browser: Browser;
  let html = '';

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    html = await pageToSee();
  });
  afterAll(() => browser?.close());

  /** `forAxe` alone lets a script in: its own. */
  async function open(colorScheme: 'light' | 'dark', width: number, forAxe = false) {
    const context = await browser.newContext({
      javaScriptEnabled: forAxe,
      bypassCSP: forAxe,
      colorScheme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && trouble.push(message.text())));
    page.on('request', (request) => void trouble.push(request.url()));
    await page.setContent(forAxe ? html.replaceAll(/<details (id="[^"]+")>/g, '<details $1 open>') : html);
    return { page, trouble, close: () => context.close() };
  }

  // Two pages of contrasts to work out: slow, and no fault.
  test.for(LOOKS)('can be read by everyone: $scheme, $width px', { timeout: 180_000 }, async ({ scheme, width }) => {
    const { page, trouble, close } = await open(scheme, width, true);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    expect(trouble).toEqual([]);
    await close();
  });

  test('on a phone, each measure stands beside its number', async () => {
    const { page, close } = await open('light', 390);
    const number = await page.locator('.measures tbody td').first().boundingBox();
    expect((number?.x ?? 1e9) + (number?.width ?? 0)).toBeLessThan(390);
    await close();
  });

  test('a bucket leads to its cases, and a case opens without a script', async () => {
    const { page, close } = await open('light', 1280);
    await page.locator('.tally a', { hasText: 'Worse' }).click();
    await expect
      .poll(() => page.locator('#worse h2').evaluate((head) => head.getBoundingClientRect().top))
      .toBeLessThan(200);
    const shut = page.locator('details:not([open])');
    const before = await shut.count();
    await shut.first().locator('summary').click();
    expect(await shut.count()).toBe(before - 1);
    await close();
  });

  test('printed, the cases that need a reader stand open', async () => {
    const { page, close } = await open('light', 1280);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('.told details .o')
      .evaluateAll((all) => all.filter((each) => (each as HTMLElement).offsetHeight === 0).length);
    expect(hidden).toBe(0);
    await close();
  });
});
