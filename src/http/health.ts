import { Hono } from 'hono';
import { only } from './methods.ts';
import { PROBLEMS, ProblemError, unready } from './problem.ts';
import type { Service } from './service.ts';

/**
 * `healthz`: the process answers. `readyz`: the index is loaded and fits, or why not.
 * `metrics`: what this home has counted.
 */
export function health({ deps, notReady, metrics }: Service): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'alive' }))
    .all('/healthz', only('GET'))
    .get('/readyz', (c) => {
      if (notReady !== null) throw new ProblemError(unready(notReady));
      return c.json({
        status: 'ready',
        passages: deps.index.passages.length,
        embedding: deps.index.embedder.name,
        vectorIndex: deps.index.vectors.name,
      });
    })
    .all('/readyz', only('GET'))
    .get('/metrics', async (c) => {
      if (!metrics) throw new ProblemError(PROBLEMS.noMetrics);
      const { contentType, text } = await metrics.read();
      return c.body(text, 200, { 'content-type': contentType });
    })
    .all('/metrics', only('GET'));
}
