import { type OfflineBuild, VERSIONED } from '../http/offline-build.ts';
import type { Device } from './device.ts';
import { openDevice } from './open-device.ts';
import { nextBuild, succeedWhenAsked } from './succession.ts';
import { SOON } from './warm-up.ts';
import { fromServer, PATIENCE_MS, wayOf } from './ways.ts';
import { whole } from './whole.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** After a page is shown, the worker is left to hand out what the page itself wants before it opens the assistant. */
const PAGE_FIRST_MS = 1_500;

/** Everything of one build, and of one home’s settings, lies in one cache: no build ever reads another’s. */
const cacheOf = (build: OfflineBuild) => `right-here ${JSON.stringify(build)}`;

/** Fetches what is not on this device yet: a file that is named by its contents may come from the build before. */
async function fetched(path: string): Promise<Response> {
  const versioned = VERSIONED.test(path);
  const kept = versioned ? await caches.match(path) : undefined;
  if (kept) return kept;
  const options = { cache: versioned ? 'default' : 'no-cache', priority: 'low' } as const;
  const response = await fetch(path, options);
  if (!response.ok) throw new TypeError(`${path}: expected the file of this build, got status ${response.status}`);
  return response;
}

/** Starts the worker of one build. It is installed whole or not at all, and never takes over from another mid-way. */
function start(build: OfflineBuild): void {
  const cacheName = cacheOf(build);
  const stored = (address: string, from = cacheName) => caches.match(address, { cacheName: from, ignoreVary: true });
  const read = async (path: string) => (await stored(path)) ?? fetched(path);

  let opening: Promise<Device> | undefined;
  const device = () => {
    opening ??= openDevice(self, build, read).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  let asked = false;
  let warming: Promise<unknown> | undefined;
  /**
   * Opens the assistant and answers once, for nobody: what an answer reads for the first time it has then read. Whoever
   * asks meanwhile goes before that, and does as much.
   */
  const warm = () => {
    warming ??= device().then(async ({ answer, pages }) => {
      await new Promise((resolve) => setTimeout(resolve));
      if (asked) return;
      await answer(new Request(new URL(pages.find((path) => path.startsWith('/s/')) ?? '/', self.location.href)));
    });
    return warming;
  };

  let stopWarming = () => {};
  /** Warms up when the page has what it wants, unless this build is done by then. */
  const warmLater = () =>
    new Promise<unknown>((resolve) => {
      const timer = setTimeout(() => resolve(warm()), PAGE_FIRST_MS);
      stopWarming = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
    });

  async function install(): Promise<void> {
    const cache = await caches.open(cacheName);
    // One after the other, so that what the page itself wants is never in a queue behind all of them.
    for (const path of build.files) await cache.put(path, await fetched(path));
    const { answer, pages } = await device();
    for (const path of pages) await cache.put(path, await answer(new Request(new URL(path, self.location.href))));
  }

  async function activate(): Promise<void> {
    for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
    await self.clients.claim();
  }

  async function respond(request: Request, way: 'device' | 'question'): Promise<Response> {
    if (request.method === 'GET') {
      const next = await nextBuild(self, request);
      // What is still going on here is all that the next build waits for.
      if (next !== null) stopWarming();
      const ready = await stored(request.url, next ?? cacheName);
      if (ready) return ready;
      if (/^\/(?:offline\/|app-)/.test(new URL(request.url).pathname)) return fetch(request);
    }
    asked = true;
    const copy = await whole(request);
    const opened = await device().catch(() => null);
    // The browser let go of what was stored: the network has to do.
    if (opened === null) return fetch(copy());
    const { answer, inDanger } = opened;
    if (way === 'device' || !build.writes || (await inDanger(copy()))) return answer(copy());
    return (await fromServer(copy(), AbortSignal.timeout(PATIENCE_MS), fetch)) ?? answer(copy());
  }

  succeedWhenAsked(self, cacheName);
  self.addEventListener('install', (event) => event.waitUntil(install()));
  self.addEventListener('activate', (event) => event.waitUntil(activate()));
  self.addEventListener('fetch', (event: RequestEvent) => {
    const { request } = event;
    const way = wayOf(request.method, new URL(request.url), self.location.origin);
    if (way === 'network') return;
    // Whoever opens a page may ask next.
    if (request.mode === 'navigate') event.waitUntil(warmLater());
    event.respondWith(respond(request, way));
  });
  self.addEventListener('message', (event) => {
    if (event.data === SOON) event.waitUntil(warm());
  });
}

self.rightHere = start;
