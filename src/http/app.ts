import { Hono } from 'hono';
import { api } from './api.ts';
import { health } from './health.ts';
import { offline } from './offline.ts';
import { openAiProblem } from './openai/error.ts';
import { openai } from './openai/routes.ts';
import { described } from './openapi/index.tsx';
import { createPageApp } from './page-app.tsx';
import { pages } from './pages.tsx';
import type { Service } from './service.ts';

/** What only programs ask for. */
const besidePages = (service: Service) => new Hono().route('/v1', openai(service)).route('/', health(service));

/** The whole app, the same in every home on the network. */
export function createApp(service: Service): Hono {
  // Examples are asked of the same routes, where no model is and nobody counts.
  const still: Service = { deps: { index: service.deps.index }, notReady: service.notReady };
  const examples = new Hono().route('/api', api(still)).route('/', besidePages(still)).route('/', pages(still));
  const beside = besidePages(service).route('/', described(examples)).route('/', offline(service));
  return createPageApp(service, beside, (path, problem) =>
    path.startsWith('/v1/') ? openAiProblem(problem) : problem,
  );
}
