import * as z from 'zod/mini';
import type { Question } from '../../question.ts';
import { parseAs, parseQuestion, readJson } from '../body.ts';

/** Whoever else speaks in such a body: front ends tell a model there how to behave, and nobody tells this one. */
const UNREAD = ['system', 'developer', 'tool', 'function'] as const;

const words = z.union([z.string(), z.array(z.object({ type: z.string(), text: z.optional(z.string()) }))], {
  error: 'expected text, or a list of parts: [{"type": "text", "text": "…"}]',
});

type Words = z.infer<typeof words>;

const turn = z.discriminatedUnion(
  'role',
  [
    z.object({ role: z.literal('user'), content: words }),
    z.object({ role: z.literal('assistant'), content: z.nullish(words) }),
    z.object({ role: z.enum(UNREAD) }),
  ],
  {
    error: ({ code }) =>
      code === 'invalid_union'
        ? `expected one of "user", "assistant", ${UNREAD.map((role) => `"${role}"`).join(', ')}`
        : 'expected a turn: {"role": "user", "content": "…"}',
  },
);

export const chatCompletionSchema = z.looseObject(
  {
    messages: z.array(turn, { error: 'expected a list of turns' }).check(
      z.refine((turns) => turns.some(({ role }) => role === 'user'), {
        error: 'expected at least one turn of a user',
      }),
    ),
    stream: z.nullish(z.boolean({ error: 'expected true or false' })),
    stream_options: z.nullish(
      z.object(
        { include_usage: z.nullish(z.boolean({ error: 'expected true or false' })) },
        { error: 'expected an object, as in {"include_usage": true}' },
      ),
    ),
  },
  { error: 'expected a JSON object with "messages"' },
);

/** What a client of OpenAI's asks for. */
export interface Asked {
  readonly question: Question;
  readonly stream: boolean;
  /** Are tokens to be counted at the end of a stream? */
  readonly includeUsage: boolean;
}

/** The text of a turn, part by part. Parts of other kinds carry nothing that is read here. */
const textOf = (content: Words | null | undefined): string =>
  typeof content === 'string'
    ? content
    : (content ?? []).flatMap(({ type, text }) => (type === 'text' && text !== undefined ? [text] : [])).join('\n');

/**
 * Reads the body that clients of OpenAI's chat completions send, and beside it what a Question may say (`role`,
 * `childAge`, `setting`, `phase`, `region`). Whatever else it holds changes nothing.
 *
 * @throws {ProblemError} 415, 413, 400 or 422
 */
export async function readAsked(request: Request): Promise<Asked> {
  const body = parseAs(chatCompletionSchema, await readJson(request));
  const messages = body.messages.flatMap((each) =>
    each.role === 'user' || each.role === 'assistant' ? [{ role: each.role, content: textOf(each.content) }] : [],
  );
  return {
    question: parseQuestion({ ...body, message: undefined, messages }),
    stream: body.stream ?? false,
    includeUsage: body.stream_options?.include_usage ?? false,
  };
}
