import type { OpenAIProvider } from '@ai-sdk/openai';
import type { JSONSchema7 } from 'ai';
import * as z from 'zod/mini';
import { type Element, elementSchema } from './element.ts';
import { elementFinder, elementOf } from './find-elements.ts';
import type { Limits } from './limits.ts';
import type { Prompt } from './prompt.ts';
import { startSilence } from './silence.ts';

/** Where the model is: OpenAI, or any server with an OpenAI-compatible `/chat/completions`. */
export interface ChatServer {
  readonly model: string;
  readonly apiKey: string | undefined;
  /** Without it, OpenAI's own. */
  readonly baseUrl: string | undefined;
  /** OpenAI's own style is `responses`; nearly every other server speaks `chat`. By default told from the address. */
  readonly api?: 'chat' | 'responses' | undefined;
}

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** What the writer needs of a model. */
export interface Chat {
  readonly model: string;
  /** Whole elements, as each is complete. Throws what the server or the way to it did wrong. */
  elements(prompt: Prompt, options: CallOptions): AsyncIterable<Element>;
  /** One element again, mended. */
  mend(prompt: Prompt, options: CallOptions): Promise<Element | null>;
}

export interface CallOptions {
  readonly signal: AbortSignal;
  readonly limits: Limits;
  /** Told where the server counts them. */
  readonly onTokens: (tokens: Tokens) => void;
}

const OPENAI = 'https://api.openai.com';

const styleOf = ({ api, baseUrl }: ChatServer) =>
  api ?? (baseUrl === undefined || baseUrl.startsWith(OPENAI) ? 'responses' : 'chat');

/** Models that think before they write: at length, unless they are asked not to. */
const THINKS = /^(?:o\d|gpt-5)/;

/** What is asked for as structured output: an object at the top, as every server wants it. */
const asked = (schema: z.core.$ZodType) => ({
  type: 'json' as const,
  schema: z.toJSONSchema(schema, { target: 'draft-7' }) as JSONSchema7,
});
const ALL = asked(z.object({ elements: z.array(elementSchema) }));
const ONE = asked(elementSchema);

type Model = ReturnType<OpenAIProvider['languageModel']>;
type Usage = Awaited<ReturnType<Model['doGenerate']>>['usage'];

async function load(server: ChatServer): Promise<Model> {
  const { createOpenAI } = await import('@ai-sdk/openai');
  const openai = createOpenAI({ apiKey: server.apiKey ?? 'none', baseURL: server.baseUrl });
  return styleOf(server) === 'responses' ? openai.responses(server.model) : openai.chat(server.model);
}

/**
 * A model behind a provider of the AI SDK, which is loaded here and not before: without a model nobody pays for it.
 * Questions leave this machine.
 *
 * The provider's stream is read as it is. `streamText` around it took several times the work of the provider itself,
 * for tools, steps and message parts that no answer here has; `npm run bench` compares the two.
 */
export function openChat(server: ChatServer): Chat {
  const loaded = load(server);
  // Whoever asks learns why; until then nobody waits for it.
  loaded.catch(() => {});
  const common = ({ instructions, input }: Prompt, { limits }: CallOptions) => ({
    prompt: [
      { role: 'system' as const, content: instructions },
      { role: 'user' as const, content: [{ type: 'text' as const, text: input }] },
    ],
    maxOutputTokens: limits.outputTokens,
    ...(THINKS.test(server.model) ? { providerOptions: { openai: { reasoningEffort: 'low' } } } : {}),
  });
  const count = ({ inputTokens, outputTokens }: Usage, { onTokens }: CallOptions) => {
    const [input, output] = [inputTokens.total, outputTokens.total];
    if (input !== undefined && output !== undefined) onTokens({ input, output });
  };
  return {
    model: server.model,
    async *elements(prompt, options) {
      const model = await loaded;
      const silence = startSilence(options.limits.idleMs);
      try {
        const { stream } = await model.doStream({
          ...common(prompt, options),
          responseFormat: ALL,
          abortSignal: AbortSignal.any([options.signal, silence.signal]),
        });
        const find = elementFinder();
        for await (const part of stream) {
          silence.broken();
          if (part.type === 'text-delta') yield* find(part.delta);
          else if (part.type === 'finish') count(part.usage, options);
          else if (part.type === 'error') throw part.error;
        }
      } finally {
        silence.end();
      }
    },
    async mend(prompt, options) {
      const model = await loaded;
      const { content, usage } = await model.doGenerate({
        ...common(prompt, options),
        responseFormat: ONE,
        abortSignal: options.signal,
      });
      count(usage, options);
      return elementOf(content.map((part) => (part.type === 'text' ? part.text : '')).join(''));
    },
  };
}
