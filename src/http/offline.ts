import { Hono } from 'hono';
import { only } from './methods.ts';
import type { OfflineBuild } from './offline-build.ts';
import { PROBLEMS, ProblemError } from './problem.ts';
import type { Service } from './service.ts';

const SCRIPT_TYPE = 'text/javascript; charset=utf-8';

/**
 * The service worker as one line. Browsers look for a new worker by the bytes of this file alone, so it holds what makes
 * one new: the names of the build’s files, each with its version in it, and the settings that an answer depends on.
 */
export function offline({ deps, outsideServer, offline: built }: Service): Hono {
  const app = new Hono();
  if (built?.serve) app.get('/offline/*', built.serve);
  // Pages name them wherever they are shown; where nothing was built there is none to load.
  if (!built) {
    app.get('/offline/page.js', (c) => c.body('', 200, { 'content-type': SCRIPT_TYPE }));
    app.get('/offline/*', (c) => c.body(null, 204));
  }
  return app
    .get('/sw.js', (c) => {
      if (!built) throw new ProblemError(PROBLEMS.notFound);
      const { worker, files } = built;
      const build: OfflineBuild = {
        worker,
        files,
        region: deps.defaultRegion ?? null,
        outsideServer: outsideServer ?? null,
        writes: deps.writer !== undefined,
      };
      return c.body(`importScripts(${JSON.stringify(worker)});rightHere(${JSON.stringify(build)})\n`, 200, {
        'content-type': SCRIPT_TYPE,
      });
    })
    .all('/sw.js', only('GET'));
}
