import type { UIMessageChunk } from 'ai';
import type { Answer, AnswerEvent, Card, Citation, Moment, Step } from '../../answer.ts';
import { passageAddress } from '../../web/index.ts';
import { markdownWriter } from '../markdown.ts';
import { PROBLEMS } from '../problem.ts';

/** The data parts that a message carries, for `UIMessage<unknown, AnswerData>` in a client. */
export type AnswerData = {
  moment: Moment & { readonly safety: Pick<Answer['safety'], 'tier' | 'category'> };
  card: Card;
  step: Step;
  answer: Answer;
};

export const UI_MESSAGE_STREAM = {
  'content-type': 'text/event-stream; charset=utf-8',
  'x-vercel-ai-ui-message-stream': 'v1',
  // Proxies that hold back what trickles would hold back the first words.
  'x-accel-buffering': 'no',
};

type Chunk =
  | Exclude<UIMessageChunk, { type: `data-${string}` }>
  | { type: `data-${string}`; id?: string; data: unknown };

const TEXT = 'answer';
const FINISH: Chunk = { type: 'finish', finishReason: 'stop' };
const TEXT_END: Chunk = { type: 'text-end', id: TEXT };
const DONE = 'data: [DONE]\n\n';

/** A new message, and its text opened; the `id` is the message's in every client. */
const opening = (): readonly Chunk[] => [
  { type: 'start', messageId: `msg_${crypto.randomUUID()}` },
  { type: 'text-start', id: TEXT },
];

const source = ({ article, start, end, title, url, quote }: Citation): Chunk => ({
  type: 'source-url',
  sourceId: `${article}-${start}-${end}`,
  url: passageAddress(url, quote),
  title,
});

const text = (delta: string): readonly Chunk[] => (delta === '' ? [] : [{ type: 'text-delta', id: TEXT, delta }]);

/** One event of an answer as chunks of the AI SDK's UI message stream. */
function chunksOf(event: AnswerEvent, markdown: string): readonly Chunk[] {
  switch (event.type) {
    case 'moment':
      return [{ type: 'data-moment', data: { ...event.moment, safety: event.safety } }];
    case 'card':
      return [{ type: 'data-card', data: event.card }, ...text(markdown)];
    case 'step':
      return [
        { type: 'data-step', id: event.step.part, data: event.step },
        ...text(markdown),
        ...event.citations.map(source),
      ];
    case 'answer': {
      // Steps have brought their citations; where there are none, the passages of a note come here.
      const { steps, citations } = event.answer;
      const sources = steps.length === 0 ? citations.map(source) : [];
      return [...text(markdown), ...sources, { type: 'data-answer', data: event.answer }];
    }
  }
}

const lines = (chunks: readonly Chunk[]): string =>
  chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('');

/**
 * An answer as the text of the AI SDK's UI message stream. It is written by hand: a chunk takes a line, and loading the
 * SDK to write it costs more than the whole answer. What is ready together is one piece, and the last is returned.
 *
 * @param onError - told of a failure once something has been sent; the reader gets a sentence. One before that is thrown
 * @see https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
 */
export async function* uiMessageText(
  answering: AsyncGenerator<readonly AnswerEvent[]>,
  onError?: (error: unknown) => void,
): AsyncGenerator<string, string | undefined> {
  const write = markdownWriter(({ n }) => `[${n}]`);
  let before = opening();
  try {
    for await (const events of answering) {
      const chunks = [...before, ...events.flatMap((event) => chunksOf(event, write(event)))];
      if (events.at(-1)?.type === 'answer') return lines([...chunks, TEXT_END, FINISH]) + DONE;
      yield lines(chunks);
      before = [];
    }
  } catch (error) {
    if (before.length > 0) throw error;
    onError?.(error);
    return lines([TEXT_END, { type: 'error', errorText: PROBLEMS.fault.detail }]) + DONE;
  }
  // It ended before the answer: the asker left.
  return undefined;
}
