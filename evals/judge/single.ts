import * as z from 'zod/mini';
import type { Question } from '../../src/question.ts';
import { mean } from '../run/statistics.ts';
import type { Score } from '../types.ts';
import { type Judge, repeated, spreadOf } from './judge.ts';
import type { Said } from './model.ts';
import { materialText, singlePrompt } from './prompt.ts';
import type { RubricCriterion } from './rubric.ts';

/** One answer under the whole rubric. */
export interface SingleJudgement {
  /** Mean of the repeats that were judged whole, 0–1; null where none was. */
  readonly total: number | null;
  /** Between the highest and the lowest of them. */
  readonly spread: number | null;
  /** By criterion: the mean over the repeats, null where it does not apply or nothing came. */
  readonly scores: Readonly<Record<string, Score>>;
  /** Questions that the judge failed, with the reason. */
  readonly failures: readonly string[];
}

const level = z.literal([0, 1, 2]);
const always = z.object({ reason: z.string(), score: level });
const sometimes = z.object({ reason: z.string(), score: z.nullable(level) });

type Told = Said<z.infer<typeof sometimes>>;

/** The total of one repeat: as of the scorers, the mean, and 0 where a red one is 0. */
function totalOf(criteria: readonly RubricCriterion[], told: readonly Told[]): number | null {
  if (told.some(({ value }) => value === null)) return null;
  if (criteria.some(({ red }, at) => red && told[at]?.value?.score === 0)) return 0;
  return mean(told.flatMap(({ value }) => (value?.score == null ? [] : value.score / 2)));
}

/** One criterion over the repeats. */
function scoreOf(told: readonly Told[]): Score {
  const values = told.flatMap(({ value }) => value ?? []);
  const score = mean(values.flatMap((value) => (value.score === null ? [] : value.score / 2)));
  return { score, reason: values[0]?.reason ?? told[0]?.failure ?? '' };
}

/** Puts every criterion to the judge by itself. */
export async function judgeSingle(judge: Judge, question: Question, answer: string): Promise<SingleJudgement> {
  const { criteria } = judge.rubric;
  const material = materialText({ asker: question, answer });
  const rounds = await repeated(judge, () =>
    Promise.all(
      criteria.map((criterion): Promise<Told> => {
        const instruction = singlePrompt(judge.rubric, criterion);
        return judge.ask<z.infer<typeof sometimes>>(criterion.applies ? sometimes : always, instruction, material);
      }),
    ),
  );
  const totals = rounds.flatMap((told) => totalOf(criteria, told) ?? []);
  const named = criteria.map(({ id }, at) => ({ id, told: rounds.map((round) => round[at] as Told) }));
  return {
    total: mean(totals),
    spread: spreadOf(totals),
    scores: Object.fromEntries(named.map(({ id, told }) => [id, scoreOf(told)])),
    failures: named.flatMap(({ id, told }) =>
      told.flatMap(({ failure }) => failure ?? []).map((why) => `${id}: ${why}`),
    ),
  };
}
