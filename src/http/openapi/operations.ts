import { PROBLEMS, type Problem, unprocessable, unready, wrongMethod } from '../problem.ts';
import type { ShapeName } from './shapes.ts';

const JSON_TYPE = 'application/json';
const PAGE = 'text/html';
const STREAM = 'text/event-stream';
const FORM = 'application/x-www-form-urlencoded';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example: string | number;
}

/** One route, as its caller sees it. */
export interface Operation {
  readonly method: 'get' | 'post';
  /** With `{name}` for what varies. */
  readonly path: string;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly type: string; readonly shapes: readonly ShapeName[]; readonly example: object };
  /** Media types of what comes back, each with its shape where it is JSON. */
  readonly gives: Readonly<Record<string, ShapeName | null>>;
  /** Statuses of the problems that it may answer with besides 405. */
  readonly problems: readonly number[];
}

const MESSAGE = 'she threw herself down because I cut the toast, she is 3';
const BODY_PROBLEMS = [400, 413, 415, 422];

const text = { type: 'string' };
const slug: Parameter = {
  name: 'slug',
  in: 'path',
  description: 'The name of an article.',
  schema: text,
  example: 'perfection-isnt-the-goal',
};
const region: Parameter = {
  name: 'region',
  in: 'query',
  description: 'ISO 3166-1 alpha-2.',
  schema: text,
  example: 'GB',
};
const place = { type: 'string', enum: ['home', 'class'] };

/** Every route, in the order in which it is told. */
export const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/ask',
    summary: 'A question, and its whole answer.',
    body: { type: JSON_TYPE, shapes: ['Question'], example: { message: MESSAGE } },
    gives: { [JSON_TYPE]: 'Answer' },
    problems: BODY_PROBLEMS,
  },
  {
    method: 'post',
    path: '/api/chat',
    summary:
      'A question, or what the AI SDK’s useChat sends; the answer as the AI SDK’s UI message stream. Text parts are the answer as Markdown with [1] marks, source-url parts the citations, data-moment, data-card and data-step what is ready, as it is ready, and data-answer the whole Answer.',
    body: {
      type: JSON_TYPE,
      shapes: ['Question', 'UIMessages'],
      example: { messages: [{ role: 'user', parts: [{ type: 'text', text: MESSAGE }] }] },
    },
    gives: { [STREAM]: null },
    problems: BODY_PROBLEMS,
  },
  {
    method: 'post',
    path: '/v1/chat/completions',
    summary:
      'The same for chat front ends that speak OpenAI’s API, whole or, with "stream", as it comes. System turns are accepted and never read. A key is not needed, and not read.',
    body: {
      type: JSON_TYPE,
      shapes: ['ChatCompletionRequest'],
      example: { model: 'right-here', messages: [{ role: 'user', content: MESSAGE }] },
    },
    gives: { [JSON_TYPE]: 'ChatCompletion', [STREAM]: null },
    problems: BODY_PROBLEMS,
  },
  {
    method: 'get',
    path: '/v1/models',
    summary: 'The one model that such a front end finds here.',
    gives: { [JSON_TYPE]: 'Models' },
    problems: [],
  },
  {
    method: 'get',
    path: '/v1/models/{model}',
    summary: 'That model alone.',
    parameters: [{ name: 'model', in: 'path', description: 'Its name.', schema: text, example: 'right-here' }],
    gives: { [JSON_TYPE]: 'Model' },
    problems: [404],
  },
  {
    method: 'get',
    path: '/api/search',
    summary: 'Retrieval alone: the passages that an answer to these words would look at first.',
    parameters: [
      { name: 'q', in: 'query', description: 'Up to 4,000 characters.', schema: text, example: 'yelling' },
      {
        name: 'k',
        in: 'query',
        description: 'How many; 8 when absent.',
        schema: { type: 'integer', minimum: 1, maximum: 50 },
        example: 2,
      },
    ],
    gives: { [JSON_TYPE]: 'Found' },
    problems: [422, 503],
  },
  {
    method: 'get',
    path: '/api/articles',
    summary: 'The articles that answers rest on.',
    gives: { [JSON_TYPE]: 'Articles' },
    problems: [503],
  },
  {
    method: 'get',
    path: '/api/articles/{slug}',
    summary: 'One of them with its text, in which every offset counts.',
    parameters: [slug],
    gives: { [JSON_TYPE]: 'Article' },
    problems: [404, 503],
  },
  {
    method: 'get',
    path: '/',
    summary: 'The page.',
    parameters: [{ name: 'place', in: 'query', description: 'Where the asker is.', schema: place, example: 'class' }],
    gives: { [PAGE]: null },
    problems: [],
  },
  {
    method: 'post',
    path: '/ask',
    summary: 'The page’s form, answered as a page; it works without a script.',
    body: { type: FORM, shapes: ['Form'], example: { message: MESSAGE } },
    gives: { [PAGE]: null },
    problems: BODY_PROBLEMS.filter((status) => status !== 400),
  },
  {
    method: 'get',
    path: '/s/{place}/{starter}',
    summary: 'A starter’s answer, ready to be linked to.',
    parameters: [
      { name: 'place', in: 'path', description: 'Where the asker is.', schema: place, example: 'home' },
      { name: 'starter', in: 'path', description: 'One that the page lists.', schema: text, example: 'screaming' },
    ],
    gives: { [PAGE]: null },
    problems: [404],
  },
  { method: 'get', path: '/articles', summary: 'The articles, for reading.', gives: { [PAGE]: null }, problems: [] },
  {
    method: 'get',
    path: '/articles/{slug}',
    summary: 'One of them, with a passage highlighted where "p" names it.',
    parameters: [slug, { name: 'p', in: 'query', description: 'Offsets, from-to.', schema: text, example: '699-775' }],
    gives: { [PAGE]: null },
    problems: [404],
  },
  { method: 'get', path: '/urgent', summary: 'Every kind of urgent help.', gives: { [PAGE]: null }, problems: [] },
  {
    method: 'get',
    path: '/urgent/{category}',
    summary: 'One of them, with people to reach in a country.',
    parameters: [
      {
        name: 'category',
        in: 'path',
        description: 'One that /urgent lists.',
        schema: text,
        example: 'medical_emergency',
      },
      region,
    ],
    gives: { [PAGE]: null },
    problems: [404],
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description, for programs.',
    gives: { [JSON_TYPE]: null },
    problems: [],
  },
  { method: 'get', path: '/docs', summary: 'This description, for people.', gives: { [PAGE]: null }, problems: [] },
  {
    method: 'get',
    path: '/healthz',
    summary: 'The process answers.',
    gives: { [JSON_TYPE]: 'Alive' },
    problems: [],
  },
  {
    method: 'get',
    path: '/readyz',
    summary: 'The articles are loaded and fit; else 503, saying why.',
    gives: { [JSON_TYPE]: 'Ready' },
    problems: [503],
  },
  {
    method: 'get',
    path: '/metrics',
    summary: 'What was counted, as Prometheus text; 404 on a home that counts nothing.',
    gives: { 'text/plain': null },
    problems: [404],
  },
];

/** One problem of each status, as it is sent. */
export const PROBLEM_EXAMPLES: Readonly<Record<number, Problem>> = {
  400: PROBLEMS.malformedJson,
  404: PROBLEMS.notFound,
  405: wrongMethod('DELETE', ['GET']),
  413: PROBLEMS.tooLarge,
  415: PROBLEMS.notJson,
  422: unprocessable([{ path: 'childAge', message: 'expected 0 to 18 years' }]),
  500: PROBLEMS.fault,
  503: unready('There is no index yet. Run "npm run ingest" to build it again.'),
};

/** The address of an operation's example: what varies is filled in. */
export function examplePath({ path, parameters = [] }: Operation): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    String(parameters.find((each) => each.name === name)?.example),
  );
  const query = parameters.flatMap(({ name, in: where, example }) => (where === 'query' ? [[name, `${example}`]] : []));
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`;
}

/** The request of an operation's example. */
export function exampleRequest({ method, body }: Pick<Operation, 'method' | 'body'>): RequestInit {
  if (!body) return { method: method.toUpperCase() };
  const { type, example } = body;
  const text = type === FORM ? `${new URLSearchParams({ ...example })}` : JSON.stringify(example);
  return { method: method.toUpperCase(), headers: { 'content-type': type }, body: text };
}
