import { type Element, elementSchema, tidied } from './element.ts';
import type { Limits } from './limits.ts';
import type { Prompt } from './prompt.ts';

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
  mend(prompt: Prompt, options: CallOptions): Promise<Element>;
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

async function load(server: ChatServer) {
  const [ai, { createOpenAI }] = await Promise.all([import('ai'), import('@ai-sdk/openai')]);
  const openai = createOpenAI({ apiKey: server.apiKey ?? 'none', baseURL: server.baseUrl });
  const bare = styleOf(server) === 'responses' ? openai.responses(server.model) : openai.chat(server.model);
  // Servers without structured output tend to fence their JSON.
  const model = ai.wrapLanguageModel({ model: bare, middleware: ai.extractJsonMiddleware() });
  return { ai, model };
}

/** A model behind the AI SDK, which is loaded here and not before: without a model nobody pays for it. Questions leave this machine. */
export function openChat(server: ChatServer): Chat {
  const loaded = load(server);
  // Whoever asks learns why; until then nobody waits for it.
  loaded.catch(() => {});
  const common = ({ instructions, input }: Prompt, { signal, limits }: CallOptions) => ({
    instructions,
    prompt: input,
    abortSignal: signal,
    // What to retry, and when, depends on what a reader has seen: the writer decides.
    maxRetries: 0,
    maxOutputTokens: limits.outputTokens,
    ...(THINKS.test(server.model) ? { providerOptions: { openai: { reasoningEffort: 'low' } } } : {}),
  });
  const count = (
    usage: { inputTokens?: number | undefined; outputTokens?: number | undefined },
    options: CallOptions,
  ) => {
    const { inputTokens: input, outputTokens: output } = usage;
    if (input !== undefined && output !== undefined) options.onTokens({ input, output });
  };
  return {
    model: server.model,
    async *elements(prompt, options) {
      const { ai, model } = await loaded;
      let failure: { readonly error: unknown } | null = null;
      const { elementStream } = ai.experimental_streamTextLowMemory({
        ...common(prompt, options),
        model,
        output: ai.Output.array({ element: elementSchema }),
        timeout: { chunkMs: options.limits.idleMs },
        onError: ({ error }) => {
          failure = { error };
        },
        onAbort: () => {
          failure ??= { error: new DOMException('The model fell silent.', 'TimeoutError') };
        },
        onEnd: ({ totalUsage }) => count(totalUsage, options),
      });
      for await (const element of elementStream) yield tidied(element);
      if (failure !== null) throw (failure as { error: unknown }).error;
    },
    async mend(prompt, options) {
      const { ai, model } = await loaded;
      const { output, totalUsage } = await ai.generateText({
        ...common(prompt, options),
        model,
        output: ai.Output.object({ schema: elementSchema }),
      });
      count(totalUsage, options);
      return tidied(output);
    },
  };
}
