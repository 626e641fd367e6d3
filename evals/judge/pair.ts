import * as z from 'zod/mini';
import type { Question } from '../../src/question.ts';
import { mean } from '../run/statistics.ts';
import { type Judge, repeated, spreadOf } from './judge.ts';
import { materialText, pairPrompt } from './prompt.ts';
import type { RubricCriterion } from './rubric.ts';

/** Two answers under the whole rubric. */
export interface PairJudgement {
  /** Null where no repeat was judged whole. */
  readonly preferred: 'a' | 'b' | 'tie' | null;
  /** Share of the criteria for `a` less the share for `b`, −1 to 1: the mean of the repeats that were judged whole. */
  readonly margin: number | null;
  /** Between the highest and the lowest of them. */
  readonly spread: number | null;
  /** Comparisons that both orders were judged in, and those of them whose preference turned with the order. */
  readonly compared: number;
  readonly flips: number;
  readonly failures: readonly string[];
}

const schema = z.object({ reason: z.string(), better: z.enum(['first', 'second', 'neither']) });

/** 1 for the first answer, −1 for the second. */
const SIDES = { first: 1, second: -1, neither: 0 } as const;

/** Asks about one criterion in both orders; only what both say counts. */
async function compare(judge: Judge, criterion: RubricCriterion, asker: Question, a: string, b: string) {
  const instruction = pairPrompt(judge.rubric, criterion);
  const [straight, turned] = await Promise.all([
    judge.ask(schema, instruction, materialText({ asker, first: a, second: b })),
    judge.ask(schema, instruction, materialText({ asker, first: b, second: a })),
  ]);
  const failures = [straight, turned].flatMap(({ failure }) => (failure === null ? [] : `${criterion.id}: ${failure}`));
  if (straight.value === null || turned.value === null) return { side: null, flipped: false, failures };
  const [one, other] = [SIDES[straight.value.better], -SIDES[turned.value.better]];
  return { side: one === other ? one : 0, flipped: one * other < 0, failures };
}

/** Compares two answers by every criterion, each in both orders. */
export async function judgePair(judge: Judge, question: Question, a: string, b: string): Promise<PairJudgement> {
  const { criteria } = judge.rubric;
  const rounds = await repeated(judge, () =>
    Promise.all(criteria.map((criterion) => compare(judge, criterion, question, a, b))),
  );
  const whole = rounds
    .map((round) => round.flatMap(({ side }) => side ?? []))
    .filter((sides) => sides.length === criteria.length);
  // Of whole numbers, so that what cancels out is 0.
  const margin = mean(whole.flat());
  const all = rounds.flat();
  return {
    preferred: margin === null ? null : margin > 0 ? 'a' : margin < 0 ? 'b' : 'tie',
    margin,
    spread: spreadOf(whole.flatMap((sides) => mean(sides) ?? [])),
    compared: all.filter(({ side }) => side !== null).length,
    flips: all.filter(({ flipped }) => flipped).length,
    failures: all.flatMap(({ failures }) => failures),
  };
}
