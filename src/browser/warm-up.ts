/** What a page tells its worker when somebody is about to ask. */
export const SOON = 'soon';

/** Said again while somebody types: browsers end a worker that had nothing to do for half a minute. */
const EVERY_MS = 20_000;

/** Tells the worker as soon as a form is touched: opening the assistant takes a moment, and so does typing. */
export function warmUp(): void {
  let told = Number.NEGATIVE_INFINITY;
  const tell = (event: Event) => {
    const inForm = event.target instanceof Element && event.target.closest('form') !== null;
    if (!inForm || event.timeStamp - told < EVERY_MS) return;
    told = event.timeStamp;
    navigator.serviceWorker?.controller?.postMessage(SOON);
  };
  for (const type of ['focusin', 'pointerdown', 'input']) addEventListener(type, tell, { passive: true });
}
