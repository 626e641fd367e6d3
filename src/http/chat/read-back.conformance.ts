import {
  parseJsonEventStream,
  readUIMessageStream,
  type UIMessage,
  type UIMessageChunk,
  uiMessageChunkSchema,
} from 'ai';
import { expect } from 'vitest';
import type { AnswerData } from './ui-message-stream.ts';

export type Message = UIMessage<unknown, AnswerData>;

/** What a client of the AI SDK reads of a body; a chunk that its schema does not know fails the test. */
export async function chunksOf(body: ReadableStream<Uint8Array> | null): Promise<readonly UIMessageChunk[]> {
  const chunks: UIMessageChunk[] = [];
  const read = parseJsonEventStream({ stream: body ?? new ReadableStream(), schema: uiMessageChunkSchema });
  for await (const parsed of read) {
    expect(parsed).toMatchObject({ success: true });
    if (parsed.success) chunks.push(parsed.value);
  }
  return chunks;
}

/** The message that a client ends up with, and the errors it was told of. */
export async function messageOf(chunks: readonly UIMessageChunk[]) {
  const errors: unknown[] = [];
  const stream = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  let message: Message = { id: '', role: 'assistant', parts: [] };
  for await (const state of readUIMessageStream<Message>({ stream, onError: (error) => errors.push(error) }))
    message = state;
  return { message, errors };
}

export const textOf = ({ parts }: Message): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
