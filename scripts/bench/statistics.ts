/** What a bench says of one figure. Times are milliseconds unless the name says otherwise. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'ratio' | 'count';
  readonly samples: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** What `low` and `high` are. */
  readonly spread: 'quartiles' | 'p1–p99';
}

/** The value below which `share` of the samples lie, by nearest rank. @param sorted - ascending, not empty */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

const ascending = (samples: readonly number[]) => [...samples].sort((a, b) => a - b);

/** Median and quartiles: for rounds. */
export function byQuartiles(name: string, unit: Figure['unit'], samples: readonly number[]): Figure {
  const sorted = ascending(samples);
  return {
    name,
    unit,
    samples: samples.length,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    spread: 'quartiles',
  };
}

/** Median and tails: for requests. */
export function byTails(name: string, samples: readonly number[]): Figure {
  const sorted = ascending(samples);
  return {
    name,
    unit: 'ms',
    samples: samples.length,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.01),
    high: quantile(sorted, 0.99),
    spread: 'p1–p99',
  };
}

/** A figure as a line for people. */
export function asLine({ name, unit, samples, median, low, high, spread }: Figure): string {
  const of = (value: number) => value.toFixed(value < 10 ? 2 : 1);
  const unitText = unit === 'ms' ? ' ms' : unit === 'ratio' ? '×' : '';
  return `${name.padEnd(62)} ${of(median).padStart(8)}${unitText.padEnd(3)}  ${spread} ${of(low)}–${of(high)}  (${samples})`;
}
