import type { WorkerScope } from './worker-scope.ts';

/** How long the next build may take to say where its pages are, before this one shows its own. */
const PATIENCE_MS = 1_000;

const TAKE_OVER = 'take over';

/**
 * A new build never takes over from one that is in use. But where one page alone is left and goes to the first page, no
 * conversation is under way: then the build that waits is asked to take over, and the page is already its own.
 *
 * @returns the name of the next build’s cache; null where none waits, or somebody still needs this one
 */
export async function nextBuild(scope: WorkerScope, request: Request): Promise<string | null> {
  const { waiting } = scope.registration;
  if (!waiting || request.mode !== 'navigate' || new URL(request.url).pathname !== '/') return null;
  if ((await scope.clients.matchAll()).length > 1) return null;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    setTimeout(() => resolve(null), PATIENCE_MS);
    waiting.postMessage(TAKE_OVER, [port2]);
  });
}

/** Takes over when the build in use asks for it, and tells it where the pages are. */
export function succeedWhenAsked(scope: WorkerScope, cacheName: string): void {
  scope.addEventListener('message', (event) => {
    if (event.data !== TAKE_OVER) return;
    event.ports[0]?.postMessage(cacheName);
    event.waitUntil(scope.skipWaiting());
  });
}
