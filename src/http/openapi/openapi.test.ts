import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { testIndex } from '../../test-index.ts';
import { createApp } from '../index.ts';
import { createMetrics } from '../node/index.ts';
import { examplePath, exampleRequest, OPERATIONS, type Operation, PROBLEM_EXAMPLES } from './operations.ts';
import { WORDS } from './words.ts';

const metrics = createMetrics();
const app = createApp({ deps: { index: await testIndex() }, notReady: null, metrics });

interface Media {
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { name: string; in: string; schema: Schema; example: unknown }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<
    Record<string, { $ref?: string; description?: string; content?: Record<string, Media> }>
  >;
}

interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, Media>> }>>;
  };
}

const response = await app.request('/openapi.json');
const text = await response.text();
const document: Document = JSON.parse(text);
const { schemas } = document.components;

const serves = (path: string) => app.routes.some((route) => route.path.startsWith(path));
// Served once the routes that OpenAI's clients ask are there.
const served = OPERATIONS.filter(({ path }) => !path.startsWith('/v1/') || serves('/v1/'));

/** The same schema, taking no field that it does not name. */
function closed<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === 'object' && value.properties && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );
}

/** What is wrong with a value; the schemas of the document are known to it by their names. */
function faultsOf(value: unknown, schema: Schema): readonly string[] {
  const whole = closed({ ...schema, components: { schemas } });
  return new Validator(whole as Schema, '2020-12').validate(value).errors.map(({ error }) => error);
}

const describedAt = ({ path, method }: Operation) => document.paths[path]?.[method] as Described;
const called = served.map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation] as const);

describe('the document', () => {
  test('is OpenAPI 3.1, as JSON', () => {
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(document.info).toMatchObject({ title: 'Right Here', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });

  test('refers only to what it has', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference);
    expect(references.length).toBeGreaterThan(50);
    const lost = references.filter((reference) => {
      const [root, ...way] = reference.split('/');
      return (
        root !== '#' || way.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document) === undefined
      );
    });
    expect(lost).toEqual([]);
  });

  test('names every operation once, and each variable of its path', () => {
    const all = OPERATIONS.map(describedAt);
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(OPERATIONS.length);
    for (const operation of OPERATIONS) {
      const variables = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const named = (operation.parameters ?? []).flatMap((each) => (each.in === 'path' ? [each.name] : []));
      expect(named).toEqual(variables);
    }
  });

  test('has a description and content for every answer, and a problem for every error', () => {
    for (const operation of OPERATIONS) {
      const { 200: good, ...problems } = describedAt(operation).responses;
      expect(good?.description).toBeTruthy();
      expect(Object.keys(good?.content ?? {}).length).toBeGreaterThan(0);
      expect(Object.values(problems).every(({ $ref }) => $ref?.startsWith('#/components/responses/'))).toBe(true);
    }
  });

  test('says of every field of a question and an answer what it means, and of no other', () => {
    for (const [name, words] of Object.entries(WORDS)) {
      expect(Object.keys(words).sort()).toEqual(Object.keys(schemas[name]?.properties ?? {}).sort());
    }
  });

  test('takes a question with either message or messages, as the program does', () => {
    const question = schemas.Question as Schema;
    expect(faultsOf({ message: 'She cries.' }, question)).toEqual([]);
    expect(faultsOf({ messages: [{ role: 'user', content: 'She cries.' }], childAge: 4 }, question)).toEqual([]);
    for (const wrong of [{}, { message: '' }, { message: 'a', messages: [] }, { message: 'a', childAge: 19 }]) {
      expect(faultsOf(wrong, question)).not.toEqual([]);
    }
  });
});

describe('every route', () => {
  test('of the app is described', () => {
    const routes = app.routes.flatMap(({ method, path }) =>
      method === 'ALL' || /^\/(?:favicon\.ico|sw\.js|app-\w+\.js|offline\/.*)$/.test(path)
        ? []
        : [`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`],
    );
    expect(routes.length).toBeGreaterThan(15);
    expect(routes.filter((route) => called.every(([name]) => name !== route))).toEqual([]);
  });

  test.for(called)('%s answers its own example as it says', async ([, operation]) => {
    const came = await app.request(examplePath(operation), exampleRequest(operation));
    expect(came.status).toBe(200);
    const type = came.headers.get('content-type')?.split(';')[0] ?? '';
    const media = describedAt(operation).responses[200]?.content?.[type] as Media;
    expect(media).toBeDefined();
    const body = await came.text();
    expect(
      type === 'application/json' && operation.path !== '/openapi.json' ? faultsOf(JSON.parse(body), media.schema) : [],
    ).toEqual([]);
  });

  test.for(called)('%s has examples that fit its schemas', ([, operation]) => {
    const { parameters = [], requestBody, responses } = describedAt(operation);
    const media = [...Object.values(requestBody?.content ?? {}), ...Object.values(responses[200]?.content ?? {})];
    const shown = [...parameters, ...media].filter((each) => 'example' in each);
    expect(shown.flatMap(({ example, schema }) => faultsOf(example, schema))).toEqual([]);
    expect(media.filter((each) => 'example' in each).length).toBeGreaterThanOrEqual(operation.body ? 1 : 0);
  });

  test.for(called.filter(([, { gives }]) => 'application/json' in gives || 'text/event-stream' in gives))(
    '%s shows what came back',
    ([, operation]) => {
      const content = describedAt(operation).responses[200]?.content ?? {};
      const shown = Object.values(content).filter(({ example }) => example !== undefined);
      expect(shown).toHaveLength(operation.path === '/openapi.json' ? 0 : 1);
    },
  );

  test.for(called)('%s refuses with problems that it names', async ([, operation]) => {
    const wrong = [
      { method: 'DELETE' },
      ...(operation.body
        ? [
            { ...exampleRequest(operation), headers: { 'content-type': 'text/plain' } },
            { ...exampleRequest(operation), body: '{' },
            { ...exampleRequest(operation), body: '{"messages": 4, "message": ""}' },
          ]
        : []),
    ];
    for (const request of wrong) {
      const came = await app.request(examplePath(operation), request);
      expect(came.status).toBeGreaterThanOrEqual(400);
      expect(Object.keys(describedAt(operation).responses)).toContain(String(came.status));
      const isProblem = came.headers.get('content-type')?.startsWith('application/problem+json');
      // A form is refused as the page that it came from.
      expect(isProblem || operation.path === '/ask').toBe(true);
      const problem: unknown = isProblem ? await came.json() : PROBLEM_EXAMPLES[422];
      expect(faultsOf({ type: 'about:blank', ...(problem as object) }, schemas.Problem as Schema)).toEqual([]);
    }
  });

  test('has problems whose examples fit, each with its own status', () => {
    for (const [status, { content }] of Object.entries(document.components.responses)) {
      const { schema, example } = content['application/problem+json'] as Media;
      expect(faultsOf(example, schema)).toEqual([]);
      expect(example).toMatchObject({ status: Number(status) });
    }
  });
});

describe('where the articles are not ready', () => {
  test('the API is described all the same, without the examples that need them', async () => {
    const { emptyIndex, embedded } = await import('../../retrieval/index.ts');
    const bare = createApp({ deps: { index: emptyIndex(embedded) }, notReady: 'There is no index yet.' });
    const there: Document = await (await bare.request('/openapi.json')).json();
    expect(Object.keys(there.paths)).toEqual(Object.keys(document.paths));
    expect(there.paths['/readyz']?.get?.responses[200]?.content?.['application/json']?.example).toBeUndefined();
  });
});

describe('GET /docs', async () => {
  const page = await app.request('/docs');
  const html = await page.text();
  const decoded = html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

  test('tells every route, every field of a question and an answer, and every error', () => {
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    for (const { method, path, summary } of OPERATIONS) {
      expect(decoded).toContain(`${method.toUpperCase()} ${path}`);
      expect(decoded).toContain(summary);
    }
    for (const words of Object.values(WORDS).flatMap((each) => Object.values(each))) expect(decoded).toContain(words);
    for (const [status, { title }] of Object.entries(PROBLEM_EXAMPLES)) {
      expect(decoded).toContain(`${status} (${title.toLowerCase()})`);
    }
    expect(html).toContain('href="/openapi.json"');
  });

  test('runs and loads nothing of its own, and names no place twice', () => {
    expect(html).not.toMatch(
      /<script(?! type="module" src="\/(?:app-\w+|offline\/page)\.js"><\/script>)|\sstyle=|\son\w+=|<link(?! rel="(?:manifest|icon|apple-touch-icon)" href="\/offline\/)|<img|<iframe/i,
    );
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const leads = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(leads).toHaveLength(OPERATIONS.length);
    expect(leads.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('a home that describes itself counts no answer for it, and asks no model', async () => {
  const answered: unknown[] = [];
  const writer = {
    model: 'none',
    write: () => {
      throw new Error('it was asked');
    },
  };
  const told = createApp({
    deps: { index: await testIndex(), writer, onAnswer: (answer) => answered.push(answer) },
    notReady: null,
  });
  expect((await told.request('/openapi.json')).status).toBe(200);
  expect((await told.request('/docs')).status).toBe(200);
  expect(answered).toEqual([]);
});
