import type { z } from 'zod/mini';

/** Where the judge is: OpenAI, or any server with an OpenAI-compatible `/chat/completions`. */
export interface JudgeServer {
  readonly model: string;
  readonly apiKey: string | undefined;
  /** Without it, OpenAI’s own. */
  readonly baseUrl: string | undefined;
  /** For one question with its retry. */
  readonly timeoutMs?: number;
}

/** What the judge said, or why there is nothing. */
export type Said<T> =
  | { readonly value: T; readonly failure: null }
  | { readonly value: null; readonly failure: string };

/** Puts one question to the judge. It never throws: a judge that fails is a value. */
export type Ask = <T>(schema: z.ZodMiniType<T>, instruction: string, material: string) => Promise<Said<T>>;

const TIMEOUT_MS = 60_000;
const AT_ONCE = 4;
/** A server that fails this often in a row is not asked any more: thousands of questions would each wait for it. */
const FAILURES = 10;
const REASON_LENGTH = 160;

/** Lets a few at a time through, in the order they came. */
function turnstile(atOnce: number) {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** An error of the AI SDK in a few words. */
function failureWords(error: unknown, timeoutMs: number): string {
  const last = (error as { lastError?: unknown }).lastError ?? error;
  if (!(last instanceof Error)) return 'an unknown failure';
  if (last.name === 'TimeoutError' || last.name === 'AbortError') return `no answer within ${timeoutMs / 1000} s`;
  if (last.name === 'AI_NoObjectGeneratedError') return 'not the JSON that was asked for';
  const { statusCode } = last as { statusCode?: number };
  const words = last.message.replaceAll(/\s+/g, ' ').slice(0, REASON_LENGTH);
  return statusCode === undefined ? words : `status ${statusCode}: ${words}`;
}

/** A judge behind the AI SDK, asked four questions at a time, each with at most one retry that keeps to Retry-After. */
export async function askModel({ model, apiKey, baseUrl, timeoutMs = TIMEOUT_MS }: JudgeServer): Promise<Ask> {
  const [{ extractJsonMiddleware, generateText, Output, wrapLanguageModel }, { createOpenAI }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai'),
  ]);
  const openai = createOpenAI({ apiKey: apiKey ?? 'none', baseURL: baseUrl });
  // Servers without structured output tend to fence their JSON.
  const chat = wrapLanguageModel({ model: openai.chat(model), middleware: extractJsonMiddleware() });
  const inTurn = turnstile(AT_ONCE);
  let failed = 0;
  return (schema, instruction, material) =>
    inTurn(async () => {
      if (failed >= FAILURES)
        return { value: null, failure: `not asked: the judge had failed ${FAILURES} times in a row` };
      try {
        const { output } = await generateText({
          model: chat,
          output: Output.object({ schema }),
          system: instruction,
          prompt: material,
          maxRetries: 1,
          abortSignal: AbortSignal.timeout(timeoutMs),
        });
        failed = 0;
        return { value: output, failure: null };
      } catch (error) {
        failed += 1;
        const words = failureWords(error, timeoutMs);
        return { value: null, failure: apiKey ? words.replaceAll(apiKey, '…') : words };
      }
    });
}
