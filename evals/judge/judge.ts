import { RightHereError } from '../../src/errors.ts';
import { type Ask, askModel, type JudgeServer } from './model.ts';
import { loadRubric, type Rubric } from './rubric.ts';

/** A model with the rubric it judges by. */
export interface Judge {
  readonly model: string;
  /** Model and rubric: scores of two judges are compared only where this is the same. */
  readonly name: string;
  readonly rubric: Rubric;
  /** How often everything is asked. */
  readonly repeats: number;
  readonly ask: Ask;
}

/** @throws {RightHereError} `config-invalid` where neither a key nor an address says who judges */
export async function makeJudge(server: JudgeServer, repeats: number): Promise<Judge> {
  const { model, apiKey, baseUrl } = server;
  if (apiKey === undefined && baseUrl === undefined) {
    throw new RightHereError(
      'config-invalid',
      `--judge ${model}: expected OPENAI_API_KEY or OPENAI_BASE_URL to say who judges; neither is set. Set one, as in OPENAI_BASE_URL=http://127.0.0.1:11434/v1.`,
    );
  }
  const rubric = await loadRubric();
  return { model, name: `${model}, rubric ${rubric.version}`, rubric, repeats, ask: await askModel(server) };
}

/** Does the same thing for every repeat, at one time. */
export const repeated = <T>({ repeats }: Judge, once: () => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: repeats }, once));

/** How far values lie apart; null for none. */
export const spreadOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.max(...values) - Math.min(...values);
