import { gzipSync } from 'node:zlib';
import type { Child } from 'hono/jsx';
import { describe, expect, test } from 'vitest';
import type { Answer, Resource, Step } from '../answer.ts';
import { understood } from './choices.ts';
import {
  AnswerPage,
  ArticlesPage,
  findStarter,
  HomePage,
  ProblemPage,
  type ReaderBlock,
  ReaderPage,
  SCRIPT,
  STARTERS,
  STYLE,
  UrgentListPage,
  UrgentPage,
} from './index.ts';
import { reaches } from './reach.ts';
import * as samples from './samples.ts';
import { cut, dateInWords, passageAddress, quoted } from './wording.ts';

const html = (page: Child) => String(page);

/** The page without its style and its script: what is said, and how it is marked up. */
const body = (page: Child) =>
  html(page)
    .replace(/<style>.*<\/style>/s, '')
    .replace(`<script type="module" src="${SCRIPT.address}"></script>`, '');

const inOrder = (text: string, ...parts: readonly string[]) => {
  const places = parts.map((part) => text.indexOf(part));
  expect(places, `all of ${parts.join(' | ')}`).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
};

const count = (text: string, part: string) => text.split(part).length - 1;

const answerPage = (answer: Answer, more: Partial<Parameters<typeof AnswerPage>[0]> = {}) => (
  <AnswerPage
    answer={answer}
    asked={[samples.TOAST_QUESTION]}
    context={{}}
    passages={samples.TOAST_PASSAGES}
    place="home"
    numbersCheckedOn="2026-11-21"
    {...more}
  />
);

const ARTICLE = {
  slug: 'children-need-connection-not-perfectionism',
  title: 'Children Need Connection — Not Perfectionism',
  author: null,
  publisher: 'Move into Calm',
  published: '2025-11-24',
  url: 'https://www.moveintocalm.com/blog/children-need-connection-not-perfectionism',
  display: 'excerpt',
  rights: 'The author’s.',
} as const;

const CALM = 'They borrow the adult’s calm. They borrow the adult’s rhythm.';
const BLOCKS: readonly ReaderBlock[] = [
  { kind: 'heading', text: 'The Nervous System', marks: [] },
  { kind: 'paragraph', text: `Children learn. ${CALM}`, marks: [{ start: 16, end: 16 + CALM.length }] },
  { kind: 'item', text: 'slowing your voice', marks: [] },
  { kind: 'item', text: 'softening your body', marks: [] },
];

const URGENT_PAGE = {
  slug: 'child_suicide_self_harm',
  title: 'A child may hurt themselves',
  tier: 'urgent',
  card: samples.NOTEBOOK_CARD,
  region: 'US',
  regions: [
    { code: 'GB', name: 'United Kingdom' },
    { code: 'US', name: 'United States' },
  ],
  numbersCheckedOn: '2026-11-21',
} as const;

const PAGES: Readonly<Record<string, Child>> = {
  home: <HomePage place="home" />,
  class: <HomePage place="class" />,
  answer: answerPage(samples.TOAST),
  starter: answerPage(samples.TOAST, { asked: [] }),
  classroom: answerPage(samples.CLASSROOM, { place: 'class' }),
  urgent: answerPage(samples.NOTEBOOK),
  emergency: answerPage(samples.CHOKING),
  note: answerPage(samples.WHY_NOTE, { passages: {} }),
  articles: <ArticlesPage articles={[ARTICLE]} />,
  reader: <ReaderPage article={ARTICLE} blocks={BLOCKS} usedFor="Trust the process" outside={false} />,
  'urgent list': <UrgentListPage pages={[{ slug: 'medical_emergency', title: 'Hurt', tier: 'emergency' }]} />,
  'urgent page': <UrgentPage {...URGENT_PAGE} />,
  problem: <ProblemPage status={404} title="Not here" detail="This page does not exist." place="home" />,
  overload: <ProblemPage status={503} title="Full" detail="Try again soon." place="class" />,
};

describe.each(Object.entries(PAGES))('the %s page', (_, page) => {
  const text = html(page);

  test('is a whole document in English with one main, one h1 and one style', () => {
    expect(text).toMatch(/^<!doctype html><html lang="en">/);
    expect([count(text, '<main'), count(text, '<h1'), count(text, '<style>')]).toEqual([1, 1, 1]);
  });

  test('carries the style byte for byte, so that its hash holds', () => {
    expect(text).toContain(`<style>${STYLE}</style>`);
  });

  test('has one script of ours, no inline style, no handler, and fetches nothing from elsewhere', () => {
    const script = `<script type="module" src="${SCRIPT.address}"></script>`;
    expect(count(text, script)).toBe(1);
    expect(text.replace(script, '')).not.toMatch(
      /<script|<link(?! rel="(?:manifest|icon|apple-touch-icon)" href="\/offline\/)|<img|<iframe|\sstyle=|\son\w+=|url\(|@import/i,
    );
  });

  test('offers urgent help in the bar', () => {
    expect(text).toMatch(/<header class="bar">.*<a href="\/urgent">Urgent help<\/a><\/header>/s);
  });

  test('leads every link on the page to an id that exists, each id once', () => {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });

  test('labels every control', () => {
    const labelled = [...text.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
    const controls = [...text.matchAll(/<(?:select|textarea) id="([^"]+)"/g)].map(([, id]) => id);
    expect(labelled.toSorted()).toEqual(controls.toSorted());
  });

  test('fits the budget of 14 KB, its style 6 KB', () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(14 * 1024);
    expect(gzipSync(STYLE).length).toBeLessThanOrEqual(6 * 1024);
  });

  test('labels no child and raises no voice', () => {
    const said = body(page).replace(/<[^>]*>/g, ' ');
    expect(said).not.toMatch(/tantrum|meltdown|defiant|naughty|manipulative|attention-seeking|!|calm down/i);
  });
});

describe('the first page', () => {
  test('is an answer before anything is asked', () => {
    inOrder(body(<HomePage place="home" />), 'Breathe out, slowly.', 'I’m here with you.', 'Or say nothing', '<form');
  });

  test('links the other place and the five starters of this one', () => {
    const text = body(<HomePage place="class" />);
    expect(text).toContain('<a href="/?place=class" aria-current="page">Class</a>');
    expect(text.match(/href="\/s\/class\//g)).toHaveLength(5);
    expect(text).not.toContain('/s/home/');
  });

  test('posts words, never puts them in an address', () => {
    const text = body(<HomePage place="home" />);
    expect(text).toContain('method="post" action="/ask"');
    expect(text).toContain('<input type="hidden" name="place" value="home"/>');
    expect([...text.matchAll(/<select [^>]*name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      'childAge',
      'setting',
      'phase',
      'role',
      'region',
    ]);
  });
});

describe('starters', () => {
  test('are five a place, each found by its address', () => {
    expect(STARTERS.map((each) => findStarter(each.place, each.slug))).toEqual(STARTERS);
    expect(['home', 'class'].map((place) => STARTERS.filter((each) => each.place === place).length)).toEqual([5, 5]);
  });

  test('of another place, or of none, are not found', () => {
    expect(findStarter('class', 'leaving')).toBeUndefined();
    expect(findStarter('toString', 'constructor')).toBeUndefined();
  });
});

describe('an answer', () => {
  const text = body(PAGES.answer);

  test('reads P, A, R, T, what to leave out, the next tap, then why', () => {
    inOrder(
      text,
      'id="part-p"',
      'id="part-a"',
      'id="part-r"',
      'id="part-t"',
      'Leave out for now: A new slice.',
      'Still screaming',
      'Why this',
    );
  });

  test('spells P.A.R.T. with bold initials', () => {
    expect([...text.matchAll(/<h2 class="part"><b>(.)<\/b>/g)].map(([, initial]) => initial)).toEqual([
      'P',
      'A',
      'R',
      'T',
    ]);
  });

  test('says of a step without passages that it is ours, and of no other', () => {
    expect(text).toMatch(/<section class="step ours" id="part-p">.*?Ours, not from the articles.*?id="part-a"/s);
    expect(count(text, 'Ours, not from the articles')).toBe(1);
  });

  test('marks each cited step, and brings each passage to the page with its words highlighted', () => {
    expect(text).toContain('<a class="cite" href="#c2" aria-label="Passage 2">2</a>');
    expect(text).toContain('id="c2"');
    expect(text).toContain('<mark>stepping closer or offering space</mark>');
    inOrder(text, '<div class="passage" id="c1">', '<details class="passage" id="c2">');
  });

  test('names the author of a passage, or says that none is named', () => {
    expect(text).toContain('James Carroll, LCPC, LPC, RPT-S. The Play Therapy Center.');
    expect(text).toContain('Author not named. Move into Calm.');
    expect(text).toContain('href="/articles/perfection-isnt-the-goal?p=3000-3065&amp;for=T#p"');
  });

  test('puts what is said aloud in quotation marks once', () => {
    expect(text).toContain('“You wanted it whole.”');
    expect(text).not.toContain('““');
  });

  test('shows what was asked and what was understood', () => {
    inOrder(text, 'she’s 3, threw herself down', '3 years, at home, right now.', 'Change', 'id="part-p"');
  });

  test('says of a step in another language which it is, and of its heading and its passages nothing', () => {
    const inSpanish = (step: Step) => (step.part === 'R' ? { ...step, lang: 'es' } : step);
    const steps = samples.TOAST.steps.map(inSpanish);
    const text = body(answerPage({ ...samples.TOAST, steps }));
    const spoken = [...text.matchAll(/<(\w+)[^>]* lang="es" dir="auto"/g)].map(([, tag]) => tag);
    expect(new Set(spoken)).toEqual(new Set(['p']));
    const section = /<section[^>]*id="part-r">.*?<\/section>/s.exec(text)?.[0] ?? '';
    expect(count(section, 'lang="es"')).toBe(spoken.length);
  });

  test('says of what to leave out, of the taps and of the note which language they are in', () => {
    const lang = { skip: 'es', note: 'fr', followUps: 'de' };
    const text = body(answerPage({ ...samples.TOAST, skip: 'Los porqués.', note: 'En anglais.', lang }));
    expect(text).toContain('Leave out for now: <span lang="es" dir="auto">Los porqués.</span>');
    expect(text).toContain('<p class="note"><span lang="fr" dir="auto">En anglais.</span></p>');
    const taps = [...text.matchAll(/<button type="submit" name="message"([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    expect(taps).toHaveLength(samples.TOAST.followUps.length);
    for (const tap of taps) expect(tap).toContain('lang="de" dir="auto"');
  });

  test('says of the asker’s words that nobody has read which language they are in', () => {
    const page = body(answerPage(samples.TOAST, { asked: ['primero', 'después'] }));
    expect(page).toContain('<span lang="und" dir="auto">después</span>');
    expect(page).toContain('<li lang="und" dir="auto">primero</li>');
  });

  test('shows hostile words as words', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = body(answerPage(samples.TOAST, { asked: [hostile, hostile] }));
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('name="turn" value="&quot;&gt;&lt;script&gt;');
  });

  test('carries all turns into the next tap and the next words, oldest first', () => {
    const page = body(
      answerPage(samples.TOAST, { asked: ['first words', 'second words'], context: { childAge: 3, role: 'parent' } }),
    );
    for (const form of ['class="next"', 'id="ask"']) {
      const after = page.slice(page.indexOf(form), page.indexOf('</form>', page.indexOf(form)));
      inOrder(
        after,
        'name="turn" value="first words"',
        'name="turn" value="second words"',
        'name="place" value="home"',
        'name="childAge" value="3"',
        'name="role" value="parent"',
      );
    }
    expect(page).toContain('<button type="submit" name="message" value="Still screaming">');
  });

  test('lets "right now" pass, and lets planning stay', () => {
    expect(body(answerPage(samples.TOAST, { context: { phase: 'now' } }))).not.toContain('type="hidden" name="phase"');
    expect(body(answerPage(samples.TOAST, { context: { phase: 'planning' } }))).toContain(
      'type="hidden" name="phase" value="planning"',
    );
  });

  test('asks the same words again when what was understood is corrected', () => {
    const page = body(answerPage(samples.TOAST, { asked: ['first words', 'second words'] }));
    const change = page.slice(page.indexOf('aria-label="Change'), page.indexOf('</form>'));
    inOrder(
      change,
      'name="turn" value="first words"',
      'name="message" value="second words"',
      'name="setting"',
      'Ask again with this',
    );
    expect(change).toContain('<option value="home" selected="">At home</option>');
    expect(change).not.toContain('name="turn" value="second words"');
  });

  test('keeps words off a classroom’s screen, and carries them', () => {
    const page = body(answerPage(samples.CLASSROOM, { place: 'class', asked: ['he swept everything off'] }));
    expect(page.replace(/<[^>]*>/g, '')).not.toContain('he swept everything off');
    expect(page).toContain('name="turn" value="he swept everything off"');
    expect(page).toContain('name="place" value="class"');
  });

  test('says a boundary before it says what to do about it', () => {
    const bounded: Answer = {
      ...samples.TOAST,
      safety: { tier: 'boundary', category: 'corporal_punishment', card: null },
      note: 'Not smacking.',
    };
    inOrder(body(answerPage(bounded)), 'id="part-a"', 'Not smacking.', 'If anyone might get hurt', 'id="part-r"');
  });

  test('of kind note is the note and its passage, with no steps', () => {
    const page = body(PAGES.note);
    expect(page).toContain('Because a steady adult');
    expect(page).toContain('<mark>They borrow the adult’s calm.</mark>');
    expect(page).not.toMatch(/class="step|Back to the line/);
  });
});

describe('where somebody may be in danger', () => {
  test('urgent puts the card before any step, in its order', () => {
    inOrder(
      body(PAGES.urgent),
      '<main><section class="card"',
      'Good that you read it',
      'tel:988',
      'sms:741741',
      'Keep medicines',
      'Are you thinking about killing yourself?',
      'I’m so glad you told me',
      'Call 911 now if:',
      'she has a plan',
      'tel:911',
      'id="part-p"',
      'id="part-a"',
      'Not what you meant?',
    );
  });

  test('emergency puts the number first, then one action, one line, the body', () => {
    inOrder(
      body(PAGES.emergency),
      'Call an ambulance now',
      'tel:911',
      'Put the phone on speaker',
      'Help is coming.',
      'Feet on the floor.',
    );
  });

  test('emergency links to nothing but numbers inside the card', () => {
    const card = /<section class="card".*?<\/section>/s.exec(body(PAGES.emergency))?.[0] ?? '';
    const links = [...card.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual(['tel:911', 'tel:112', 'tel:999', 'tel:000']);
  });

  test('shows the words of the asker nowhere', () => {
    for (const answer of [samples.NOTEBOOK, samples.CHOKING]) {
      expect(body(answerPage(answer, { asked: ['my own words'] })).replace(/<[^>]*>/g, '')).not.toContain(
        'my own words',
      );
    }
  });

  test('says that no clinician has reviewed it, and when numbers were checked', () => {
    expect(body(PAGES.emergency)).toContain(
      'No clinician has reviewed these words yet. Numbers last checked 21\u00a0Nov\u00a02026.',
    );
  });

  test('offers the way back, with the turns', () => {
    const page = body(answerPage(samples.CHOKING, { asked: ['my own words'] }));
    const back = page.slice(page.indexOf('Not what you meant?</p>'));
    inOrder(
      back,
      'name="turn" value="my own words"',
      'name="message" value="That’s not what I meant: nobody is in danger."',
    );
  });

  test('never lets the form cover the card', () => {
    expect(body(PAGES.urgent)).not.toContain('ask-sticky');
    expect(body(PAGES.answer)).toContain('ask-sticky');
  });

  test('asks for the country where the numbers are those of none, and only there', () => {
    const anywhere = samples.NOTEBOOK_CARD.resources.map((resource) => ({ ...resource, region: 'ZZ' }));
    const safety = { ...samples.NOTEBOOK.safety, card: { ...samples.NOTEBOOK_CARD, resources: anywhere } };
    const page = body(answerPage({ ...samples.NOTEBOOK, safety }, { asked: ['first words', 'second words'] }));
    const form = /<form class="country".*?<\/form>/s.exec(page)?.[0] ?? '';
    inOrder(
      form,
      'method="post" action="/ask"',
      'name="turn" value="first words"',
      'name="message" value="second words"',
      'name="region"',
      'Choose your country',
      'value="US"',
    );
    inOrder(page, 'tel:', 'class="country"', 'id="part-p"');
    expect(body(PAGES.urgent)).not.toContain('class="country"');
  });

  test('changes the country without a script', () => {
    const page = body(PAGES['urgent page']);
    inOrder(
      page,
      '<section class="card"',
      'method="get" action="/urgent/child_suicide_self_harm"',
      'name="region"',
      '<option value="US" selected="">',
    );
  });

  test('offers to leave the page where the home is unsafe, and only there', () => {
    const unsafe = body(<UrgentPage {...URGENT_PAGE} slug="domestic_violence" region={null} />);
    inOrder(unsafe, 'Leave this page', 'history will still show it', '<header');
    expect(unsafe).toContain('<title>Right here</title>');
    expect(body(PAGES['urgent page'])).not.toContain('Leave this page');
  });
});

describe('ways to reach a person', () => {
  const line = (kind: Resource['kind'], reach: string): Resource => ({
    kind,
    reach,
    name: 'A line',
    audience: 'anyone',
    region: 'US',
    url: 'https://example.org',
  });

  test.each([
    [line('call', '1-800-422-4453'), [['tel:18004224453', 'Call 1-800-422-4453']]],
    [
      line('call', '112 or 999'),
      [
        ['tel:112', 'Call 112'],
        ['tel:999', 'Call 999'],
      ],
    ],
    [line('text', 'START→88788'), [['sms:88788', 'Text START to 88788']]],
    [line('text', 'text HOME to 741741'), [['sms:741741', 'Text HOME to 741741']]],
    [line('text', 'text 988'), [['sms:988', 'Text 988']]],
    [line('web', 'findahelpline.com'), [['https://findahelpline.com', 'findahelpline.com']]],
    [line('call', 'your local emergency number'), [[null, 'your local emergency number']]],
    [{ ...line('web', 'Chat'), url: 'javascript:alert(1)' }, [[null, 'Chat']]],
  ])('%o', (resource, expected) => {
    expect(reaches(resource).map(({ href, label }) => [href, label])).toEqual(expected);
  });
});

describe('the reader', () => {
  const text = body(PAGES.reader);

  test('highlights the cited words and lands on them', () => {
    expect(text).toContain(`<p id="p">Children learn. <mark>${CALM}</mark></p>`);
    inOrder(text, 'Used for: Trust the process', 'id="p"');
  });

  test('keeps list items in one list', () => {
    expect(text).toContain('<ul><li>slowing your voice</li><li>softening your body</li></ul>');
  });

  test('leads to the same words on the original page', () => {
    expect(text).toContain(
      `${ARTICLE.url}#:~:text=They%20borrow%20the%20adult%E2%80%99s,borrow%20the%20adult%E2%80%99s%20rhythm.`,
    );
  });

  test('says when only an excerpt is shown, and when the words were not found', () => {
    expect(text).toContain('The whole article is on its original page.');
    expect(body(<ReaderPage article={ARTICLE} blocks={[]} usedFor={null} outside />)).toContain(
      'words that are not in the article',
    );
  });

  test('follows no address that could run code', () => {
    const page = body(<ArticlesPage articles={[{ ...ARTICLE, url: 'javascript:alert(1)' }]} />);
    expect(page).not.toContain('javascript:');
  });
});

describe('a problem', () => {
  test('gives the typed words back', () => {
    const page = body(
      <ProblemPage
        status={422}
        title="Too long"
        detail="Send the part that matters now."
        errors={[{ path: 'message', message: 'is longer than 4,000 characters' }]}
        kept="</textarea><script>alert(1)</script>"
        place="home"
      />,
    );
    expect(page).toContain('What you wrote is longer than 4,000 characters');
    expect(page).toMatch(/<textarea[^>]*>&lt;\/textarea&gt;&lt;script&gt;/);
  });

  test('of overload says first what still holds, and that no number is missing', () => {
    inOrder(
      body(PAGES.overload),
      'Feet still.',
      'I’m here with you.',
      'The rest isn’t coming through. What’s above still holds.',
      'Try again soon.',
      'tel:112',
      '<form',
    );
    expect(body(PAGES.problem)).not.toContain('What’s above still holds');
  });

  test('of overload still shows the emergency numbers', () => {
    expect(body(PAGES.overload)).toContain('tel:112');
    expect(body(PAGES.problem)).not.toContain('tel:112');
  });
});

describe('wording', () => {
  test('quotes a line once, whatever it comes in', () => {
    expect([quoted('I’m here.'), quoted('“I’m here.”'), quoted('"I’m here."')]).toEqual([
      '“I’m here.”',
      '“I’m here.”',
      '“I’m here.”',
    ]);
  });

  test('cuts at a word’s end', () => {
    expect(cut('one two three', 9)).toBe('one two…');
    expect(cut('one', 9)).toBe('one');
  });

  test('writes a date as a person would, and leaves what is none', () => {
    expect(dateInWords('2025-11-24')).toBe('24\u00a0Nov\u00a02025');
    expect(dateInWords('25 September')).toBe('25\u00a0September');
  });

  test('names a short passage whole, and escapes what a text fragment reserves', () => {
    expect(passageAddress('https://a.org/', 'a well-worn, small & slow way')).toBe(
      'https://a.org/#:~:text=a%20well%2Dworn%2C%20small%20%26%20slow%20way',
    );
  });

  test('says what was understood as one sentence', () => {
    const moment = { childAge: null, ageBand: null, setting: null, phase: 'now' } as const;
    expect(understood(moment)).toBe('Right now.');
    expect(understood({ ...moment, childAge: 1, setting: 'public', phase: 'just-after' })).toBe(
      '1 year, out in public, just after.',
    );
    expect(understood({ ...moment, childAge: 0.5, ageBand: 'infant' })).toBe('6 months, right now.');
  });
});
