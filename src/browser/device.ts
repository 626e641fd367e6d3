import type { OfflineBuild } from '../http/offline-build.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The assistant on this device. */
export interface Device {
  /** The same app as on the server, never with a model. */
  answer(request: Request): Promise<Response>;
  /** Is somebody in danger? Then nothing may stand between them and the card. */
  inDanger(request: Request): Promise<boolean>;
  /** Addresses of the pages that may be wanted before anything else. */
  readonly pages: readonly string[];
}

/**
 * Opens the assistant. All of it is imported here and not above, so that a worker that only hands out a stored page
 * starts without it.
 *
 * @param read - reads one of the build’s files
 */
export async function openDevice(
  scope: WorkerScope,
  { files, region, outsideServer }: OfflineBuild,
  read: (path: string) => Promise<Response>,
): Promise<Device> {
  const packs = files.filter((path) => path.endsWith('.json'));
  const data = await Promise.all(packs.map(async (path) => (await read(path)).json()));
  scope.rightHereData = Object.assign({}, ...data);
  const [
    { default: shipped },
    { createApp },
    { embedded, openIndex, readShipped },
    { URGENT_PAGES },
    { SCRIPT, STARTERS },
  ] = await Promise.all([
    import('../../dist/shipped/index.json'),
    import('../http/index.ts'),
    import('../retrieval/index.ts'),
    import('../safety/index.ts'),
    import('../web/index.ts'),
  ]);
  const { inDanger } = await import('./danger.ts');
  const app = createApp({
    deps: { index: openIndex(readShipped(shipped), embedded), defaultRegion: region ?? undefined },
    outsideServer,
    notReady: null,
  });
  return {
    answer: async (request) => app.fetch(request),
    inDanger,
    pages: [
      '/',
      '/?place=class',
      ...STARTERS.map(({ place, slug }) => `/s/${place}/${slug}`),
      '/urgent',
      ...URGENT_PAGES.map(({ slug }) => `/urgent/${slug}`),
      '/articles',
      // Their script, of this build: a page of another one asks the network for its own.
      SCRIPT.address,
    ],
  };
}
