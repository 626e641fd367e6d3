import { problemDocument } from '../problem.ts';
import { examplePath, exampleRequest, OPERATIONS, type Operation, PROBLEM_EXAMPLES } from './operations.ts';
import { addressOf, jsonSchemas, type ShapeName } from './shapes.ts';

const VERSION = '0.1.0';

/** Routes to ask for examples: the app's own, with nobody else behind them. */
export interface Routes {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

/** What describes itself, or is counted where nobody counts. */
const WITHOUT_EXAMPLE = new Set(['/openapi.json', '/docs', '/metrics']);

/** Longer text, which is a whole article's, is cut: it stands at its own address. */
const LONGEST_TEXT = 600;

const cut = (_: string, value: unknown) =>
  typeof value === 'string' && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;

/** What comes back to an operation's example, by its media type; nothing where that is no success, or a page. */
async function exampleOf(operation: Operation, routes: Routes): Promise<Readonly<Record<string, unknown>>> {
  if ('text/html' in operation.gives || WITHOUT_EXAMPLE.has(operation.path)) return {};
  const response = await routes.request(examplePath(operation), exampleRequest(operation));
  if (!response.ok) return {};
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const text = await response.text();
  return { [type]: type === 'application/json' ? JSON.parse(text, cut) : text };
}

const named = (name: ShapeName) => ({ $ref: addressOf(name) });

function contentOf({ gives }: Operation, examples: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(gives).map(([type, shape]) => [
      type,
      {
        schema: shape ? named(shape) : { type: type === 'application/json' ? 'object' : 'string' },
        ...(type in examples ? { example: examples[type] } : {}),
      },
    ]),
  );
}

const nameOf = ({ method, path }: Operation) =>
  `${method}${path.replaceAll(/[^a-z]+([a-z])?/gi, (_, letter = '') => letter.toUpperCase()) || 'Page'}`;

async function described(operation: Operation, routes: Routes) {
  const { summary, parameters, body, problems } = operation;
  const shapes = body?.shapes.map(named) ?? [];
  return {
    operationId: nameOf(operation),
    summary,
    ...(parameters && {
      parameters: parameters.map((each) => ({ ...each, required: each.in === 'path' || each.name === 'q' })),
    }),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          [body.type]: { schema: shapes.length === 1 ? shapes[0] : { anyOf: shapes }, example: body.example },
        },
      },
    }),
    responses: {
      200: { description: summary, content: contentOf(operation, await exampleOf(operation, routes)) },
      ...Object.fromEntries(
        [...problems, 405, 500].map((status) => [status, { $ref: `#/components/responses/${status}` }]),
      ),
    },
  };
}

/** The OpenAPI document: shapes from the schemas that the program reads with, examples from the program itself. */
export async function openApiDocument(routes: Routes) {
  const paths: Record<string, Record<string, Awaited<ReturnType<typeof described>>>> = {};
  for (const operation of OPERATIONS) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method]: await described(operation, routes) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Right Here',
      version: VERSION,
      summary: 'What do I say right now? Short, cited answers for parents and educators.',
      description: 'No key is needed. Errors are problem documents (RFC 9457). Nothing that is asked is kept.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: jsonSchemas(),
      responses: Object.fromEntries(
        Object.entries(PROBLEM_EXAMPLES).map(([status, problem]) => [
          status,
          {
            description: problem.title,
            content: {
              'application/problem+json': { schema: named('Problem'), example: JSON.parse(problemDocument(problem)) },
            },
          },
        ]),
      ),
    },
  };
}

export type OpenApiDocument = Awaited<ReturnType<typeof openApiDocument>>;
