import { type Answer, type AnswerEvent, type Citation, stepEvents } from '../../answer.ts';
import { userTurns } from '../../question.ts';
import { passageAddress } from '../../web/index.ts';
import { markdownWriter } from '../markdown.ts';
import { PROBLEMS } from '../problem.ts';
import { openAiError } from './error.ts';
import type { Asked } from './question.ts';

/** The name that this assistant goes by, whatever model stands behind it. */
export const MODEL = 'right-here';

export const EVENT_STREAM = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Proxies that hold back what trickles would hold back the first words.
  'x-accel-buffering': 'no',
};

/** A citation as a link to its words on the original page. A bracket in the address would end the link. */
const linked = ({ n, url, quote }: Citation): string =>
  `[${n}](${passageAddress(url, quote).replaceAll('(', '%28').replaceAll(')', '%29')})`;

/** Four characters a token: nothing is counted here, and nothing is charged. */
const tokens = (text: string): number => Math.ceil(text.length / 4);

/**
 * Tokens as OpenAI's clients expect them, by estimate: a quarter of the characters that were read, which are the user
 * turns alone, and of those that were written.
 */
function usageOf({ question }: Asked, content: string) {
  const [read, written] = [tokens(userTurns(question).join('\n')), tokens(content)];
  return { prompt_tokens: read, completion_tokens: written, total_tokens: read + written };
}

const now = () => Math.floor(Date.now() / 1_000);

/** A whole answer in the shape of OpenAI's `chat.completion`. A card that came late while it was made stands first. */
export function completion(answer: Answer, asked: Asked) {
  const { card, tier } = answer.safety;
  const events: readonly AnswerEvent[] = [
    ...(card ? [{ type: 'card', card, tier } as const] : []),
    ...stepEvents(answer, 0),
    { type: 'answer', answer },
  ];
  const content = events.map(markdownWriter(linked)).join('');
  return {
    id: `chatcmpl-${answer.id}`,
    object: 'chat.completion',
    created: now(),
    model: MODEL,
    choices: [
      { index: 0, message: { role: 'assistant', content, refusal: null }, logprobs: null, finish_reason: 'stop' },
    ],
    usage: usageOf(asked, content),
  };
}

const line = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;
const DONE = 'data: [DONE]\n\n';

/**
 * An answer as the text of OpenAI's stream of `chat.completion.chunk`s; what is ready together is one piece. Its id is
 * not the answer's, which is there only at the end.
 *
 * @see https://platform.openai.com/docs/api-reference/chat-streaming
 */
export async function* completionText(
  answering: AsyncGenerator<readonly AnswerEvent[]>,
  asked: Asked,
): AsyncGenerator<string> {
  const write = markdownWriter(linked);
  const head = {
    id: `chatcmpl-${crypto.randomUUID().replaceAll('-', '')}`,
    object: 'chat.completion.chunk',
    created: now(),
    model: MODEL,
  };
  const chunk = (delta: object, finish_reason: 'stop' | null = null) =>
    line({
      ...head,
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      ...(asked.includeUsage ? { usage: null } : {}),
    });
  let content = '';
  try {
    for await (const events of answering) {
      const text = events.map(write).join('');
      if (text === '') continue;
      yield (content === '' ? chunk({ role: 'assistant', content: '' }) : '') + chunk({ content: text });
      content += text;
    }
    const usage = asked.includeUsage ? line({ ...head, choices: [], usage: usageOf(asked, content) }) : '';
    yield chunk({}, 'stop') + usage + DONE;
  } catch (error) {
    yield line({ error: openAiError(PROBLEMS.fault) }) + DONE;
    throw error;
  }
}
