import { Hono } from 'hono';
import { DocsPage } from '../../web/index.ts';
import { only } from '../methods.ts';
import { type OpenApiDocument, openApiDocument } from './document.ts';
import { shownRoutes, shownShapes } from './shown.ts';

/**
 * The API described, for programs and for people.
 *
 * @param routes - asked once for examples, at the first request
 */
export function described(routes: Hono): Hono {
  // What they refuse is an example that is left out, such as of articles that are not ready.
  routes.onError((_, c) => c.body(null, 500));
  let made: Promise<OpenApiDocument> | undefined;
  const document = () => {
    made ??= openApiDocument(routes);
    return made;
  };
  return new Hono()
    .get('/openapi.json', async (c) => c.json(await document()))
    .all('/openapi.json', only('GET'))
    .get('/docs', async (c) => {
      const whole = await document();
      return c.html(<DocsPage routes={shownRoutes(whole)} shapes={shownShapes(whole)} />);
    })
    .all('/docs', only('GET'));
}
