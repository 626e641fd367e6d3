import type { DocsRoute, DocsShape } from '../../web/index.ts';
import type { OpenApiDocument } from './document.ts';
import { examplePath, exampleRequest, OPERATIONS, PROBLEM_EXAMPLES } from './operations.ts';
import type { JsonSchema } from './shapes.ts';

/** Shapes whose fields a person wants to look up; the rest is in the document. */
const LOOKED_UP = ['Question', 'Answer', 'Moment', 'Card', 'Resource', 'Step', 'Citation', 'Problem'];

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The request of an example, for a terminal. */
function curl(operation: (typeof OPERATIONS)[number]): string {
  const { headers, body } = exampleRequest(operation);
  const type = Object.values((headers ?? {}) as Record<string, string>)[0];
  return [
    `curl -s ${quoted(`localhost:3000${examplePath(operation)}`)}`,
    ...(type ? [`-H ${quoted(`content-type: ${type}`)}`, `-d ${quoted(String(body))}`] : []),
  ].join(' \\\n  ');
}

/** The routes as a person reads them. */
export function shownRoutes({ paths }: OpenApiDocument): readonly DocsRoute[] {
  return OPERATIONS.map((operation) => {
    const { method, path, summary, parameters = [], problems, gives } = operation;
    const content = paths[path]?.[method]?.responses[200].content ?? {};
    const example = Object.values(content).find((each) => 'example' in each)?.example;
    return {
      name: `${method.toUpperCase()} ${path}`,
      summary,
      gives: Object.keys(gives),
      parameters: parameters.map(({ name, description, schema }) => ({
        name,
        type: typeOf(schema),
        required: false,
        description,
      })),
      request: curl(operation),
      response:
        example === undefined ? null : typeof example === 'string' ? example.trim() : JSON.stringify(example, null, 2),
      problems: [...problems, 405, 500].map((status) => ({ status, title: PROBLEM_EXAMPLES[status]?.title ?? '' })),
    };
  });
}

/** The type of a schema, in a few words. */
function typeOf(schema: JsonSchema | boolean | undefined): string {
  if (typeof schema !== 'object') return 'anything';
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items as JsonSchema)}`;
  if (schema.type === 'object') return `object with ${Object.keys(schema.properties ?? {}).join(', ')}`;
  const types = [schema.type ?? 'anything'].flat().join(' or ');
  const { minLength, maxLength, minimum, maximum, pattern } = schema;
  const bounds = [
    maxLength === undefined ? '' : `${minLength ?? 0} to ${maxLength.toLocaleString('en')} characters`,
    maximum === undefined ? '' : `${minimum ?? 0} to ${maximum}`,
    pattern ?? '',
  ].filter((bound) => bound !== '');
  return [types, ...bounds].join(', ');
}

/** The fields that go in and come out. */
export function shownShapes({ components }: OpenApiDocument): readonly DocsShape[] {
  return LOOKED_UP.map((name) => {
    const { properties = {}, required = [] } = components.schemas[name] ?? {};
    return {
      name,
      fields: Object.entries(properties).map(([field, schema]) => ({
        name: field,
        type: typeOf(schema),
        required: required.includes(field),
        description: typeof schema === 'object' ? (schema.description ?? '') : '',
      })),
    };
  });
}
