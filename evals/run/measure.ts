import type { Scorer } from '../types.ts';
import type { HistoryEntry } from './baseline.ts';
import { changeOf, type Pair } from './compare.ts';
import { bootstrapMean, type Interval, mean } from './statistics.ts';

/** One scorer over the whole run, beside the baseline. */
export interface Measure {
  readonly name: string;
  /** What it measures, in words. */
  readonly measures: string;
  readonly red: boolean;
  readonly now: number | null;
  /** Over the cases of this run that the baseline scored. */
  readonly was: number | null;
  /** Cases that it scored, and those that it does not apply to. */
  readonly n: number;
  readonly notApplicable: number;
  /** Over the cases that both runs scored. */
  readonly change: Interval | null;
  /** In words only where the whole interval stands on one side of 0. */
  readonly direction: 'worse' | 'better' | 'same';
  /** Means of the baselines before, oldest first, and of this run: at most seven. */
  readonly trend: readonly number[];
}

/** Written down, so that every run draws the same samples. */
export const SEED = 7;
const RUNS_SHOWN = 7;

const directionOf = (change: Interval | null): Measure['direction'] =>
  change !== null && change.high < 0 ? 'worse' : change !== null && change.low > 0 ? 'better' : 'same';

interface Column {
  readonly now: readonly (number | null)[];
  readonly was: readonly (number | null)[];
  readonly changes: readonly number[];
}

const numbers = (values: readonly (number | null)[]) => values.flatMap((value) => value ?? []);

function measure(
  named: Pick<Measure, 'name' | 'measures' | 'red'>,
  { now, was, changes }: Column,
  history: readonly HistoryEntry[],
): Measure {
  const change = bootstrapMean(changes, SEED);
  const scored = numbers(now);
  const past = history.slice(1 - RUNS_SHOWN).map(({ means }) => means[named.name] ?? null);
  return {
    ...named,
    now: mean(scored),
    was: mean(numbers(was)),
    n: scored.length,
    notApplicable: now.length - scored.length,
    change,
    direction: directionOf(change),
    trend: numbers([...past, mean(scored)]),
  };
}

/** The total first, then every scorer in its order. */
export function measuresOf(
  pairs: readonly Pair[],
  scorers: readonly Scorer[],
  history: readonly HistoryEntry[],
): readonly Measure[] {
  const total = measure(
    { name: 'total', measures: 'all measures together', red: false },
    {
      now: pairs.map(({ now }) => now),
      was: pairs.map(({ was }) => was),
      changes: numbers(pairs.map(changeOf)),
    },
    history,
  );
  const each = scorers.map(({ name, measures, red }) => {
    const both = pairs.map(({ result, before }) => ({
      now: result.scores[name]?.score ?? null,
      was: before?.scores[name] ?? null,
    }));
    const column = {
      now: both.map(({ now }) => now),
      was: both.map(({ was }) => was),
      changes: numbers(both.map(changeOf)),
    };
    return measure({ name, measures, red: red === true }, column, history);
  });
  return [total, ...each];
}
