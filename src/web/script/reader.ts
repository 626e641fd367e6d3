import { made } from './dom.ts';

/** On a passage that an answer led to: one tap leads back to the answer, however many passages were read in between. */
export function offerBack(): void {
  const words = document.querySelector('.reader:has(#p) .back');
  // True only where the page before is one of ours.
  if (!words || !window.navigation?.canGoBack) return;
  const back = made('button', 'Back to your answer', { type: 'button', className: 'back' });
  back.addEventListener('click', () => history.back());
  words.replaceWith(back);
  document.querySelector<HTMLAnchorElement>('a.onward')?.addEventListener('click', function (event) {
    // A new tab has no answer behind it.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(this.href);
  });
}
