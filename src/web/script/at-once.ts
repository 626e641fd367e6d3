import { made, main } from './dom.ts';

const KEY = 'right-here-at-once';

/** Does the reader want each answer only when it is whole? Chosen on this device, and known to it alone. */
export function isAtOnce(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Storage is switched off: then answers come as they are ready.
    return false;
  }
}

export function chooseAtOnce(box: HTMLElement): void {
  try {
    if ((box as HTMLInputElement).checked) localStorage.setItem(KEY, '');
    else localStorage.removeItem(KEY);
  } catch {
    // Switched off: it cannot be kept, and the box says so.
  }
  showAtOnce();
}

const boxThere = () => main.querySelector<HTMLInputElement>('[data-do=at-once]');

/** Offers the choice beside an answer that came in pieces; where they come whole there is nothing to choose. */
export function offerAtOnce(): void {
  const keep = main.querySelector(':scope > .answer .keep');
  if (!keep || boxThere()) return;
  const label = document.createElement('label');
  const box = made('input', '', { type: 'checkbox' });
  box.dataset.do = 'at-once';
  label.append(box, 'Show answers all at once');
  keep.lastElementChild?.before(label);
  showAtOnce();
}

/** Lets the box on the page say what was chosen. */
export function showAtOnce(): void {
  const box = boxThere();
  if (box) box.checked = isAtOnce();
}
