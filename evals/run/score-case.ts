import { userTurns } from '../../src/question.ts';
import type { Answered, CaseResult, EvalCase, Score, Scorer, Twin } from '../types.ts';
import { mean } from './statistics.ts';

/**
 * The mean of the scores that apply; 0 where a red one is 0.
 *
 * @returns null where none applies
 */
export function totalOf(scorers: readonly Scorer[], scoreOf: (name: string) => number | null): number | null {
  const scored = scorers.map(({ name, red }) => ({ red, score: scoreOf(name) }));
  if (scored.some(({ red, score }) => red && score === 0)) return 0;
  return mean(scored.flatMap(({ score }) => score ?? []));
}

/** Scores one answer by every scorer. A total that no score applies to is NaN, which JSON writes as null. */
export function scoreCase(
  asked: EvalCase,
  answered: Answered,
  scorers: readonly Scorer[],
  twins: readonly Twin[] = [],
): CaseResult {
  const { answer, text } = answered;
  const scored = { question: asked.question, said: userTurns(asked.question), answer, text, case: asked, twins };
  const scores: Record<string, Score> = {};
  for (const scorer of scorers) {
    try {
      scores[scorer.name] = scorer.score(scored);
    } catch (cause) {
      throw new Error(`The scorer "${scorer.name}" failed on case ${asked.id}`, { cause });
    }
  }
  const total = totalOf(scorers, (name) => scores[name]?.score ?? null) ?? Number.NaN;
  return { case: asked, ...answered, scores, total };
}
