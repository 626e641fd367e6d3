import { Hono } from 'hono';
import { only } from './methods.ts';
import { PROBLEMS, ProblemError } from './problem.ts';
import type { Service } from './service.ts';

/** What the build made for browsers, by the addresses of its files. */
export interface OfflineFiles {
  /** The service worker’s own code. */
  readonly worker: string;
  /** All else that it keeps on the device: the data that the code reads, and what pages link to. */
  readonly files: readonly string[];
}

/** What a service worker is told: the build it belongs to, and the settings of the home that sent it. */
export interface OfflineBuild extends OfflineFiles {
  readonly region: string | null;
  readonly outsideServer: string | null;
}

/**
 * The service worker as one line. Browsers look for a new worker by the bytes of this file alone, so it holds what makes
 * one new: the names of the build’s files, each with its version in it, and the settings that an answer depends on.
 */
export function offline({ deps, outsideServer, offline: built }: Service): Hono {
  const app = new Hono();
  if (built?.serve) app.get('/offline/*', built.serve);
  return app
    .get('/sw.js', (c) => {
      if (!built) throw new ProblemError(PROBLEMS.notFound);
      const { worker, files } = built;
      const build: OfflineBuild = {
        worker,
        files,
        region: deps.defaultRegion ?? null,
        outsideServer: outsideServer ?? null,
      };
      return c.body(`importScripts(${JSON.stringify(worker)});rightHere(${JSON.stringify(build)})\n`, 200, {
        'content-type': 'text/javascript; charset=utf-8',
      });
    })
    .all('/sw.js', only('GET'));
}
