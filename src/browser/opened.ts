import shipped from '../../dist/shipped/index.json' with { type: 'json' };
import { createPageApp } from '../http/index.ts';
import type { OfflineBuild } from '../http/offline-build.ts';
import { embedded, openIndex, readShipped } from '../retrieval/index.ts';
import { URGENT_PAGES } from '../safety/index.ts';
import { SCRIPT, STARTERS } from '../web/index.ts';
import { inDanger } from './danger.ts';
import type { Device } from './device.ts';

/** The assistant with all that it is made of. */
export function opened({ region, outsideServer }: OfflineBuild): Device {
  const app = createPageApp({
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
