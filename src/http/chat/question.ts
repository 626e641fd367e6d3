import * as z from 'zod/mini';
import type { Question } from '../../question.ts';
import { parseQuestion, readJson } from '../body.ts';

/** A message as `useChat` sends it: its text stands in parts. Parts of other kinds carry nothing that is read here. */
const uiMessage = z.object({
  role: z.string(),
  parts: z.array(z.object({ type: z.string(), text: z.optional(z.string()) })),
});

const uiBody = z.object({ messages: z.array(uiMessage) });

/** The text of a message, part by part. */
const textOf = ({ parts }: z.infer<typeof uiMessage>): string =>
  parts.flatMap(({ type, text }) => (type === 'text' && text !== undefined ? [text] : [])).join('\n');

/**
 * Reads a Question, or the body that the AI SDK's `useChat` sends: messages with parts, and beside them whatever the
 * page adds (`role`, `childAge`, `setting`, `phase`, `region`).
 *
 * @throws {ProblemError} 415, 413, 400 or 422
 */
export async function readChatQuestion(request: Request): Promise<Question> {
  const input = await readJson(request);
  const read = z.safeParse(uiBody, input);
  if (!read.success) return parseQuestion(input);
  const messages = read.data.messages.map((message) => ({ role: message.role, content: textOf(message) }));
  return parseQuestion({ ...(input as object), messages });
}
