import { readFile } from 'node:fs/promises';
import type { Settings } from '../../src/config.ts';
import { RightHereError } from '../../src/errors.ts';
import type { Question } from '../../src/question.ts';
import type { Answered, EvalCase } from '../types.ts';

const PROMPT = new URL('bare-model-prompt.txt', import.meta.url);
const PATIENCE_MS = 60_000;

/** What the program is told beside the words, in words: a model alone must not know less. */
function givenText({ message: _, messages: __, ...fields }: Question): string {
  const given = Object.entries(fields).map(([field, value]) => `${field}: ${value}`);
  return given.length > 0 ? `\nThe asker gave: ${given.join(', ')}.` : '';
}

/**
 * A model alone, without this program’s reading, retrieval, moves and checks: what it says shows what they add.
 * Only scorers that read the text apply to it. Questions leave this machine.
 *
 * @param patienceMs - for one answer, a second try included
 * @throws {RightHereError} `config-invalid` where nobody is there to be asked, or a case is not answered
 */
export async function bareModel(
  model: string,
  { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL }: Pick<Settings, 'OPENAI_API_KEY' | 'OPENAI_BASE_URL'>,
  patienceMs = PATIENCE_MS,
): Promise<(asked: Pick<EvalCase, 'id' | 'question'>) => Promise<Answered>> {
  if (model === '') {
    throw new RightHereError('config-invalid', '--target: expected a model’s name, as in model:llama3.2, got "model:"');
  }
  if (apiKey === undefined && baseURL === undefined) {
    throw new RightHereError(
      'config-invalid',
      `--target model:${model}: expected OPENAI_API_KEY, or OPENAI_BASE_URL for another server that speaks its language, as in http://127.0.0.1:11434/v1; neither is set.`,
    );
  }
  const [{ generateText }, { createOpenAI }, prompt] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai'),
    readFile(PROMPT, 'utf8'),
  ]);
  const chat = createOpenAI({ apiKey: apiKey ?? 'none', baseURL }).chat(model);
  return async ({ id, question }) => {
    const refuse = (what: string, cause?: unknown) =>
      new RightHereError(
        'config-invalid',
        `${model} at ${baseURL ?? 'OpenAI'} did not answer case ${id}: ${what}. Check the model’s name, OPENAI_BASE_URL and OPENAI_API_KEY.`,
        { cause },
      );
    const patience = AbortSignal.timeout(patienceMs);
    const { text } = await generateText({
      model: chat,
      instructions: prompt.trim() + givenText(question),
      messages: (question.messages ?? [{ role: 'user', content: question.message ?? '' }]).map((turn) => ({ ...turn })),
      abortSignal: patience,
      maxRetries: 1,
    }).catch((cause: unknown) => {
      if (patience.aborted) throw refuse(`nothing came within ${patienceMs / 1000} s`, cause);
      throw refuse(cause instanceof Error ? cause.message : String(cause), cause);
    });
    if (text.trim() === '') throw refuse('it said nothing');
    return { answer: null, text: text.trim(), stopped: [], trace: null };
  };
}
