/** A generator of numbers in [0, 1) that a seed repeats: mulberry32, by Tommy Ettinger, in the public domain. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns null for no values: nothing is never 0 */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` of the sorted values lie, by nearest rank; NaN of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const ROUNDS = 10_000;

/**
 * The mean of paired changes and its 95 % percentile interval: drawn again with replacement, 10,000 times.
 * Efron and Tibshirani, An Introduction to the Bootstrap, chapter 13.
 *
 * @returns null for no changes
 */
export function bootstrapMean(changes: readonly number[], seed: number): Interval | null {
  const n = changes.length;
  const first = changes[0];
  if (first === undefined) return null;
  if (changes.every((change) => change === first)) return { mean: first, low: first, high: first, n };
  const random = mulberry32(seed);
  const means = new Float64Array(ROUNDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    let sum = 0;
    for (let draw = 0; draw < n; draw += 1) sum += changes[Math.floor(random() * n)] ?? 0;
    means[round] = sum / n;
  }
  means.sort();
  return { mean: mean(changes) ?? first, low: quantile(means, 0.025), high: quantile(means, 0.975), n };
}

/**
 * Exact two-sided sign test: how likely a split at least as uneven is where worse and better are equally likely.
 * Unchanged pairs say nothing and are left out.
 *
 * @returns the p value, 1 where nothing changed
 */
export function signTest(worse: number, better: number): number {
  const n = worse + better;
  let term = 0.5 ** n;
  let tail = 0;
  for (let k = 0; k <= Math.min(worse, better); k += 1) {
    tail += term;
    term = (term * (n - k)) / (k + 1);
  }
  return Math.min(1, 2 * tail);
}

/** Ranks from 1, ties sharing the mean of theirs. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/**
 * Spearman’s rank correlation, −1 to 1.
 *
 * @param b - as many as `a`
 * @returns null where either side never varies, or fewer than two pairs are given
 */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length + 1) / 2;
  const sum = (of: (at: number) => number) => x.reduce((total, _, at) => total + of(at), 0);
  const [dx, dy] = [(at: number) => (x[at] ?? 0) - middle, (at: number) => (y[at] ?? 0) - middle];
  const spread = Math.sqrt(sum((at) => dx(at) ** 2) * sum((at) => dy(at) ** 2));
  return spread === 0 ? null : sum((at) => dx(at) * dy(at)) / spread;
}

/**
 * Cohen’s kappa: how far two raters agree beyond what chance would give; 1 is always, 0 is chance.
 *
 * @param b - as many labels as `a`
 * @returns null without labels, or where both raters use one and the same label throughout
 */
export function cohensKappa(a: readonly string[], b: readonly string[]): number | null {
  const n = a.length;
  const share = (labels: readonly string[], label: string) => labels.filter((each) => each === label).length / n;
  const observed = a.filter((label, at) => label === b[at]).length / n;
  const chance = [...new Set([...a, ...b])].reduce((sum, label) => sum + share(a, label) * share(b, label), 0);
  return n === 0 || chance === 1 ? null : (observed - chance) / (1 - chance);
}

/** The 95 % interval of a share (Wilson’s score): it stays within 0 and 1, and holds for few cases too. Null of nothing. */
export function wilson(part: number, whole: number): Interval | null {
  if (whole === 0) return null;
  const z = 1.96;
  const share = part / whole;
  const middle = (share + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const reach = (z * Math.sqrt((share * (1 - share)) / whole + (z / (2 * whole)) ** 2)) / (1 + z ** 2 / whole);
  return { mean: share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach), n: whole };
}
