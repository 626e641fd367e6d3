import { askTwins } from '../counterfactual/twins.ts';
import { counterfactual } from '../scorers/counterfactual.ts';
import type { CaseResult, EvalCase, Scorer } from '../types.ts';
import type { Answerer } from './answerer.ts';
import { scoreCase } from './score-case.ts';

/** Every case answered and scored once. */
export interface Run {
  /** What answered: "embedded", or "model" and its name. */
  readonly engine: string;
  readonly scorers: readonly Scorer[];
  readonly results: readonly CaseResult[];
  /** By case id, which rules the program’s checks found broken before they sent something else. */
  readonly stopped: Readonly<Record<string, readonly string[]>>;
  readonly tookMs: number;
}

interface RunOptions {
  readonly cases: readonly EvalCase[];
  readonly scorers: readonly Scorer[];
  readonly answer: Answerer;
  /** Cases asked at one time: 1 in process, a few over a network. */
  readonly atOnce: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What answered, in words: a model counts as one where it wrote any answer. */
function engineOf(results: readonly CaseResult[]): string {
  const names = results.map(({ answer: { engine } }) =>
    engine.model === null ? engine.name : `model ${engine.model}`,
  );
  return [...new Set(names)].sort().join(', ');
}

/** Answers and scores the cases, in their order. */
export async function runCases({ cases, scorers, answer, atOnce, onProgress }: RunOptions): Promise<Run> {
  const began = performance.now();
  const results: CaseResult[] = [];
  const stopped: Record<string, readonly string[]> = {};
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let at = next++; at < cases.length; at = next++) {
      const asked = cases[at] as EvalCase;
      const answered = await answer(asked);
      const twins = scorers.includes(counterfactual) ? await askTwins(asked, answer) : [];
      results[at] = scoreCase(asked, answered.answer, scorers, twins);
      if (answered.stopped.length > 0) stopped[asked.id] = answered.stopped;
      done += 1;
      onProgress?.(done, cases.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, cases.length) }, work));
  return { engine: engineOf(results), scorers, results, stopped, tookMs: performance.now() - began };
}
