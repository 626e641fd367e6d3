import type { UIMessageChunk } from 'ai';
import type { Answer, AnswerEvent, Card, Citation, Moment, Step } from '../../answer.ts';
import { passageAddress } from '../../web/index.ts';
import { markdownWriter } from '../markdown.ts';
import { PROBLEMS } from '../problem.ts';

/** The data parts that a message carries, for `UIMessage<unknown, AnswerData>` in a client. */
export interface AnswerData extends Record<string, unknown> {
  moment: Moment & { readonly safety: Pick<Answer['safety'], 'tier' | 'category'> };
  card: Card;
  step: Step;
  answer: Answer;
}

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
const START: Chunk = { type: 'start' };
const DONE = 'data: [DONE]\n\n';

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
    case 'answer':
      return [...text(markdown), { type: 'data-answer', data: event.answer }];
  }
}

const line = (chunk: Chunk): string => `data: ${JSON.stringify(chunk)}\n\n`;

/**
 * An answer as the text of the AI SDK's UI message stream. It is written by hand: a chunk takes a line, and loading the
 * SDK to write it costs more than the whole answer. What is ready together is one piece.
 *
 * @see https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
 */
export async function* uiMessageText(answering: AsyncGenerator<readonly AnswerEvent[]>): AsyncGenerator<string> {
  const write = markdownWriter(({ n }) => `[${n}]`);
  let before = [START, { type: 'text-start', id: TEXT } as const].map(line).join('');
  try {
    for await (const events of answering) {
      yield before +
        events
          .flatMap((event) => chunksOf(event, write(event)))
          .map(line)
          .join('');
      before = '';
    }
    yield [{ type: 'text-end', id: TEXT } as const, { type: 'finish' } as const].map(line).join('') + DONE;
  } catch (error) {
    yield line({ type: 'error', errorText: PROBLEMS.fault.detail }) + DONE;
    throw error;
  }
}
