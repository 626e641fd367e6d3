import shipped from '../dist/shipped/index.json';
import { createApp } from './http/index.ts';
import { embedded, openIndex, readShipped } from './retrieval/index.ts';

interface Environment {
  /** Where this deployment stands, for help lines: ISO 3166-1 alpha-2. */
  readonly REGION?: string;
}

let app: ReturnType<typeof createApp> | undefined;

/** The same app on Cloudflare’s runtime: exact search over the index that was shipped with it. */
export default {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    app ??= createApp({
      deps: { index: openIndex(readShipped(shipped), embedded), defaultRegion: environment.REGION || undefined },
      notReady: null,
    });
    return app.fetch(request, environment);
  },
};
