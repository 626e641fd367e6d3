import * as z from 'zod/mini';
import { answerSchema, cardSchema, citationSchema, momentSchema, resourceSchema, stepSchema } from '../../answer.ts';
import { questionSchema } from '../../question.ts';
import { chatCompletionSchema } from '../openai/question.ts';
import { WORDS } from './words.ts';

const { role, childAge, setting, phase, region } = questionSchema.shape;
const context = { role, childAge, setting, phase, region };

const article = {
  slug: z.string(),
  title: z.string(),
  author: z.nullable(z.string()),
  publisher: z.string(),
  published: z.nullable(z.string()),
  url: z.string(),
};

const model = z.object({ id: z.string(), object: z.literal('model'), created: z.number(), owned_by: z.string() });

/** Everything that crosses the wire, by the name that the document gives it. What has a schema elsewhere is that one. */
export const SHAPES = {
  Question: questionSchema,
  Answer: answerSchema,
  Moment: momentSchema,
  Card: cardSchema,
  Resource: resourceSchema,
  Step: stepSchema,
  Citation: citationSchema,
  Problem: z.object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
    error: z.optional(
      z.object({
        message: z.string(),
        type: z.string(),
        param: z.nullable(z.string()),
        code: z.nullable(z.string()),
      }),
    ),
  }),
  UIMessages: z.object({
    messages: z.array(
      z.object({
        role: z.enum(['user', 'assistant']),
        parts: z.array(z.object({ type: z.string(), text: z.optional(z.string()) })),
      }),
    ),
    ...context,
  }),
  Form: z.object({
    message: z.string(),
    turn: z.optional(z.array(z.string())),
    place: z.optional(z.enum(['home', 'class'])),
    ...context,
  }),
  Found: z.object({
    query: z.string(),
    passages: z.array(
      z.object({
        article: z.string(),
        section: z.string(),
        quote: z.string(),
        start: z.number(),
        end: z.number(),
        score: z.number(),
      }),
    ),
  }),
  Articles: z.object({ articles: z.array(z.object(article)) }),
  Article: z.object({ ...article, text: z.string() }),
  Alive: z.object({ status: z.literal('alive') }),
  Ready: z.object({
    status: z.literal('ready'),
    passages: z.number(),
    embedding: z.string(),
    vectorIndex: z.string(),
  }),
  ChatCompletionRequest: chatCompletionSchema,
  ChatCompletion: z.object({
    id: z.string(),
    object: z.literal('chat.completion'),
    created: z.number(),
    model: z.string(),
    choices: z.array(
      z.object({
        index: z.number(),
        message: z.looseObject({ role: z.literal('assistant'), content: z.string() }),
        finish_reason: z.string(),
        logprobs: z.null(),
      }),
    ),
    usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number(), total_tokens: z.number() }),
  }),
  Model: model,
  Models: z.object({ object: z.literal('list'), data: z.array(model) }),
} as const;

export type ShapeName = keyof typeof SHAPES;
export type JsonSchema = z.core.JSONSchema.BaseSchema;

export const addressOf = (name: string) => `#/components/schemas/${name}`;

/** The shapes as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. Objects stay open: fields may be added later. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHAPES)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: addressOf });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => {
      for (const [field, description] of Object.entries(WORDS[name] ?? {})) {
        const known = schema.properties?.[field];
        if (typeof known === 'object') known.description = description;
      }
      // No schema library says "exactly one of these" of two fields; the program checks it by hand.
      const oneOf = [{ required: ['message'] }, { required: ['messages'] }];
      return [name, name === 'Question' ? { ...schema, oneOf } : schema];
    }),
  );
}
