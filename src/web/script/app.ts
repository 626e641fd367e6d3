import { ask } from './ask.ts';
import { chooseAtOnce, showAtOnce } from './at-once.ts';
import { unfold } from './cite.ts';
import { made } from './dom.ts';
import { forget, putBack } from './keep.ts';
import { offerBack } from './reader.ts';
import { readAloud, share } from './share.ts';
import { listen, offerVoice } from './voice.ts';

/** What brings the assistant onto the device; built apart, with the assistant. */
const DEVICE = '/offline/page.js';

/** What a button does, by its `data-do`. */
const DEEDS: Readonly<Record<string, (button: HTMLElement) => void>> = {
  read: readAloud,
  send: share,
  print: () => window.print(),
  voice: listen,
  'at-once': chooseAtOnce,
  clear() {
    forget();
    location.assign((document.querySelector('.name') as HTMLAnchorElement).href);
  },
};

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute('action') !== '/ask') return;
  const fields = [...new FormData(form, event.submitter)].map(([name, value]) => [name, `${value}`]);
  event.preventDefault();
  event.submitter?.setAttribute('aria-busy', 'true');
  ask(new URLSearchParams(fields));
});

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const mark = target.closest<HTMLAnchorElement>('a.cite');
  if (mark) unfold(mark, event);
  const button = target.closest<HTMLElement>('[data-do]');
  if (button) DEEDS[button.dataset.do ?? '']?.(button);
});

if (!('speechSynthesis' in window)) document.documentElement.dataset.mute = '';
document.documentElement.dataset.script = '';
putBack();
showAtOnce();
offerVoice();
offerBack();
// Once the page is seen: before, it would keep it waiting.
new PerformanceObserver((_, painted) => {
  painted.disconnect();
  document.head.append(made('script', '', { type: 'module', src: DEVICE }));
}).observe({ type: 'paint', buffered: true });
