import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { ProblemPage } from '../web/index.ts';
import { api } from './api.ts';
import { pages } from './pages.tsx';
import { PROBLEM_TYPE, PROBLEMS, type Problem, ProblemError, problemDocument } from './problem.ts';
import { security } from './security.ts';
import type { Service } from './service.ts';

/** Does the client read pages rather than JSON? */
const wantsPage = (request: Request) =>
  !/^\/(?:api|v1)\//.test(new URL(request.url).pathname) && (request.headers.get('accept') ?? '').includes('text/html');

/** What is told of a problem to who asked for JSON at a path. */
type Told = (path: string, problem: Problem) => Problem;

/**
 * The pages and what they ask for: all that a device answers by itself.
 *
 * @param beside - what else this home answers
 */
export function createPageApp(service: Service, beside: Hono = new Hono(), told: Told = (_, problem) => problem): Hono {
  const app = new Hono();
  app.use(security());
  app.use(async (c, next) => {
    const began = performance.now();
    await next();
    service.onRequest?.({
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(performance.now() - began),
    });
  });
  app.route('/api', api(service)).route('/', pages(service)).route('/', beside);

  const refuse = (c: Parameters<Parameters<typeof app.notFound>[0]>[0], problem: Problem) =>
    wantsPage(c.req.raw)
      ? c.html(<ProblemPage {...problem} place="home" outside={service.outsideServer} />, problem.status)
      : c.body(problemDocument(told(c.req.path, problem)), problem.status, { 'content-type': PROBLEM_TYPE });
  app.notFound((c) => refuse(c, PROBLEMS.notFound));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return refuse(c, error.problem);
    // Whoever left before the answer was there is no fault, and nobody reads what is sent now.
    if (!c.req.raw.signal.aborted) service.onError?.(error);
    return refuse(c, PROBLEMS.fault);
  });
  return app;
}
