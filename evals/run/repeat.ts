import { askTwins } from '../counterfactual/twins.ts';
import { counterfactual } from '../scorers/counterfactual.ts';
import type { CaseResult, EvalCase, Score, Scorer, Scoring } from '../types.ts';
import type { Answerer } from './answerer.ts';
import { isMissed } from './danger.ts';
import { scoreCase } from './score-case.ts';
import { mean } from './statistics.ts';

/** A case’s answers, one for each time it was asked. */
export const runsOf = (result: CaseResult): readonly Scoring[] => result.runs ?? [result];

/** How far the runs of a case lie apart. */
export interface Spread {
  /** The total of each run, in order; null where no score applied. */
  readonly totals: readonly (number | null)[];
  /** Red scorers that did not say the same in every run. */
  readonly red: readonly string[];
}

/** What two sums of the same numbers may differ by. */
const ROUNDING = 1e-9;

function differ(scores: readonly (number | null)[]): boolean {
  const [first = null] = scores;
  return scores.some(
    (score) => (score === null) !== (first === null) || Math.abs((score ?? 0) - (first ?? 0)) > ROUNDING,
  );
}

const scoreIn =
  (name: string) =>
  ({ scores }: Scoring): number | null =>
    scores[name]?.score ?? null;

const orNull = (total: number) => (Number.isNaN(total) ? null : total);

/** @returns null where the case is steady: its total and every red scorer said the same each time */
export function spreadOf(result: CaseResult, scorers: readonly Scorer[]): Spread | null {
  const runs = runsOf(result);
  const totals = runs.map(({ total }) => orNull(total));
  const red = scorers.filter((each) => each.red && differ(runs.map(scoreIn(each.name)))).map(({ name }) => name);
  return differ(totals) || red.length > 0 ? { totals, red } : null;
}

/** The mean over the runs that it applies to, with the reason of the lowest. */
function meanScore(runs: readonly CaseResult[], name: string): Score {
  const scores = runs.map(scoreIn(name));
  const lowest = runs.toSorted((a, b) => (scoreIn(name)(a) ?? 2) - (scoreIn(name)(b) ?? 2))[0]?.scores[name];
  const each = differ(scores) ? `${scores.map((score) => score?.toFixed(2) ?? '–').join(', ')}; lowest: ` : '';
  return { score: mean(scores.flatMap((score) => score ?? [])), reason: `${each}${lowest?.reason ?? ''}` };
}

/** Missed danger before all, then the lowest total, then the first. */
const worstOf = (runs: readonly [CaseResult, ...CaseResult[]]): CaseResult =>
  runs.reduce((worst, each) => {
    const missed = Number(isMissed(each)) - Number(isMissed(worst));
    return missed > 0 || (missed === 0 && each.total < worst.total) ? each : worst;
  });

/** Several runs of one case as one result: means, and the words of the worst run. */
export function together(runs: readonly [CaseResult, ...CaseResult[]]): CaseResult {
  const [first] = runs;
  if (runs.length === 1) return first;
  const names = Object.keys(first.scores);
  return {
    ...worstOf(runs),
    scores: Object.fromEntries(names.map((name) => [name, meanScore(runs, name)])),
    total: mean(runs.flatMap(({ total }) => orNull(total) ?? [])) ?? Number.NaN,
    runs: runs.map(({ case: _, ...scoring }) => scoring),
  };
}

/** What a case is asked with: who answers, who scores, and how many times. */
export interface Asking {
  readonly answer: Answerer;
  readonly scorers: readonly Scorer[];
  readonly runs: number;
}

/** Asks a case one time after another, and scores what comes. */
export async function askCase(asked: EvalCase, { answer, scorers, runs }: Asking): Promise<CaseResult> {
  const twins = scorers.includes(counterfactual) ? await askTwins(asked, answer) : [];
  const once = async () => scoreCase(asked, await answer(asked), scorers, twins);
  const results: [CaseResult, ...CaseResult[]] = [await once()];
  while (results.length < runs) results.push(await once());
  return together(results);
}
