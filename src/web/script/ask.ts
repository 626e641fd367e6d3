import { isAtOnce, offerAtOnce } from './at-once.ts';
import { made, main } from './dom.ts';
import { fold, turnShown } from './fold.ts';
import { placeForm } from './form.ts';
import { grow } from './grow.ts';
import { keep } from './keep.ts';
import { tell, telling } from './tell.ts';

/** Longer than the server ever lets a reader wait between one piece and the next. */
const STILL_MS = 50_000;
const STYLE = /<style>.*?<\/style>/s;
const OFFLINE = 'You’re offline. This answer was already on your phone.';
const WHOLE = 'Looking in the articles. The answer comes all at once.';
const LOST = 'The rest isn’t coming through. What’s above still holds.';

let asking: AbortController | undefined;
let broken = false;

/** Asks what a form holds, and shows the page that comes as it comes: the same HTML that a browser without a script gets. */
export async function ask(body: URLSearchParams): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  tell('Asked');
  const atOnce = isAtOnce();
  let come: Document | undefined;
  let turn: Turn | undefined;
  const show = () => {
    if (!come) return;
    turn ??= begin(come, body);
    turn.show(come);
  };
  clearNotes();
  if (atOnce) wait();
  try {
    for await (const page of pages(body, mine)) {
      if (!page.querySelector('main > *')) continue;
      come = page;
      if (!atOnce || page.querySelector('.card')) show();
    }
    if (!come) throw new Error('an empty page');
    show();
    turn?.end();
  } catch {
    // Whatever it was, what stands on the page stays, and the reader may ask again.
    if (asking !== mine) return;
    show();
    lose(body, turn !== undefined);
  }
}

/** The page of an answer, each time that more of it has come. @throws when it does not come whole */
async function* pages(body: URLSearchParams, mine: AbortController): AsyncGenerator<Document> {
  const parser = new DOMParser();
  let still: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(still);
    still = setTimeout(() => mine.abort(), STILL_MS);
  };
  try {
    wait();
    const { signal } = mine;
    const response = await fetch('/ask', { method: 'POST', body, signal, headers: { accept: 'text/html' } });
    // What is too busy, or broken, has a page of its own, which would take the place of what still holds.
    if (response.status === 429 || response.status >= 500) throw new Error('no answer');
    if (!response.body || !response.headers.get('content-type')?.startsWith('text/html')) throw new Error('no page');
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      wait();
      text += value;
      // The style stands here already; read again, and perhaps cut off, it would be refused as a stranger's.
      if (text.includes('</head>')) yield parser.parseFromString(text.replace(STYLE, ''), 'text/html');
    }
    if (!text.trimEnd().endsWith('</html>')) throw new Error('cut off');
  } finally {
    clearTimeout(still);
  }
}

interface Turn {
  readonly show: (page: Document) => void;
  readonly end: () => void;
}

/** Folds what stood here, and makes room for what has come. */
function begin(first: Document, body: URLSearchParams): Turn {
  document.querySelector('.alone')?.remove();
  fold(broken);
  broken = false;
  document.title = first.title;
  document.body.className = first.body.className;
  // Only the page's own: a card that the model raised brings one with it, inside the answer.
  document.querySelector('body > .leave')?.remove();
  const leave = first.querySelector('body > .leave');
  if (leave) document.body.prepend(document.importNode(leave, true));
  const from = main.childNodes.length;
  const read = telling();
  const sent = body.get('message') ?? '';
  let page = first;
  // Sent early, the form is live while the rest is on its way.
  const early = first.querySelector<HTMLFormElement>('.ask');
  if (early) placeForm(early, sent);
  let seen = false;
  return {
    show(grown) {
      page = grown;
      grow(main, page.querySelector('main') as Element, from);
      if (!seen) arrive(main.children[main.querySelectorAll(':scope > .earlier').length]);
      seen = true;
      read(turnShown(), false);
    },
    end() {
      if (!early) placeForm(page.querySelector('.ask'), sent);
      if (!navigator.onLine)
        main.querySelector(':scope > .answer .hold')?.append(made('p', OFFLINE, { className: 'fine' }));
      read(turnShown(), true);
      tell('Answer complete');
      if (early?.slot) offerAtOnce();
      keep();
    },
  };
}

/** Once, when an answer begins: to its top, and with the focus on its heading. The page never follows what comes later. */
function arrive(top: Element | undefined): void {
  tell('Answer started');
  const before = top?.previousElementSibling;
  window.scrollTo(0, before ? before.getBoundingClientRect().bottom + window.scrollY : 0);
  const heading = turnShown()
    .map((part) => (part.localName === 'h1' ? part : part.querySelector('h1')))
    .find((each) => each !== null) as HTMLElement | undefined;
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Takes off the page what was said of an answer on its way. */
function clearNotes(): void {
  for (const each of document.querySelectorAll('.wait, .lost')) each.remove();
}

/** Says, in the thumb’s reach, why nothing is there yet. */
function wait(): void {
  tell(WHOLE);
  document.querySelector('.ask')?.prepend(made('p', WHOLE, { className: 'wait alone' }));
}

function lose(body: URLSearchParams, begun: boolean): void {
  broken = begun;
  tell(LOST);
  clearNotes();
  for (const each of document.querySelectorAll('[aria-busy]')) each.removeAttribute('aria-busy');
  const again = made('button', 'Try again', { type: 'button' });
  const note = document.createElement('div');
  note.className = 'note lost';
  note.append(made('p', LOST), again);
  again.addEventListener('click', () => {
    note.remove();
    ask(body);
  });
  // Where the rest would stand; else in the thumb’s reach, so that the page need not move away from what holds.
  const rest = begun && main.querySelector(':scope > .answer .rest');
  if (rest) rest.append(note);
  else document.querySelector('.ask')?.prepend(note);
  note.scrollIntoView({ block: 'nearest' });
}
