import type { CaseResult, EvalCase, Scorer } from '../types.ts';
import { type Asking, askCase } from './repeat.ts';

/** Every case answered and scored. */
export interface Run {
  /** What answered: "embedded", or "model" and its name; "bare model" where no program stood around it. */
  readonly engine: string;
  readonly scorers: readonly Scorer[];
  readonly results: readonly CaseResult[];
  /** How many times each case was asked. */
  readonly times: number;
  readonly tookMs: number;
}

/** What answered, in words: a model counts as one where it wrote any answer. */
function engineOf(results: readonly CaseResult[]): string {
  const names = results.map(({ answer }) => {
    if (answer === null) return 'bare model';
    return answer.engine.model === null ? answer.engine.name : `model ${answer.engine.model}`;
  });
  return [...new Set(names)].sort().join(', ');
}

export const runOf = (found: Omit<Run, 'engine'>): Run => ({ engine: engineOf(found.results), ...found });

/** Answers and scores the cases one after another, here and now: what the suite does, without Vitest around it. */
export async function runCases({ cases, ...asking }: Asking & { readonly cases: readonly EvalCase[] }): Promise<Run> {
  const began = performance.now();
  const results: CaseResult[] = [];
  for (const asked of cases) results.push(await askCase(asked, asking));
  return runOf({ scorers: asking.scorers, results, times: asking.runs, tookMs: performance.now() - began });
}
