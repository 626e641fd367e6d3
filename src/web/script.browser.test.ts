import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Behaviour, elements, type ScriptedServer, scriptedServer } from '../model/scripted-server.ts';
import type { Running } from '../node.ts';
import { faultsOf, launched, opened, serving } from '../test-browser.ts';

const QUESTION = 'my 4 year old is screaming on the floor at the supermarket and everyone is staring';
const WAIT = 'Looking in the articles for the rest. What’s above is enough for now.';
const LOST = 'The rest isn’t coming through. What’s above still holds.';

const R = { part: 'R', text: 'Kneel side-on, an arm away. The till can wait.', say: ['I’m staying.'], cites: [1] };
const T = { part: 'T', text: 'It may take minutes. People look, and then they shop.' };
const REST = [
  { part: 'skip', text: 'Sweets to get out of here.' },
  { part: 'next', text: '', say: ['Still screaming', 'She hit me', 'I yelled at her'] },
];
const GOOD = elements(R, T, ...REST);
/** So many characters hold R whole, and T not. */
const AFTER_R = GOOD.indexOf('"part":"T"') + 20;

const good: Behaviour = () => ({ kind: 'text', text: GOOD, chunk: 24 });
const silent: Behaviour = () => ({ kind: 'silent' });
const silentAfterR: Behaviour = () => ({ kind: 'text', text: GOOD, chunk: 24, silentAfter: AFTER_R });

const LOOKS: readonly BrowserContextOptions[] = [
  { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
];

interface Shift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Notes what moves on the page by itself, from when it is called: which words, and where from and to, in pixels. */
const watchShifts = (page: Page) =>
  page.evaluate(async () => {
    const kept = window as unknown as { shifted: string[] };
    kept.shifted = [];
    // A field that was filled by a test grows in the next frame, and counts as nobody's typing: let it be painted first.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const since = performance.now();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput || entry.startTime < since) continue;
        for (const { node, previousRect: from, currentRect: to } of entry.sources)
          kept.shifted.push(
            `${node?.parentElement?.className} ${node?.textContent?.slice(0, 60)}: ${[from.y, from.height]} to ${[to.y, to.height]}`,
          );
      }
    }).observe({ type: 'layout-shift' });
  });
const shifted = (page: Page) => page.evaluate(() => (window as unknown as { shifted: string[] }).shifted);

const executablePath = inject('chromium');

describe.skipIf(executablePath === null)('the page in Chromium, with its script and a model', () => {
  let browser: Browser;
  let model: ScriptedServer;
  let server: Running;
  let behave: Behaviour = good;
  const pages: Awaited<ReturnType<typeof opened>>[] = [];

  beforeAll(async () => {
    model = await scriptedServer((asked) => behave(asked));
    const environment = { OPENAI_API_KEY: 'none', OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'scripted' };
    [server, browser] = await Promise.all([serving(environment), launched(executablePath)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await Promise.all([server?.stop(), model?.stop()]);
  });

  async function open(path = '/', options: BrowserContextOptions = {}) {
    const one = await opened(browser, server.address, options);
    pages.push(one);
    await one.page.goto(server.address + path);
    return one.page;
  }

  /** Ends a test: nothing was said on the console, nothing was fetched from elsewhere, and what was opened is closed. */
  async function quiet() {
    const trouble = pages.flatMap((one) => one.trouble);
    await Promise.all(pages.splice(0).map((one) => one.close()));
    expect(trouble).toEqual([]);
  }

  async function send(page: Page, question: string) {
    await page.locator('#message').fill(question);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
  }

  const status = (page: Page) => page.locator('body > [role=status]');
  const whole = (page: Page) =>
    expect.poll(() => status(page).innerText(), { timeout: 30_000 }).toBe('Answer complete');

  async function asked(page: Page, question = QUESTION) {
    await send(page, question);
    await page.locator('#part-a').waitFor();
    await whole(page);
  }

  test('shows the hold while the model is silent, then each step below it; nothing moves', async () => {
    const gate = Promise.withResolvers<void>();
    behave = async () => {
      await gate.promise;
      return { kind: 'text', text: GOOD, chunk: 8, everyMs: 4 };
    };
    const page = await open();
    await page.locator('#message').fill(QUESTION);
    await watchShifts(page);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.locator('#part-a').waitFor();
    // What has come is shown as it comes: a slow machine may have P and A, and not yet what stands around them.
    await expect.poll(() => page.locator('.wait:visible').allInnerTexts()).toEqual([WAIT]);
    expect(await page.locator('#part-r').count()).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML);
    await expect.poll(focused).toMatch(/^<h1.*>For right now<\/h1>$/);
    await expect.poll(() => status(page).innerText()).toBe('Answer started');
    await expect.poll(() => page.locator('body > [role=log] p').count()).toBe(2);
    // The form is live meanwhile, and keeps what is typed.
    await page.locator('#message').fill('she');
    gate.resolve();
    await whole(page);
    expect(await page.locator('article h2').allInnerTexts()).toEqual([
      'Practice presence',
      'Attune to emotions · you might say',
      'Respond mindfully',
      'Trust the process',
      'Why this',
    ]);
    expect(await page.locator('.wait:visible').count()).toBe(0);
    expect(await page.locator('#message').inputValue()).toBe('she');
    const log = await page.locator('body > [role=log] p').allInnerTexts();
    expect(log.map((line) => line[0])).toEqual(['P', 'A', 'R', 'T', 'L']);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await shifted(page)).toEqual([]);
    await quiet();
  });

  test('says nothing of the words in the address, the title or the history', async () => {
    behave = good;
    const page = await open();
    const before = await page.evaluate(() => history.length);
    await asked(page);
    expect(page.url()).toBe(`${server.address}/`);
    expect(await page.title()).toBe('For right now: right here');
    expect(await page.evaluate(() => [history.length, JSON.stringify(history.state)])).toEqual([before, 'null']);
    await quiet();
  });

  test('folds the turn before to one line, and answers the tap in its light', async () => {
    behave = good;
    const page = await open();
    await asked(page);
    await page.getByRole('button', { name: 'She hit me' }).click();
    await page.locator('.earlier').waitFor();
    await whole(page);
    const earlier = page.locator('.earlier');
    expect(await earlier.locator('summary').innerText()).toMatch(/^Before: my 4 year old is screaming/);
    expect((await earlier.boundingBox())?.height).toBeLessThan(60);
    expect(await page.locator('.asked-words').innerText()).toContain('She hit me');
    expect(
      await page
        .locator('.ask input[name=turn]')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual([QUESTION, 'She hit me']);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    await earlier.locator('summary').click();
    expect(await earlier.locator('.step').count()).toBe(4);
    await quiet();
  });

  test('asks the same again with a corrected detail', async () => {
    behave = good;
    const page = await open();
    await asked(page);
    await page.locator('.asked summary').click();
    await page.locator('#detail-childAge').selectOption('14');
    await page.getByRole('button', { name: 'Ask again with this' }).click();
    await page.getByText('14 years').first().waitFor();
    await whole(page);
    expect(page.url()).toBe(`${server.address}/`);
    await quiet();
  });

  test('unfolds a passage under its line, and folds it again', async () => {
    behave = good;
    const page = await open('/s/home/screaming');
    const mark = page.locator('.step a.cite').first();
    await mark.click();
    const passage = page.locator('.step .passage');
    expect(await passage.locator('mark').innerText()).toBe(
      await page.locator(`${await mark.getAttribute('href')} mark`).innerText(),
    );
    expect(await mark.getAttribute('aria-expanded')).toBe('true');
    expect(page.url()).toBe(`${server.address}/s/home/screaming`);
    await mark.click();
    expect(await passage.count()).toBe(0);
    expect(await mark.getAttribute('aria-expanded')).toBe('false');
    await quiet();
  });

  test('reads P and A aloud on a tap, and stops on the next', async () => {
    const page = await open('/s/home/screaming');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      speechSynthesis.speak = ({ text, lang }) => void said.push(`${lang} ${text}`);
      speechSynthesis.cancel = () => void said.push('stopped');
    });
    const button = page.locator('[data-do=read]');
    await button.click();
    expect(await button.innerText()).toBe('Stop');
    await button.click();
    expect(await button.innerText()).toBe('Read it aloud');
    const cue = (await page.locator('.hold .cue').innerText())
      .replace(/\s*\d+$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said[0]).toBe(`en ${cue}`);
    expect(said[1]).toMatch(/^en “.*”$/);
    expect(said.at(-1)).toBe('stopped');
    expect(said.length - 1).toBe(await page.locator('.hold :is(.cue, .line)').count());
    await quiet();
  });

  test('hands on the answer, never the question', async () => {
    behave = good;
    const page = await open();
    await asked(page, `${QUESTION}, her name is Zachariah`);
    await page.evaluate(() => {
      navigator.share = async (data) => void Object.assign(window, { shared: data });
    });
    await page.locator('[data-do=send]').click();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    expect(Object.keys(shared)).toEqual(['text']);
    expect(shared.text).toContain('Kneel side-on, an arm away.');
    expect(shared.text).not.toMatch(/Zachariah|supermarket|\d$/m);
    await quiet();
  });

  test('offers to listen only where the sound stays on the device, and never sends by itself', async () => {
    const page = await open();
    expect(await page.locator('[data-do=voice]').isVisible()).toBe(false);
    const local = await open();
    await local.addInitScript(() => {
      class Heard extends EventTarget {
        processLocally = false;
        static async available({ processLocally }: { processLocally: boolean }) {
          return processLocally ? 'available' : 'unavailable';
        }
        start() {
          const local = this.processLocally ? 'she is screaming' : 'sent away';
          this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: local }]] }));
          this.dispatchEvent(new Event('end'));
        }
        stop() {}
      }
      Object.defineProperty(Heard.prototype, 'processLocally', { value: false, writable: true });
      Object.defineProperty(window, 'SpeechRecognition', { value: Heard });
    });
    await local.reload();
    await local.locator('[data-do=voice]').click();
    expect(await local.locator('#message').inputValue()).toBe('she is screaming');
    expect(await local.locator('article').count()).toBe(0);
    await quiet();
  });

  test('says what still holds when the connection is lost, and tries again on a tap', async () => {
    behave = good;
    const page = await open();
    await page.evaluate(() => {
      const real = window.fetch;
      window.fetch = async (...request) => {
        window.fetch = real;
        const reader = (await real(...request)).body?.getReader();
        const first = await reader?.read();
        await reader?.cancel();
        const cut = new ReadableStream({
          pull(controller) {
            if (controller.desiredSize === 1) controller.enqueue(first?.value);
            controller.close();
          },
        });
        return new Response(cut, { headers: { 'content-type': 'text/html' } });
      };
    });
    await send(page, QUESTION);
    await page.locator('.lost').waitFor();
    expect(await page.locator('.lost p').innerText()).toBe(LOST);
    expect(await status(page).innerText()).toBe(LOST);
    expect(await page.locator('#part-a').isVisible()).toBe(true);
    expect(await page.locator('.wait').count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await whole(page);
    expect(await page.locator('.lost, .earlier').count()).toBe(0);
    expect(await page.locator('#part-t').count()).toBe(1);
    pages[0]?.trouble.splice(0);
    await quiet();
  });

  test.each([
    { status: 503, contentType: 'text/html' },
    { status: 429, contentType: 'text/html' },
    { status: 502, contentType: 'text/plain' },
  ])('a server with no room ($status) takes nothing off the page, and can be asked again', async (answer) => {
    behave = good;
    const page = await open();
    await asked(page);
    const before = await page.locator('.answer .hold .line').innerText();
    const body = '<!doctype html><html><head></head><body><main><h1>Full</h1></main></body></html>';
    await page.route('**/ask', (route) => route.fulfill({ ...answer, body }), { times: 1 });
    await page.getByRole('button', { name: 'She hit me' }).click();
    await page.locator('.lost').waitFor();
    expect(await page.locator('.lost p').innerText()).toBe(LOST);
    expect(await status(page).innerText()).toBe(LOST);
    expect(await page.locator('.answer .hold .line').innerText()).toBe(before);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.earlier').waitFor();
    await whole(page);
    pages[0]?.trouble.splice(0);
    await quiet();
  });

  test('shows answers all at once where that is chosen, on this device alone, and else as they come', async () => {
    behave = good;
    const page = await open();
    await asked(page);
    const box = () => page.getByRole('checkbox', { name: 'Show answers all at once' });
    expect(await box().isChecked()).toBe(false);
    await box().check();
    const gate = Promise.withResolvers<void>();
    const called = Promise.withResolvers<void>();
    behave = async () => {
      called.resolve();
      await gate.promise;
      return { kind: 'text', text: GOOD, chunk: 8, everyMs: 4 };
    };
    const seen = page.waitForRequest((request) => request.method() === 'POST');
    const before = await page.locator('.answer').innerText();
    await page.getByRole('button', { name: 'She hit me' }).click();
    expect((await seen).postData()).not.toContain('at-once');
    await page.locator('.ask .wait:visible').waitFor();
    expect(await status(page).innerText()).toBe('Looking in the articles. The answer comes all at once.');
    // The hold is sent before a model is called.
    await called.promise;
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    expect(await page.locator('.earlier').count()).toBe(0);
    expect(await page.locator('.answer').innerText()).toBe(before);
    gate.resolve();
    await whole(page);
    expect(await page.locator('.earlier').count()).toBe(1);
    expect(await page.locator('.wait:visible').count()).toBe(0);
    const log = await page.locator('body > [role=log] p').allInnerTexts();
    expect(log.slice(0, 5).map((line) => line[0])).toEqual(['P', 'A', 'R', 'T', 'L']);
    expect(await box().isChecked()).toBe(true);
    await page.reload();
    expect(await box().isChecked()).toBe(true);
    await box().uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await quiet();
  });

  test('a card is never held back, whatever is chosen', async () => {
    behave = () => ({ kind: 'text', text: elements({ part: 'danger', text: 'urgent domestic_violence' }) });
    const page = await open();
    await page.evaluate(() => localStorage.setItem('right-here-at-once', ''));
    await send(page, QUESTION);
    await page.locator('.card').waitFor();
    await quiet();
  });

  test('says each word in its own language, to who listens as well', async () => {
    behave = () => ({
      kind: 'text',
      text: elements(
        {
          part: 'R',
          text: 'Siéntate a su lado y espera con él. La cena puede esperar un poco.',
          say: ['Estoy contigo.'],
        },
        { part: 'T', text: 'Puede tardar un rato. No lo has hecho mal.' },
        { part: 'skip', text: 'Las preguntas de por qué.' },
        { part: 'next', text: '', say: ['Sigue gritando', 'Me ha pegado', 'Le grité'] },
      ),
    });
    const page = await open();
    await asked(page, 'mi hijo de 4 años grita y no quiere cenar, ¿qué le digo ahora?');
    const spanish = await page.locator('body > [role=log] [lang=es]').allInnerTexts();
    expect(spanish).toEqual(expect.arrayContaining(['Las preguntas de por qué.', '“Estoy contigo.”']));
    expect(await page.locator('body > [role=log] p').last().innerText()).toMatch(/inglés/);
    expect(await page.locator('.next button[lang=es]').count()).toBe(3);
    expect(await page.locator('.asked-words [lang=und]').innerText()).toContain('mi hijo');
    await page.getByRole('button', { name: 'Me ha pegado' }).click();
    await page.locator('.earlier summary [lang=und]', { hasText: 'mi hijo' }).waitFor();
    await whole(page);
    expect(await faultsOf(page)).toEqual([]);
    await quiet();
  });

  test('with no signal at all, what stands stays, and so do the typed words', async () => {
    const page = await open();
    await page.context().setOffline(true);
    await send(page, QUESTION);
    await page.locator('.lost').waitFor();
    expect(await page.locator('.hold .line').innerText()).toContain('I’m here with you.');
    expect(await page.locator('#message').inputValue()).toBe(QUESTION);
    pages[0]?.trouble.splice(0);
    await quiet();
  });

  test('keeps the conversation for a reload in this tab, until it is cleared', async () => {
    behave = good;
    const page = await open();
    await asked(page);
    const line = await page.locator('.hold .line').innerText();
    await page.reload();
    expect(await page.locator('.answer .hold .line').innerText()).toBe(line);
    expect(await page.title()).toBe('For right now: right here');
    await page.getByRole('button', { name: 'She hit me' }).click();
    await page.locator('.earlier').waitFor();
    await whole(page);
    await page.getByRole('button', { name: 'Clear it from this tab' }).click();
    await page.locator('.first').waitFor();
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await quiet();
  });

  test('begins anew for whoever comes anew', async () => {
    behave = good;
    const page = await open();
    await asked(page);
    await page.locator('.name').click();
    await page.locator('.first').waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await quiet();
  });

  test('keeps nothing where somebody may be in danger, and never covers the card', async () => {
    behave = good;
    const page = await open();
    await asked(page);
    await send(page, 'my daughter is 14 and says she does not want to live any more');
    await page.locator('.card').waitFor();
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    expect(await page.locator('.ask').evaluate((form) => getComputedStyle(form).position)).toBe('static');
    await quiet();
  });

  test.each([true, false])(
    'a card that the model raises stands above the hold, with JavaScript %s',
    async (javaScriptEnabled) => {
      behave = () => ({ kind: 'text', text: elements({ part: 'danger', text: 'urgent domestic_violence' }) });
      const page = await open('/', { javaScriptEnabled });
      await send(page, QUESTION);
      await page.locator('.card').waitFor();
      const top = async (of: string) => (await page.locator(of).last().boundingBox())?.y ?? Number.NaN;
      // What stood there before may still be on its way out.
      await expect.poll(async () => (await top('.card')) < (await top('.hold'))).toBe(true);
      await expect.poll(() => top('.card')).toBeLessThan(260);
      expect(await page.locator('.leave').isVisible()).toBe(true);
      expect(await page.getByText('supermarket').first().isVisible()).toBe(false);
      // axe needs scripts.
      if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
      await quiet();
    },
  );

  test.each([
    { name: 'with JavaScript off', javaScriptEnabled: false },
    { name: 'with a script that never came', javaScriptEnabled: true },
  ])('$name the hold is painted before the model speaks, the form stands last, and nothing moves', async (mode) => {
    const gate = Promise.withResolvers<void>();
    behave = async () => {
      await gate.promise;
      return { kind: 'text', text: GOOD, chunk: 8, everyMs: 4 };
    };
    const page = await open('/', mode);
    await page.route('**/app-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.reload();
    await page.locator('#message').fill(QUESTION);
    await page.getByRole('button', { name: 'Ask', exact: true }).click({ noWaitAfter: true });
    await page.locator('#part-a').waitFor();
    if (mode.javaScriptEnabled) await watchShifts(page);
    await expect.poll(() => page.locator('.wait:visible').allInnerTexts()).toEqual([WAIT]);
    const [hold, form] = [await page.locator('.hold').boundingBox(), await page.locator('.ask').boundingBox()];
    expect(form?.y ?? 0).toBeGreaterThan((hold?.y ?? 1e9) + (hold?.height ?? 0));
    gate.resolve();
    await page.locator('.credit').waitFor({ state: 'attached' });
    expect(await page.locator('.wait:visible').count()).toBe(0);
    if (mode.javaScriptEnabled) expect(await shifted(page)).toEqual([]);
    expect(await page.locator('.scripted:visible, .mic:visible').count()).toBe(0);
    // From the last link of the answer, the next tab stop is the form’s field, though it was sent before.
    await page.locator('.why a:visible').last().focus();
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement?.localName)) === 'summary')
      await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('message');
    await quiet();
  });

  test('goes by the keyboard alone, and everything it stops at can be seen', async () => {
    behave = good;
    const page = await open();
    const stop = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const { width, height } = at.getBoundingClientRect();
        return { name: at.id || at.textContent?.trim() || at.tagName, seen: width * height > 100 };
      });
    const stops: Awaited<ReturnType<typeof stop>>[] = [];
    do {
      await page.keyboard.press('Tab');
      stops.push(await stop());
    } while (stops.at(-1)?.name !== 'message' && stops.length < 30);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    await page.keyboard.type('she is screaming in the shop');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#part-a').waitFor();
    await whole(page);
    stops.length = 0;
    do {
      await page.keyboard.press('Tab');
      stops.push(await stop());
    } while (stops.at(-1)?.name !== 'message' && stops.length < 40);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    const names = stops.map(({ name }) => name);
    for (const name of [
      '1',
      'One slow breath',
      'Read it aloud',
      'Still screaming',
      'Send to someone',
      'Read it in the article',
    ])
      expect(names).toContain(name);
    await quiet();
  });

  test('one tap leads back to the answer, however many passages were read', async () => {
    const page = await open('/s/home/screaming');
    await page.locator('.why figure a').first().click();
    await page.getByRole('link', { name: 'Next passage' }).click();
    await page.waitForURL((url) => url.searchParams.getAll('then').length < 3);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Back to your answer' }).click();
    await page.waitForURL(/\/s\/home\/screaming/);
    await quiet();
  });

  test('a passage that was sent by somebody promises no answer behind it', async () => {
    const page = await open('/articles/perfection-isnt-the-goal?p=699-775#p');
    expect(await page.getByRole('button', { name: 'Back to your answer' }).count()).toBe(0);
    expect(await page.locator('.back').innerText()).toContain('back button');
    await quiet();
  });

  test('a breath glows three times, and stands still for who wants no motion', async () => {
    const page = await open('/s/home/screaming');
    await page.locator('.breath summary').click();
    const glow = () =>
      page
        .locator('.breath circle')
        .first()
        .evaluate((circle) => {
          const { animationName, animationIterationCount } = getComputedStyle(circle);
          return [animationName, animationIterationCount];
        });
    expect(await glow()).toEqual(['breath', '3']);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect((await glow())[0]).toBe('none');
    await quiet();
  });

  test.each<{
    name: string;
    behaviour: Behaviour;
    until: (page: Page) => Promise<unknown>;
    and?: (page: Page) => Promise<unknown>;
  }>([
    { name: 'waiting for R', behaviour: silent, until: (page) => page.locator('.wait:visible').waitFor() },
    { name: 'waiting for T', behaviour: silentAfterR, until: (page) => page.locator('#part-r').waitFor() },
    {
      name: 'a second turn, all unfolded',
      behaviour: good,
      until: whole,
      and: async (page) => {
        await page.getByRole('button', { name: 'She hit me' }).click();
        await page.locator('.earlier').waitFor();
        await whole(page);
        await page.locator('.earlier summary').click();
        await page.locator('a.cite').first().click();
        await page.locator('.asked summary').click();
      },
    },
    {
      name: 'a lost connection',
      behaviour: good,
      until: whole,
      and: async (page) => {
        await page.context().setOffline(true);
        await page.locator('.next button').first().click();
        await page.locator('.lost').waitFor();
      },
    },
  ])('has no accessibility fault, and never scrolls sideways: $name', async ({ behaviour, until, and }) => {
    for (const look of LOOKS) {
      behave = behaviour;
      const page = await open('/', look);
      await send(page, QUESTION);
      await page.locator('#part-a').waitFor();
      await until(page);
      await and?.(page);
      expect(await faultsOf(page), JSON.stringify(look)).toEqual([]);
      for (const one of pages.splice(0)) await one.close();
    }
  });
});
