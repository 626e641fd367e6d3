/** Not in every browser, and not in TypeScript’s library. */
interface Thrifty {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Brings the assistant onto this device, after the page has all that it wants for itself. Who asks to save data gets it
 * only once they have asked something: a page that is only looked at is not worth more than a megabyte to them.
 */
export function register(): void {
  const { serviceWorker } = navigator;
  const thrifty = (navigator as Thrifty).connection?.saveData === true && location.pathname !== '/ask';
  // A device that will not have it loses nothing: each page works by itself.
  const bring = () => serviceWorker?.register('/sw.js').catch(() => undefined);
  if (thrifty) return;
  if (document.readyState === 'complete') bring();
  else addEventListener('load', bring);
}
