import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { ProblemPage } from '../web/index.ts';
import { api } from './api.ts';
import { health } from './health.ts';
import { offline } from './offline.ts';
import { openAiProblem } from './openai/error.ts';
import { openai } from './openai/routes.ts';
import { described } from './openapi/index.tsx';
import { pages } from './pages.tsx';
import { PROBLEM_TYPE, PROBLEMS, type Problem, ProblemError, problemDocument } from './problem.ts';
import { security } from './security.ts';
import type { Service } from './service.ts';

/** Does the client read pages rather than JSON? */
const wantsPage = (request: Request) =>
  !/^\/(?:api|v1)\//.test(new URL(request.url).pathname) && (request.headers.get('accept') ?? '').includes('text/html');

/** Everything that can be asked of a service, without what watches over it. */
const routes = (service: Service) =>
  new Hono()
    .route('/api', api(service))
    .route('/v1', openai(service))
    .route('/', health(service))
    .route('/', pages(service));

/** The whole app, the same in every home. */
export function createApp(service: Service): Hono {
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
  app.route('/', routes(service));
  // Examples are asked of the same routes, where no model is and nobody counts.
  const { deps, notReady } = service;
  app.route('/', described(routes({ deps: { index: deps.index }, notReady })));
  app.route('/', offline(service));

  const told = (path: string, problem: Problem) =>
    problemDocument(path.startsWith('/v1/') ? openAiProblem(problem) : problem);
  const refuse = (c: Parameters<Parameters<typeof app.notFound>[0]>[0], problem: Problem) =>
    wantsPage(c.req.raw)
      ? c.html(<ProblemPage {...problem} place="home" outside={service.outsideServer} />, problem.status)
      : c.body(told(c.req.path, problem), problem.status, { 'content-type': PROBLEM_TYPE });
  app.notFound((c) => refuse(c, PROBLEMS.notFound));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return refuse(c, error.problem);
    // Whoever left before the answer was there is no fault, and nobody reads what is sent now.
    if (!c.req.raw.signal.aborted) service.onError?.(error);
    return refuse(c, PROBLEMS.fault);
  });
  return app;
}
