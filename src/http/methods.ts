import type { Handler } from 'hono';
import { ProblemError, wrongMethod } from './problem.ts';

/** Stands behind a route's own handlers and refuses every other method, naming those that it takes. */
export function only(...allowed: readonly string[]): Handler {
  return (c) => {
    c.header('allow', allowed.join(', '));
    throw new ProblemError(wrongMethod(c.req.method, allowed));
  };
}
