import { describe, expect, test, vi } from 'vitest';
import { stepEvents } from '../answer.ts';
import type { Writer } from '../model/index.ts';
import { gate, raisedBy, type Verdict } from '../safety/index.ts';
import { testIndex } from '../test-index.ts';
import { createApp } from './index.ts';

const index = await testIndex();
const QUESTION = 'She is 4 and screaming on the floor of the shop.';

/** A writer that writes the embedded engine's own words, each event when it is let through. */
function heldBack() {
  const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());
  const ended = Promise.withResolvers<boolean>();
  const writer: Writer = {
    model: 'held-back',
    async *write({ held }, left) {
      let whole = false;
      try {
        const events = [...stepEvents(held, 2), { type: 'answer', answer: held } as const];
        for (const [at, event] of events.entries()) {
          await Promise.race([gates[at]?.promise, new Promise((leave) => left.addEventListener('abort', leave))]);
          if (left.aborted) return;
          yield event;
        }
        whole = true;
      } finally {
        ended.resolve(whole);
      }
    },
  };
  return { writer, let: (at: number) => gates[at]?.resolve(), ended: ended.promise };
}

function asking(more: Partial<Parameters<typeof createApp>[0]> = {}, fields: Record<string, string> = {}) {
  const held = heldBack();
  const onError = vi.fn();
  const app = createApp({ deps: { index, writer: held.writer }, notReady: null, onError, ...more });
  const left = new AbortController();
  const response = app.request('/ask', {
    method: 'POST',
    headers: { accept: 'text/html' },
    body: new URLSearchParams({ message: QUESTION, ...fields }),
    signal: left.signal,
  });
  return { held, response, left, onError };
}

async function reading(response: Response | Promise<Response>) {
  const reader = ((await response).body as ReadableStream<Uint8Array>).getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? null : new TextDecoder().decode(value);
    },
    leave: () => reader.cancel(),
  };
}

const visible = (html: string) =>
  html
    .replace(/<style>.*?<\/style>|<title>.*?<\/title>|<details.*?<\/details>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const WAIT = 'Looking in the articles for the rest. What’s above is enough for now.';

describe('POST /ask with a model', () => {
  test('sends the bar, the hold and the form at once, before the model has said anything', async () => {
    const { held, response, left } = asking();
    const { next, leave } = await reading(response);
    const first = (await next()) ?? '';
    expect(first).toMatch(/^<!doctype html>/);
    expect(first).toContain('id="part-p"');
    expect(first).toContain('id="part-a"');
    expect(first).not.toContain('id="part-r"');
    expect(first).toContain('<button type="submit">Ask</button>');
    expect(first.endsWith(`${WAIT}</p>`)).toBe(true);
    // WebKit paints nothing before it has some hundreds of characters to show.
    expect(visible(first).length).toBeGreaterThanOrEqual(300);
    left.abort();
    await leave();
    expect(await held.ended).toBe(false);
  });

  test('then R, then T, then the rest, each as it is ready, and one whole document in the end', async () => {
    const { held, response } = asking();
    const { next } = await reading(response);
    const pieces = [await next()];
    for (const at of [0, 1, 2]) {
      held.let(at);
      pieces.push(await next());
    }
    const [first = '', r, t, rest] = pieces;
    expect(r).toMatch(/^<section class="step[^"]*" id="part-r">/);
    expect(r?.endsWith(`${WAIT}</p>`)).toBe(true);
    expect(t).toMatch(/^<section class="step[^"]*" id="part-t">.*<\/section>$/s);
    expect(rest).toMatch(/<form class="next".*<aside class="why".*<\/article><\/main><\/body><\/html>$/s);
    expect(await next()).toBe(null);
    expect(await held.ended).toBe(true);
    const whole = pieces.join('');
    for (const tag of ['main', 'article', 'aside', 'form', 'section', 'div', 'p', 'template'])
      expect([tag, whole.split(new RegExp(`<${tag}[\\s>]`)).length]).toEqual([tag, whole.split(`</${tag}>`).length]);
    expect(whole.split('id="ask"')).toHaveLength(2);
    expect(first).not.toContain('<!--');
  });

  test('says the same in pieces as in one', async () => {
    const { held, response } = asking();
    for (const at of [0, 1, 2]) held.let(at);
    const pieces = await (await response).text();
    const whole = createApp({ deps: { index }, notReady: null });
    const body = new URLSearchParams({ message: QUESTION });
    const one = await (await whole.request('/ask', { method: 'POST', body })).text();
    const main = (html: string) => /<main>.*<\/main>/s.exec(html)?.[0].replace(/<p class="wait">.*?<\/p>/g, '');
    expect(main(pieces)).toBe(main(one));
  });

  test('keeps every header: nothing cached, nothing loaded from elsewhere', async () => {
    const { held, response } = asking();
    for (const at of [0, 1, 2]) held.let(at);
    const { headers } = await response;
    expect(headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-accel-buffering')).toBe('no');
  });

  test('a reader who goes away ends the writing, and that is no fault', async () => {
    const { held, response, left, onError } = asking();
    const { next, leave } = await reading(response);
    await next();
    left.abort();
    await leave();
    expect(await held.ended).toBe(false);
    expect(onError).not.toHaveBeenCalled();
  });

  test('a starter is ready at once, without the model', async () => {
    const held = heldBack();
    const app = createApp({ deps: { index, writer: held.writer }, notReady: null });
    const html = await (await app.request('/s/home/screaming')).text();
    expect(html).toContain('id="part-t"');
    expect(html).toMatch(/<\/html>$/);
  });

  test('danger that only the model heard comes as its card, and ends the coaching', async () => {
    const verdict = raisedBy(gate([QUESTION], {}), 'emergency medical_emergency') as Verdict;
    const writer: Writer = {
      model: 'hears-danger',
      async *write() {
        yield { type: 'raised', verdict };
      },
    };
    const { response } = asking({ deps: { index, writer } });
    const html = await (await response).text();
    expect(html).toMatch(/<div class="raised emergency"><section class="card".*<\/article><\/main><\/body><\/html>$/s);
    expect(html).not.toMatch(/id="part-r"|class="next" [^>]*aria-label="What’s happening now"/);
    expect(html).toContain('Nobody is in danger');
    for (const tag of ['main', 'article', 'form', 'section', 'div'])
      expect([tag, html.split(new RegExp(`<${tag}[\\s>]`)).length]).toEqual([tag, html.split(`</${tag}>`).length]);
  });

  test('somebody in danger gets the card in one piece, and no model is asked', async () => {
    const { response } = asking({}, { message: 'my daughter is 14 and says she does not want to live any more' });
    const html = await (await response).text();
    expect(html).toContain('class="card"');
    expect(html).not.toContain(WAIT);
  });

  test('a boundary shows where urgent help is in the hold', async () => {
    const { response, left } = asking({}, { message: 'is he autistic, he screams at every haircut' });
    const { next, leave } = await reading(response);
    const first = (await next()) ?? '';
    left.abort();
    await leave();
    expect(first).toMatch(/If anyone might get hurt/);
  });
});

describe('what becomes of typed words', () => {
  const saying = 'What you type is sent to api.openai.com to be answered. Nothing is kept here.';

  test('is said by every form, where a model answers elsewhere', async () => {
    const outsideServer = 'api.openai.com';
    const { held, response } = asking({ outsideServer });
    for (const at of [0, 1, 2]) held.let(at);
    const app = createApp({ deps: { index }, notReady: null, outsideServer });
    const danger = new URLSearchParams({ message: 'my daughter says she does not want to live any more' });
    const pages = [
      await response,
      await app.request('/'),
      await app.request('/s/home/screaming'),
      await app.request('/ask', { method: 'POST', body: danger }),
      await app.request('/ask', { method: 'POST', body: new URLSearchParams({ message: ' ' }) }),
    ];
    for (const page of pages) {
      const html = await page.text();
      expect(visible(html)).toContain(saying);
      expect(visible(html)).not.toContain('Nothing you type is kept.');
      expect(html).toContain('aria-describedby="sent-to"');
    }
  });

  test('is said on the first page, where nothing leaves this machine', async () => {
    const app = createApp({ deps: { index }, notReady: null });
    const html = await (await app.request('/')).text();
    expect(visible(html)).toContain('Nothing you type is kept.');
    expect(html).not.toContain('sent-to"');
  });
});
