// First, and so on its own: see there.
import './zod-first.ts';

import shipped from '../dist/shipped/index.json';
import offline from '../dist/shipped/offline.json';
import { readSettings } from './config.ts';
import { createApp } from './http/index.ts';
import { outsideServer, writerFor } from './model/index.ts';
import { embedded, openIndex, readShipped } from './retrieval/index.ts';

/** What may be set on a deployment; it means what it means elsewhere. */
interface Environment {
  readonly REGION?: string;
  /** A secret: `wrangler secret put OPENAI_API_KEY`. */
  readonly OPENAI_API_KEY?: string;
  readonly OPENAI_BASE_URL?: string;
  readonly CHAT_MODEL?: string;
}

/** @throws {RightHereError} `config-invalid`, which the deployment's log shows */
function appFor({ REGION, OPENAI_API_KEY, OPENAI_BASE_URL, CHAT_MODEL }: Environment) {
  const settings = readSettings({ REGION, OPENAI_API_KEY, OPENAI_BASE_URL, CHAT_MODEL });
  return createApp({
    deps: {
      index: openIndex(readShipped(shipped), embedded),
      writer: writerFor(settings),
      defaultRegion: settings.REGION,
    },
    outsideServer: outsideServer(settings),
    notReady: null,
    // Served beside this worker: see `[assets]` in wrangler.toml.
    offline,
  });
}

let app: ReturnType<typeof createApp> | undefined;

/** The same app on Cloudflare’s runtime: exact search over the index that was shipped with it. */
export default {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    app ??= appFor(environment);
    return app.fetch(request, environment);
  },
};
