import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../answer.ts';
import { embedded, emptyIndex } from '../retrieval/index.ts';
import { HELP_LINES, URGENT_PAGES } from '../safety/index.ts';
import { testIndex } from '../test-index.ts';
import { SCRIPT, STARTERS } from '../web/index.ts';
import { createApp } from './index.ts';

const index = await testIndex();
const onError = vi.fn();
const onFault = vi.fn();
const app = createApp({ deps: { index, onFault }, notReady: null, onError });
const PAGE = { accept: 'text/html,application/xhtml+xml' };

afterEach(() => {
  expect(onError).not.toHaveBeenCalled();
  expect(onFault).not.toHaveBeenCalled();
});

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};
const decoded = (html: string) => html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
/** A page without its style and its one script, which is a file of ours. */
const withoutStyle = (html: string) =>
  html.replace(/<style>.*?<\/style>/s, '').replace(`<script type="module" src="${SCRIPT.address}"></script>`, '');

/** What a reader reads: the words of a page without its tags. */
const wordsOf = (html: string) =>
  decoded(
    withoutStyle(html)
      .replace(/<title>.*?<\/title>/s, '')
      .replace(/<[^>]+>/g, ' '),
  ).replace(/\s+/g, ' ');

const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  );

const tagsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));

/** The forms of a page by their accessible names, each with the fields that it takes along unasked. */
function formsOf(html: string) {
  return [...html.matchAll(/<form\b[^>]*>.*?<\/form>/gs)].map(([form]) => ({
    html: form,
    ...attributesOf(form.slice(0, form.indexOf('>') + 1)),
    label: attributesOf(form.slice(0, form.indexOf('>') + 1))['aria-label'] ?? '',
    hidden: tagsOf(form, 'input')
      .filter(({ type }) => type === 'hidden')
      .map(({ name = '', value = '' }) => [name, value] as [string, string]),
  }));
}

function formCalled(html: string, label: string) {
  const found = formsOf(html).filter((form) => form.label === label);
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
}

type Field = readonly [name: string, value: string];

const submit = (fields: readonly Field[]) =>
  app.request('/ask', { method: 'POST', headers: PAGE, body: new URLSearchParams(fields.map(([a, b]) => [a, b])) });

async function page(response: Response | Promise<Response>, status = 200): Promise<string> {
  const { headers, status: came } = await response;
  expect(came).toBe(status);
  expect(headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
  const html = await (await response).text();
  expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true);
  return html;
}

const get = (path: string, status = 200) => page(app.request(path, { headers: PAGE }), status);

async function answerTo(message: string): Promise<Answer> {
  const response = await app.request('/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message }),
  });
  return response.json();
}

const OUR_TAGS = new Set(
  'html head meta title body header main aside article section nav form details summary figure figcaption blockquote h1 h2 p ul ol li a b u br cite mark small span div label select option textarea input button svg path circle rect'.split(
    ' ',
  ),
);
const TAG = /^<\/?([a-z]\w*)((?:\s[\w-]+(?:="[^"]*")?)*)\s*\/?>/;

/** What every page loads, from its own origin. */
const OUR_FILES =
  /<link rel="[\w-]+" href="\/offline\/[\w.-]+"\/>|<script type="module" src="\/offline\/page\.js"><\/script>/g;

/** Everything in a page that this program does not write itself: tags that are not ours, handlers, addresses that run. */
function strangersIn(html: string): readonly string[] {
  const rest = withoutStyle(html)
    .replace(/^<!doctype html>/, '')
    .replaceAll(OUR_FILES, '');
  return [...rest.matchAll(/</g)].flatMap(({ index: at }) => {
    const [whole, name = '', attributes = ''] = TAG.exec(rest.slice(at)) ?? [];
    if (whole === undefined || !OUR_TAGS.has(name)) return [rest.slice(at, at + 40)];
    const runs = /\s(?:on\w+|autofocus|style|srcdoc|(?:href|action)="javascript:[^"]*")(?=[\s/]|$)/i;
    return runs.test(attributes.replace(/(\s(?!href|action)[\w-]+)="[^"]*"/g, '$1')) ? [whole] : [];
  });
}

describe('GET /', () => {
  test.for([
    ['/', 'home'],
    ['/?place=class', 'class'],
    ['/?place=moon', 'home'],
  ] as const)('%s shows the hold at once: something to do, something to say', async ([path]) => {
    const html = await get(path);
    const hold = withoutStyle(html).indexOf('“I’m here with you.”');
    expect(hold).toBeGreaterThan(withoutStyle(html).indexOf('class="hold"'));
    expect(new TextEncoder().encode(withoutStyle(html).slice(0, hold)).length).toBeLessThan(4 * 1024);
    const first = html.slice(0, html.indexOf('“I’m here with you.”'));
    expect(gzipSync(first).length).toBeLessThan(6 * 1024);
    expect(gzipSync(html).length).toBeLessThan(14 * 1024);
  });

  test.for([
    ['/', 'home'],
    ['/?place=class', 'class'],
  ] as const)('%s offers the starters of its place and no others', async ([path, place]) => {
    const links = tagsOf(await get(path), 'a').map(({ href }) => href);
    expect(links.filter((href) => href?.startsWith('/s/'))).toEqual(
      STARTERS.filter((starter) => starter.place === place).map(({ slug }) => `/s/${place}/${slug}`),
    );
    expect(links).toContain('/urgent');
  });

  test('the form works without a script: it posts the words to /ask, in a body', async () => {
    const form = formCalled(await get('/'), 'Ask');
    expect(form).toMatchObject({ method: 'post', action: '/ask' });
    expect(tagsOf(form.html, 'textarea')).toMatchObject([{ name: 'message' }]);
    expect(tagsOf(form.html, 'button')).toMatchObject([{ type: 'button', 'data-do': 'voice' }, { type: 'submit' }]);
  });
});

const QUESTIONS = [
  'She is 4 and screaming on the floor of the shop, and everyone stares.',
  'My 7 year old hits his little brother when he is angry. What do I do right now?',
  'I yelled at my son this morning and I feel awful.',
  'How do I plan for tomorrow morning, he never gets his shoes on?',
  'A student in my class threw a chair and the others are watching.',
] as const;

describe('bytes', () => {
  const CRISES = [
    'my daughter is 14 and says she does not want to live any more',
    'he is not breathing',
    'my husband hits me and I am scared he will find this',
  ] as const;

  test.for([...QUESTIONS, ...CRISES])('“%s” is answered in at most 14 KB, compressed', async (message) => {
    const html = await page(submit([['message', message]]));
    expect(gzipSync(html).length).toBeLessThanOrEqual(14 * 1024);
  });

  test('the script is one file of at most 5 KB, compressed, kept for ever, and no page waits for it', async () => {
    const response = await app.request(SCRIPT.address);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=UTF-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(gzipSync(await response.text()).length).toBeLessThanOrEqual(5 * 1024);
    // A module waits by itself until the page is read.
    expect(await get('/')).toContain(`<script type="module" src="${SCRIPT.address}"></script>`);
  });
});

describe('POST /ask', () => {
  test.for(QUESTIONS)('“%s” is answered with P, A, R, T in order, in one document', async (message) => {
    const html = await page(submit([['message', message]]));
    const places = ['part-p', 'part-a', 'part-r', 'part-t'].map((id) => html.indexOf(`id="${id}"`));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const { steps } = await answerTo(message);
    const read = wordsOf(html);
    expect(steps.flatMap(({ say }) => say).filter((line) => !read.includes(line))).toEqual([]);
    expect(steps.map(({ text }) => text).filter((text) => !read.includes(text))).toEqual([]);
  });

  test.for(QUESTIONS)('“%s”: every mark leads to a passage on the page', async (message) => {
    const html = await page(submit([['message', message]]));
    const marks = tagsOf(html, 'a').filter((a) => a.class === 'cite');
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter(({ href }) => !ids.has(href?.slice(1)))).toEqual([]);
    const { steps } = await answerTo(message);
    expect(marks.map(({ href }) => href)).toEqual(steps.flatMap(({ cites }) => cites).map((n) => `#c${n}`));
  });

  test.for(QUESTIONS)('“%s”: every passage opens its article with the very words highlighted', async (message) => {
    const html = await page(submit([['message', message]]));
    const { citations, steps } = await answerTo(message);
    const links = tagsOf(html, 'a')
      .map(({ href = '' }) => href)
      .filter((href) => href.startsWith('/articles/'));
    const usedIn = citations.map(({ n }) => steps.find(({ cites }) => cites.includes(n)));
    expect(links.map((link) => link.replace(/&then=[^#]+/, ''))).toEqual(
      citations.map(({ href }, at) => href.replace('#p', `&for=${usedIn[at]?.part}#p`)),
    );
    for (const [at, { quote }] of citations.entries()) {
      const reader = await get((links[at] ?? '').replace(/#p$/, ''));
      expect(wordsOf(reader)).toContain(`Used for: ${usedIn[at]?.name}`);
      const marked = [...reader.matchAll(/<mark>(.*?)<\/mark>/gs)].map((match) => decoded(match[1] ?? ''));
      expect(marked.join('')).toBe(quote);
      expect(reader.match(/\sid="p"/g)).toHaveLength(1);
      expect(reader.indexOf(' id="p"')).toBeLessThan(reader.indexOf('<mark>'));
    }
  });

  test('one passage leads to the next, until the last', async () => {
    const { citations } = await answerTo(QUESTIONS[0]);
    const nextOf = (html: string, words: string) =>
      tagsOf(html, 'a').find(({ href = '', class: kind }) => href.startsWith('/articles/') && kind === words)?.href;
    const read: string[] = [];
    let at = tagsOf(await page(submit([['message', QUESTIONS[0]]])), 'a').find(({ href = '' }) =>
      href.startsWith('/articles/'),
    )?.href;
    while (at !== undefined && read.length <= citations.length) {
      const reader = await get(at.replace(/#p$/, ''));
      read.push([...reader.matchAll(/<mark>(.*?)<\/mark>/gs)].map((match) => decoded(match[1] ?? '')).join(''));
      at = nextOf(reader, 'onward');
    }
    expect(read.length).toBeGreaterThan(1);
    expect(read).toEqual(citations.map(({ quote }) => quote));
  });

  test('every id of a page is there once', async () => {
    for (const html of [
      await page(submit([['message', QUESTIONS[0]]])),
      await get('/'),
      await get('/s/home/hitting'),
    ]) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  test('a step without a passage says that it is ours', async () => {
    const without = createApp({ deps: { index: emptyIndex(embedded) }, notReady: 'There is no index yet.' });
    const body = new URLSearchParams({ message: QUESTIONS[0] });
    const html = await page(without.request('/ask', { method: 'POST', headers: PAGE, body }));
    expect(html.match(/Ours, not from the articles/g)).toHaveLength(4);
  });

  test('what was said travels to the next question, turn by turn, and nothing is kept between', async () => {
    const first = await page(
      submit([
        ['message', 'She is 4 and screaming.'],
        ['childAge', '5'],
        ['region', 'GB'],
      ]),
    );
    const form = formCalled(first, 'Ask');
    expect(form.hidden).toEqual([
      ['turn', 'She is 4 and screaming.'],
      ['place', 'home'],
      ['childAge', '5'],
      ['region', 'GB'],
    ]);
    const second = await page(submit([...form.hidden, ['message', 'That didn’t help']]));
    expect(formCalled(second, 'Ask').hidden).toEqual([
      ['turn', 'She is 4 and screaming.'],
      ['turn', 'That didn’t help'],
      ['place', 'home'],
      ['childAge', '5'],
      ['region', 'GB'],
    ]);
    expect(wordsOf(second)).toContain('5 years');
    expect(wordsOf(second)).not.toEqual(wordsOf(first));
  });

  test('a turn that says nothing does not travel on', async () => {
    const html = await page(
      submit([
        ['turn', '  '],
        ['turn', 'She is 4.'],
        ['turn', ''],
        ['message', 'She is screaming.'],
      ]),
    );
    expect(formCalled(html, 'Ask').hidden).toEqual([
      ['turn', 'She is 4.'],
      ['turn', 'She is screaming.'],
      ['place', 'home'],
    ]);
  });

  test('a tap on what may happen next is the next question, with what was said before it', async () => {
    const first = await page(submit([['message', 'She is 4 and screaming.']]));
    const next = formCalled(first, 'What’s happening now');
    const taps = tagsOf(next.html, 'button').map(({ value = '' }) => value);
    expect(taps.length).toBeGreaterThan(0);
    for (const tap of taps) {
      const second = await page(submit([...next.hidden, ['message', tap]]));
      expect(formCalled(second, 'Ask').hidden.filter(([name]) => name === 'turn')).toEqual([
        ['turn', 'She is 4 and screaming.'],
        ['turn', tap],
      ]);
    }
  });

  test('a correction of what was understood asks the same again, with the detail', async () => {
    const first = await page(submit([['message', 'She is screaming.']]));
    const form = formCalled(first, 'Change what was understood');
    const second = await page(submit([...form.hidden, ['childAge', '14']]));
    expect(formCalled(second, 'Ask').hidden).toEqual([
      ['turn', 'She is screaming.'],
      ['place', 'home'],
      ['childAge', '14'],
    ]);
    expect(wordsOf(second)).toContain('14 years');
  });

  test('in class the words stay off the screen, and travel all the same', async () => {
    const html = await page(
      submit([
        ['message', 'Zachariah is under the table.'],
        ['place', 'class'],
      ]),
    );
    expect(wordsOf(html)).not.toContain('Zachariah');
    expect(formCalled(html, 'Ask').hidden).toEqual(
      expect.arrayContaining([
        ['turn', 'Zachariah is under the table.'],
        ['place', 'class'],
        ['role', 'educator'],
      ]),
    );
  });

  test('a message as long as the form takes is asked, however its line ends were sent', async () => {
    const typed = 'She cries.\n'.repeat(364).slice(0, 3_999).padEnd(4_000, 's');
    expect(typed).toHaveLength(4_000);
    await page(submit([['message', typed.replaceAll('\n', '\r\n')]]));
  });

  test('says of a note that it is in Spanish, up to where it goes on in English', async () => {
    const message = 'mi hija de cinco años no quiere ir a la cama y yo estoy muy cansada';
    const html = await page(submit([['message', message]]));
    const note = /<p class="note-alone">(.*?)<\/p>/s.exec(html)?.[1] ?? '';
    expect(decoded(note)).toMatch(/^<span lang="es" dir="auto">Por ahora[^<]*\.<\/span> Answers come in English only/);
  });

  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</textarea><script>alert(1)</script>',
    "' onfocus='alert(1)' autofocus='",
    '</style><script>alert(1)</script>',
    '<a href="javascript:alert(1)">she cries</a>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '{{constructor.constructor("alert(1)")()}}',
  ] as const;

  test.for(HOSTILE)('hostile text %s stays text', async (hostile) => {
    for (const fields of [
      [['message', `${hostile} she cries`]],
      [
        ['turn', hostile],
        ['message', 'she cries'],
      ],
      [
        ['message', 'she cries'],
        ['region', hostile],
        ['role', hostile],
        ['place', hostile],
      ],
      [['message', hostile + 'x'.repeat(4_000)]],
    ] as const) {
      expect(strangersIn(await (await submit(fields)).text())).toEqual([]);
    }
    const html = await page(submit([['message', `${hostile} she cries`]]));
    expect(formCalled(html, 'Ask').hidden).toContainEqual(['turn', `${hostile} she cries`]);
  });

  test.for([
    ['no message', [], ''],
    ['an empty message', [['message', '']], ''],
    ['a message of spaces', [['message', '  \n ']], '  \n '],
  ] as const)('%s gets a 422 page that says what to do', async ([, fields, kept]) => {
    const html = await page(submit(fields), 422);
    expect(wordsOf(html)).toContain('What you wrote is empty: write a few words about what is happening');
    expect(wordsOf(html)).not.toMatch(/"|message|undefined|shape/);
    expect(formCalled(html, 'Ask').html).toContain(`>${kept}</textarea>`);
  });

  test('a message that is too long gets a 422 page that keeps what was typed and says what to do', async () => {
    const typed = `She is 4 & <screaming>. ${'And screaming. '.repeat(300)}`;
    const html = await page(submit([['message', typed]]), 422);
    expect(wordsOf(html)).toContain('What you wrote is longer than 4,000 characters: send the part that matters now');
    expect(wordsOf(html)).not.toMatch(/"message"|shape/);
    expect(decoded(/<textarea[^>]*>(.*?)<\/textarea>/s.exec(html)?.[1] ?? '')).toBe(typed);
  });

  test.for([
    ['childAge', '19', 'Age: expected 0 to 18 years'],
    ['childAge', 'four', 'Age: expected a number of years, 0 to 18'],
    ['region', 'us', 'Country, for help lines: expected a two-letter country code in capitals, as in "US"'],
    ['phase', 'later', 'Timing: expected one of'],
  ] as const)(
    'a detail that does not fit (%s %s) gets a 422 page that names it and keeps the words',
    async ([name, value, said]) => {
      const html = await page(
        submit([
          ['message', 'She cries.'],
          [name, value],
        ]),
        422,
      );
      expect(wordsOf(html)).toContain(said);
      expect(formCalled(html, 'Ask').html).toContain('>She cries.</textarea>');
    },
  );

  test('details that were left open count as not said', async () => {
    const open = ['childAge', 'setting', 'phase', 'role', 'region'].map((name): Field => [name, '']);
    const html = await page(submit([['message', 'She is 4 and screaming.'], ...open]));
    expect(formCalled(html, 'Ask').hidden).toEqual([
      ['turn', 'She is 4 and screaming.'],
      ['place', 'home'],
    ]);
  });

  test('a form that is no form is refused with 415', async () => {
    const body = JSON.stringify({ message: 'She cries.' });
    const headers = { ...PAGE, 'content-type': 'application/json' };
    const html = await page(app.request('/ask', { method: 'POST', headers, body }), 415);
    expect(wordsOf(html)).toContain('Expected a form, sent as application/x-www-form-urlencoded.');
  });

  test('a form of 2 MiB is refused with 413', async () => {
    const html = await page(submit([['message', 'x'.repeat(2 * 1024 * 1024)]]), 413);
    expect(wordsOf(html)).toContain('A body may have 1 MiB. Send the part that matters now.');
    expect(html.length).toBeLessThan(64 * 1024);
  });
});

describe('danger', () => {
  const EMERGENCY = 'My baby Zachariah is not breathing and his lips are blue.';
  const URGENT = 'My 14 year old Zachariah says he wants to kill himself.';

  test('an emergency is met with the card alone, and the words are not shown again', async () => {
    const html = await page(
      submit([
        ['message', EMERGENCY],
        ['region', 'US'],
      ]),
    );
    const card = html.indexOf('class="card"');
    expect(card).toBeGreaterThan(0);
    expect(html).not.toContain('id="part-');
    expect(html.slice(card)).toContain('href="tel:911"');
    expect(wordsOf(html)).not.toContain('Zachariah');
    expect(wordsOf(html)).not.toContain('lips are blue');
  });

  test('urgent help stands before the first step, and the words are not shown again', async () => {
    const html = await page(
      submit([
        ['message', URGENT],
        ['region', 'US'],
      ]),
    );
    const card = html.indexOf('class="card"');
    expect(card).toBeGreaterThan(0);
    expect(html.indexOf('id="part-p"')).toBeGreaterThan(card);
    expect(html.indexOf('id="part-a"')).toBeGreaterThan(html.indexOf('id="part-p"'));
    expect(html).not.toContain('id="part-r"');
    expect(wordsOf(html)).not.toContain('Zachariah');
  });

  test.for([EMERGENCY, URGENT])(
    '“%s” travels to the next question, so that the danger stays known',
    async (message) => {
      const html = await page(submit([['message', message]]));
      expect(html).toContain('class="card"');
      expect(formCalled(html, 'Ask').hidden).toContainEqual(['turn', message]);
    },
  );
});

describe('urgent help', () => {
  const REGISTERED = new Set(
    HELP_LINES.flatMap(({ reach }) => reach.match(/\d[\d -]*/g) ?? []).map((each) => each.replace(/\D/g, '')),
  );

  test('GET /urgent lists every kind of help that has a page, and the emergency numbers', async () => {
    const links = tagsOf(await get('/urgent'), 'a').map(({ href }) => href);
    expect(links.filter((href) => href?.startsWith('/urgent/')).sort()).toEqual(
      URGENT_PAGES.map(({ slug }) => `/urgent/${slug}`).sort(),
    );
    expect(links).toEqual(expect.arrayContaining(['tel:911', 'tel:112', 'tel:999', 'tel:000']));
  });

  test.for(
    URGENT_PAGES.flatMap(({ slug }) =>
      [
        ['?region=US', 'US'],
        ['?region=GB', 'GB'],
        ['?region=XX', null],
        ['?region=', null],
        ['', null],
      ].map(([query, region]) => [`/urgent/${slug}${query}`, region] as const),
    ),
  )('GET %s shows its card with numbers that the registry holds', async ([path, region]) => {
    const html = await get(path);
    expect(html.indexOf('class="card"')).toBeGreaterThan(0);
    expect(html.indexOf('class="card"')).toBeLessThan(html.indexOf('<form'));
    const numbers = tagsOf(html, 'a').flatMap(({ href }) => /^(?:tel|sms):\+?(\d+)$/.exec(href ?? '')?.[1] ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !REGISTERED.has(number))).toEqual([]);
    const chosen = tagsOf(html, 'option').filter((option) => 'selected' in option);
    expect(chosen.map(({ value }) => value)).toEqual(region === null ? [] : [region]);
    expect(html.includes('Choose your country')).toBe(region === null);
  });

  test('the emergency number is the one of the country', async () => {
    const numbers = async (region: string) =>
      tagsOf(await get(`/urgent/medical_emergency?region=${region}`), 'a').map(({ href }) => href);
    expect(await numbers('US')).toContain('tel:911');
    expect(await numbers('US')).not.toContain('tel:999');
    expect(await numbers('GB')).toContain('tel:999');
    expect(await numbers('GB')).not.toContain('tel:911');
  });

  test('a deployment’s own country holds until the reader chooses another', async () => {
    const british = createApp({ deps: { index, defaultRegion: 'GB' }, notReady: null });
    const first = await page(british.request('/urgent/medical_emergency'));
    const other = await page(british.request('/urgent/medical_emergency?region=US'));
    const numbers = (html: string) =>
      tagsOf(html, 'a').flatMap(({ href }) => /^tel:(911|999|112|000)$/.exec(href ?? '')?.[1] ?? []);
    expect(numbers(first)).toEqual(['999']);
    expect(numbers(other)).toEqual(['911']);
  });

  test('urgent help needs no index', async () => {
    const without = createApp({ deps: { index: emptyIndex(embedded) }, notReady: 'There is no index yet.' });
    await page(without.request('/urgent'));
    const html = await page(without.request('/urgent/medical_emergency?region=US'));
    expect(html).toContain('href="tel:911"');
  });

  test.for(['/urgent/nothing', '/urgent/benign', '/urgent/__proto__'])('GET %s is a 404 page', async (path) => {
    expect(wordsOf(await get(path, 404))).toContain('There is no such help page');
  });
});

describe('starters', () => {
  test.for(STARTERS.map(({ place, slug }) => `/s/${place}/${slug}`))('GET %s is a ready answer', async (path) => {
    const html = await get(path);
    const places = ['part-p', 'part-a', 'part-r', 'part-t'].map((id) => html.indexOf(`id="${id}"`));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(formCalled(html, 'Ask').hidden.filter(([name]) => name === 'turn')).toEqual([]);
    const links = tagsOf(html, 'a').map(({ href = '' }) => href);
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    expect(links.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([]);
  });

  test.for(['/s/home/nothing', '/s/moon/hitting', '/s/class/hitting'])('GET %s is a 404 page', async (path) => {
    expect(wordsOf(await get(path, 404))).toContain('There is no such starter');
  });
});

describe('the articles', () => {
  const SLUG = 'perfection-isnt-the-goal';
  const text = index.articles.get(SLUG)?.text ?? '';
  const OUTSIDE = 'This link names words that are not in the article, so none are marked.';

  test('GET /articles lists every article with its credit, a reader page and the original page', async () => {
    const html = await get('/articles');
    const links = tagsOf(html, 'a').map(({ href }) => href);
    const read = wordsOf(html);
    expect(index.articles.size).toBeGreaterThanOrEqual(4);
    for (const { slug, title, author, publisher, url } of index.articles.values()) {
      expect(links).toEqual(expect.arrayContaining([`/articles/${slug}`, url]));
      expect(read).toContain(title);
      expect(read).toContain(`${author ?? 'Author not named'}. ${publisher}`);
    }
  });

  test.for([...index.articles.keys()])('GET /articles/%s shows a part, its credit, and marks nothing', async (slug) => {
    const html = await get(`/articles/${slug}`);
    expect(html).not.toContain('<mark>');
    expect(wordsOf(html)).toContain(index.articles.get(slug)?.title);
    expect(wordsOf(html)).not.toContain(OUTSIDE);
    expect(tagsOf(html, 'a').map(({ href }) => href)).toContain(index.articles.get(slug)?.url);
  });

  test('a passage is shown with a paragraph either side where the whole may not be', async () => {
    const start = text.indexOf('What kids really need is attunement.');
    const html = await get(`/articles/${SLUG}?p=${start}-${start + 36}`);
    expect(html).toContain('<p id="p"><mark>What kids really need is attunement.</mark>');
    expect(wordsOf(html)).toContain('Being a good parent doesn’t mean never losing your temper.');
    expect(wordsOf(html)).toContain('Letting go of perfection doesn’t mean we stop striving');
    expect(wordsOf(html)).not.toContain('Parenting is full of pressure');
    expect(wordsOf(html)).not.toContain(OUTSIDE);
  });

  test('a stretch over two paragraphs is marked in both', async () => {
    const end = text.indexOf('\n\n');
    const html = await get(`/articles/${SLUG}?p=${end - 10}-${end + 12}`);
    const marked = [...html.matchAll(/<mark>(.*?)<\/mark>/gs)].map((match) => decoded(match[1] ?? ''));
    expect(marked).toEqual([text.slice(end - 10, end), text.slice(end + 2, end + 12)]);
  });

  test.for([
    ['beyond the end', `${text.length - 5}-${text.length + 1}`],
    ['far beyond the end', '9000000-9000010'],
    ['backwards', '50-40'],
    ['empty', '40-40'],
    ['negative', '-5-10'],
    ['in words', 'first-last'],
    ['half', '40-'],
    ['nothing', ''],
    ['between two paragraphs', `${text.indexOf('\n\n')}-${text.indexOf('\n\n') + 2}`],
    ['markup', '"><script>alert(1)</script>'],
  ] as const)('a stretch that is %s marks nothing and says so', async ([, p]) => {
    const html = await get(`/articles/${SLUG}?${new URLSearchParams({ p })}`);
    expect(html).not.toContain('<mark>');
    expect(withoutStyle(html).replaceAll(OUR_FILES, '')).not.toContain('<script');
    expect(wordsOf(html)).toContain(OUTSIDE);
  });

  test.for(['nothing', '..%2F..%2Fpackage.json', '%00', '%E0%A4%A', '__proto__'])(
    'GET /articles/%s is a 404 page',
    async (slug) => {
      expect(wordsOf(await get(`/articles/${slug}`, 404))).toContain('There is no such article');
    },
  );

  test('without an index a reader page says why it is not there', async () => {
    const why = 'There is no index yet.';
    const without = createApp({ deps: { index: emptyIndex(embedded) }, notReady: why });
    const html = await page(without.request(`/articles/${SLUG}`, { headers: PAGE }), 404);
    expect(wordsOf(html)).toContain(why);
  });
});

describe('what is not there', () => {
  test('an unknown address is a 404 page with the way back and the way to help', async () => {
    const html = await get('/nowhere', 404);
    const links = tagsOf(html, 'a').map(({ href }) => href);
    expect(links).toEqual(expect.arrayContaining(['/', '/urgent']));
    expect(formCalled(html, 'Ask')).toMatchObject({ method: 'post', action: '/ask' });
    expect(wordsOf(html)).toContain('There is nothing here');
  });

  test.for([
    ['POST', '/', 'GET'],
    ['GET', '/ask', 'POST'],
    ['PUT', '/ask', 'POST'],
    ['POST', '/s/home/hitting', 'GET'],
    ['DELETE', '/articles', 'GET'],
    ['POST', '/articles/perfection-isnt-the-goal', 'GET'],
    ['POST', '/urgent', 'GET'],
    ['POST', '/urgent/medical_emergency', 'GET'],
  ] as const)('%s %s is a 405 page that names %s', async ([method, path, allowed]) => {
    const response = await app.request(path, { method, headers: PAGE });
    expect(response.headers.get('allow')).toBe(allowed);
    expect(wordsOf(await page(response, 405))).toContain('This address does not take that method');
  });

  test('who does not read pages gets a problem document', async () => {
    const response = await app.request('/nowhere', { headers: { accept: '*/*' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });
});
