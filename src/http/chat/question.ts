import * as z from 'zod/mini';
import type { Question } from '../../question.ts';
import { parseQuestion, readJson } from '../body.ts';
import { ProblemError, unprocessable } from '../problem.ts';

/** The body of a conversation, whoever wrote its messages. */
const conversation = z.looseObject({ messages: z.array(z.unknown()) });

/** A message as `useChat` keeps it: what was said stands in parts, beside parts of other kinds. */
const uiMessage = z.object({ role: z.string(), parts: z.array(z.unknown()) });
const textPart = z.object({ type: z.literal('text'), text: z.string() });
const filePart = z.object({ type: z.literal('file') });

/** A message as a turn; one without parts stays as it is. What an assistant is said to have said is not even read. */
function asTurn(message: unknown): unknown {
  const read = z.safeParse(uiMessage, message);
  if (!read.success) return message;
  const { role, parts } = read.data;
  if (role !== 'user') return { role, content: '' };
  const texts = parts.flatMap((part) => z.safeParse(textPart, part).data?.text ?? []);
  return { role, content: texts.join('\n') };
}

/** Is this a user's message of files, without a word? Beside words a file is left unread: danger in them still gets its card. */
function isOnlyFiles(message: unknown): boolean {
  const { data } = z.safeParse(uiMessage, message);
  const said = z.safeParse(z.object({ content: z.string() }), asTurn(message)).data?.content.trim();
  return said === '' && data?.role === 'user' && data.parts.some((part) => z.safeParse(filePart, part).success);
}

/**
 * Reads a Question, or the body that the AI SDK's `useChat` sends: messages with parts, and beside them whatever the
 * page adds (`role`, `childAge`, `setting`, `phase`, `region`).
 *
 * @throws {ProblemError} 415, 413, 400 or 422
 */
export async function readChatQuestion(request: Request): Promise<Question> {
  const input = await readJson(request);
  const read = z.safeParse(conversation, input);
  if (!read.success) return parseQuestion(input);
  const { messages } = read.data;
  if (isOnlyFiles(messages.at(-1))) {
    const message = 'the last message is a file without words: files are not read here, write a few words';
    throw new ProblemError(unprocessable([{ path: 'messages', message }]));
  }
  return parseQuestion({ ...read.data, messages: messages.map(asTurn) });
}
