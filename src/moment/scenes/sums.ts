import { isCommon, worthOf } from './features.ts';
import type { Counts, Sums } from './learned.ts';

/**
 * What marks a scene is in this share of its tellings, at least: a train, a guest, a baby. Where none of it is told of,
 * it is a scene like that one and elsewhere.
 */
const MARKS_FROM = 0.3;
/** However many of its tellings have it: somebody may leave it out. */
const MARKS_AT_MOST = 0.85;
/** How much that counts. */
const UNTOLD = 2;

/** What a scene loses where a feature, that so many of its tellings have, is not told of. */
export function lossOfUntold(times: number, tellings: number): number {
  if (times < MARKS_FROM * tellings) return 0;
  return -UNTOLD * Math.log(1 - Math.min(MARKS_AT_MOST, times / tellings));
}

/** Finer than any score needs: what is kept travels to every device. */
const rounded = (values: readonly number[], digits = 1): number[] =>
  values.map((value) => Number(value.toFixed(digits)));

/**
 * Sums up all counts, so that a program that starts need not.
 *
 * @param tellings - of each scene, how many there are
 * @param of - how many are counted, with the signs behind the scenes
 */
export function sumsOf(
  tellings: readonly number[],
  of: number,
  names: readonly string[],
  counts: readonly Counts[],
): Sums {
  const counted = new Array<number>(of).fill(0);
  const telling = tellings.map(() => 0);
  const untold = tellings.map(() => 0);
  for (const [feature, name] of names.entries()) {
    const { at = [], times = [] } = counts[feature] ?? {};
    for (let each = 0; each < at.length; each += 1) {
      const one = at[each] as number;
      const count = (times[each] as number) * worthOf(name);
      counted[one] = (counted[one] as number) + count;
      if (isCommon(name) || one >= tellings.length) continue;
      telling[one] = (telling[one] as number) + count;
      untold[one] = (untold[one] as number) + lossOfUntold(times[each] as number, tellings[one] as number);
    }
  }
  return { counted: rounded(counted), telling: rounded(telling), untold: rounded(untold, 2) };
}
