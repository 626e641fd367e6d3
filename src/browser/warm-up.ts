/** What a page tells its worker when somebody is about to ask. */
export const SOON = 'soon';

/** Said again while somebody types: browsers end a worker that had nothing to do for half a minute. */
const EVERY_MS = 20_000;

/**
 * Tells the worker as soon as a form is touched, or the page is looked at again: opening the assistant takes a moment,
 * and so does typing.
 */
export function warmUp(): void {
  let told = Number.NEGATIVE_INFINITY;
  const tell = ({ timeStamp }: Event) => {
    if (timeStamp - told < EVERY_MS) return;
    told = timeStamp;
    navigator.serviceWorker?.controller?.postMessage(SOON);
  };
  const touched = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('form') !== null) tell(event);
  };
  for (const type of ['focusin', 'pointerdown', 'input']) addEventListener(type, touched, { passive: true });
  // A phone that was put away has ended the worker, and what was typed may stand there still.
  addEventListener('visibilitychange', (event) => document.visibilityState === 'visible' && tell(event));
}
