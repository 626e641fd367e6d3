/** Not in every browser, and not in TypeScript’s library. */
interface Thrifty {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Brings the assistant onto this device, after the page has all that it wants for itself. Who asks to save data gets it
 * only once they have asked something: the page alone is not worth more than a megabyte to them.
 */
function register(): void {
  const { serviceWorker } = navigator;
  const thrifty = (navigator as Thrifty).connection?.saveData === true && location.pathname !== '/ask';
  // A device that will not have it loses nothing that it had: each page works by itself.
  if (serviceWorker && !thrifty) serviceWorker.register('/sw.js').catch(() => undefined);
}

if (document.readyState === 'complete') register();
else addEventListener('load', register);
