import * as z from 'zod/mini';
import { type Answer, answerSchema } from '../../src/answer.ts';
import { assist } from '../../src/assistant.ts';
import { readSettings } from '../../src/config.ts';
import { RightHereError } from '../../src/errors.ts';
import { testIndex } from '../../src/test-index.ts';
import type { Answered, EvalCase, Trace } from '../types.ts';
import { answerText } from './answer-text.ts';
import { bareModel } from './bare-model.ts';
import { traceOf } from './trace.ts';

/** Answers a case; one function whatever stands behind it. */
export type Answerer = (asked: EvalCase) => Promise<Answered>;

/** The program of this folder, with its own corpus, no key and no network: the same answers on any machine. */
export async function inProcess(): Promise<(asked: EvalCase) => Promise<Answered & { readonly answer: Answer }>> {
  const index = await testIndex();
  return async ({ question }) => {
    const stopped: string[] = [];
    let trace: Trace | null = null;
    const answer = await assist(question, {
      index,
      onFault: (faults) => stopped.push(...faults),
      onMaterial: (choice, passages) => {
        trace = traceOf(choice, passages);
      },
    });
    return { answer, text: answerText(answer), stopped, trace };
  };
}

const TIMEOUT_MS = 60_000;

/**
 * Any server with `/api/ask`.
 *
 * @param target - its address, as in `http://localhost:3000`
 * @throws {RightHereError} `config-invalid` for an address that is none, or an answer that is not of the contract’s shape
 */
export function overHttp(target: string): Answerer {
  const address = URL.canParse('/api/ask', target) ? new URL('/api/ask', target) : null;
  if (address === null) {
    throw new RightHereError(
      'config-invalid',
      `--target: expected an address as in http://localhost:3000, got "${target}"`,
    );
  }
  return async ({ id, question }) => {
    const refuse = (what: string, cause?: unknown) =>
      new RightHereError('config-invalid', `${address.href} did not answer case ${id}: ${what}`, { cause });
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw refuse(`no response within ${TIMEOUT_MS / 1000} s, or no server there`, cause);
    });
    if (!response.ok) throw refuse(`status ${response.status}`);
    const read = z.safeParse(answerSchema, await response.json().catch(() => null));
    if (read.success) return { answer: read.data, text: answerText(read.data), stopped: [], trace: null };
    const [issue] = read.error.issues;
    throw refuse(`not an Answer: ${issue?.path.join('.')}: ${issue?.message}`);
  };
}

const BARE = 'model:';

/**
 * Who answers.
 *
 * @param target - null for the program of this folder, `model:` and a name for a model alone, else a server’s address
 */
export async function answererFor(target: string | null): Promise<Answerer> {
  if (target === null) return inProcess();
  if (target.startsWith(BARE)) return bareModel(target.slice(BARE.length), readSettings(process.env));
  return overHttp(target);
}
