import { ask } from './ask.ts';
import { unfold } from './cite.ts';
import { forget, putBack } from './keep.ts';
import { readAloud, share } from './share.ts';
import { listen, offerVoice } from './voice.ts';

/** What a button does, by its `data-do`. */
const DEEDS: Readonly<Record<string, (button: HTMLElement) => void>> = {
  read: readAloud,
  send: share,
  print: () => window.print(),
  voice: listen,
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
offerVoice();
