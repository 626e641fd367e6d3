import * as z from 'zod/mini';
import { LIMITS, type Question, questionSchema } from '../question.ts';
import { PROBLEMS, ProblemError, unprocessable } from './problem.ts';

/**
 * Reads a body as UTF-8 text and stops at the limit, by counting what arrives: a `Content-Length` may be wrong, or missing.
 *
 * @throws {ProblemError} 413 over 1 MiB, 400 when it is not UTF-8
 */
export async function readText(request: Request): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    bytes += read.value.byteLength;
    if (bytes > LIMITS.bodyBytes) {
      await reader?.cancel();
      throw new ProblemError(PROBLEMS.tooLarge);
    }
    pieces.push(read.value);
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    throw new ProblemError(PROBLEMS.malformedText);
  }
}

function hasType(request: Request, type: string): boolean {
  return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type;
}

/** @throws {ProblemError} 422 naming each field that does not fit */
export function parseAs<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.infer<Schema> {
  const read = z.safeParse(schema, input);
  if (read.success) return read.data;
  throw new ProblemError(
    unprocessable(read.error.issues.map(({ path, message }) => ({ path: path.join('.') || 'question', message }))),
  );
}

/** @throws {ProblemError} 422 naming each field that does not fit */
export const parseQuestion = (input: unknown): Question => parseAs(questionSchema, input);

/** @throws {ProblemError} 415, 413 or 400 */
export async function readJson(request: Request): Promise<unknown> {
  if (!hasType(request, 'application/json')) throw new ProblemError(PROBLEMS.notJson);
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(PROBLEMS.malformedJson);
  }
}

/** @throws {ProblemError} 415, 413, 400 or 422 */
export async function readJsonQuestion(request: Request): Promise<Question> {
  return parseQuestion(await readJson(request));
}

/** @throws {ProblemError} 415, 413 or 400 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (!hasType(request, 'application/x-www-form-urlencoded')) throw new ProblemError(PROBLEMS.notForm);
  return new URLSearchParams(await readText(request));
}
