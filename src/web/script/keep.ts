import { main } from './dom.ts';
import { turnShown } from './fold.ts';
import { placeForm } from './form.ts';

const KEY = 'right-here';

interface Kept {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly main: string;
  readonly form: string;
}

const here = () => location.pathname + location.search;

/**
 * Keeps the conversation for a reload, on this device and in this tab alone. Never where somebody may be in danger:
 * whoever picks up the phone next need not know.
 */
export function keep(): void {
  const form = document.querySelector('.ask')?.outerHTML ?? '';
  if (main.querySelector('.card')) {
    forget();
    return;
  }
  const clear = main.querySelector<HTMLElement>('[data-do=clear]');
  if (clear) clear.hidden = false;
  const kept: Kept = {
    address: here(),
    title: document.title,
    kind: document.body.className,
    main: main.innerHTML,
    form,
  };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is full or switched off: then a reload begins afresh, as without a script.
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Switched off, so that nothing was kept.
  }
}

/** Puts a conversation back after a reload, or on the way back to it; whoever comes anew begins anew. */
export function putBack(): void {
  let kept: Kept | null = null;
  try {
    kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  } catch {
    // Switched off, or not ours.
  }
  if (kept?.address !== here()) return;
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (way?.type === 'navigate' || turnShown().some((part) => part.matches('.answer'))) {
    forget();
    return;
  }
  document.title = kept.title;
  document.body.className = kept.kind;
  main.innerHTML = kept.main;
  placeForm(new DOMParser().parseFromString(kept.form, 'text/html').querySelector('form'));
}
