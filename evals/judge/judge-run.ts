import type { Baseline } from '../run/baseline.ts';
import type { Pair } from '../run/compare.ts';
import { SEED } from '../run/measure.ts';
import type { Run } from '../run/run.ts';
import { bootstrapMean, type Interval, mean } from '../run/statistics.ts';
import type { Agreement } from './agreement.ts';
import type { Judge } from './judge.ts';
import { judgeSingle, type SingleJudgement } from './single.ts';

/** A run’s answers under the rubric. */
export interface JudgedRun {
  readonly judge: string;
  readonly model: string;
  readonly repeats: number;
  readonly criteria: readonly { readonly id: string; readonly question: string; readonly red: boolean }[];
  readonly cases: readonly (SingleJudgement & { readonly id: string })[];
  /** Cases that ask for no guidance, as cards of help do: the rubric is not about them. */
  readonly notAsked: number;
  /** The calibration of this very judge, or null where it had none. */
  readonly agreement: Agreement | null;
}

/** Judges the answers of every case that asks for guidance. */
export async function judgeRun(
  judge: Judge,
  { results }: Pick<Run, 'results'>,
  agreement: Agreement | null,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<JudgedRun> {
  const asked = results.filter(({ case: { expect } }) => expect.kind === 'guidance');
  let done = 0;
  const cases = await Promise.all(
    asked.map(async ({ case: { id, question }, text }) => {
      const judgement = await judgeSingle(judge, question, text);
      done += 1;
      onProgress(done, asked.length);
      return { id, ...judgement };
    }),
  );
  return {
    judge: judge.name,
    model: judge.model,
    repeats: judge.repeats,
    criteria: judge.rubric.criteria.map(({ id, question, red }) => ({ id, question, red: red === true })),
    cases,
    notAsked: results.length - asked.length,
    agreement: agreement?.judge === judge.name ? agreement : null,
  };
}

/** What a baseline keeps of a judged run. */
export const judgeBaseline = ({ judge, cases }: JudgedRun): NonNullable<Baseline['judge']> => ({
  name: judge,
  totals: Object.fromEntries(cases.map(({ id, total }) => [id, total === null ? null : Number(total.toFixed(4))])),
});

/** A judged run beside the baseline. */
export interface JudgeReport extends JudgedRun {
  readonly mean: number | null;
  /** Cases without a total. */
  readonly unjudged: readonly { readonly id: string; readonly reason: string }[];
  /** Who judged the baseline; null where nobody did. Another judge’s scores are not compared. */
  readonly before: string | null;
  readonly change: Interval | null;
}

/** @param pairs - whose `before` is null where a case is new or was rewritten: these are not compared */
export function judgeReport(judged: JudgedRun, pairs: readonly Pair[], baseline: Baseline | null): JudgeReport {
  const was = baseline?.judge ?? null;
  const known = new Set(pairs.flatMap(({ before, result }) => (before === null ? [] : [result.case.id])));
  const changes = judged.cases.flatMap(({ id, total }) => {
    const old = was?.name === judged.judge && known.has(id) ? (was.totals[id] ?? null) : null;
    return total === null || old === null ? [] : [total - old];
  });
  return {
    ...judged,
    mean: mean(judged.cases.flatMap(({ total }) => total ?? [])),
    unjudged: judged.cases
      .filter(({ total }) => total === null)
      .map(({ id, failures }) => ({ id, reason: failures[0] ?? 'no criterion applies' })),
    before: was?.name ?? null,
    change: bootstrapMean(changes, SEED),
  };
}
