import { BUCKETS, type Bucket, type Pair } from './compare.ts';
import type { Measure } from './measure.ts';
import type { Spread } from './repeat.ts';
import type { Run } from './run.ts';

/** What the buckets are called, and what lies in them. */
export const BUCKET_WORDS: Readonly<Record<Bucket, { readonly name: string; readonly what: string }>> = {
  worse: { name: 'Worse', what: 'Their total fell, or a red measure is 0 that was not.' },
  flaky: {
    name: 'Flaky',
    what: 'Their total, or a red measure, is not the same in every run. One run of such a case says nothing, so none of them is worse by itself; all count in the mean.',
  },
  better: { name: 'Better', what: 'Their total rose.' },
  failing: { name: 'Still failing', what: 'A red measure is 0, and the change under test is not what broke it.' },
  changed: { name: 'Changed words', what: 'Other words, the same scores: a person should look.' },
  same: { name: 'Same', what: 'The same words and scores.' },
  unjudged: { name: 'Not judged', what: 'New or rewritten since the baseline, or no measure applies.' },
};

/** A score to three places, an en dash where there is none. */
export const scoreText = (score: number | null): string =>
  score === null || Number.isNaN(score)
    ? '–'
    : score
        .toFixed(3)
        .replace(/^1\.000$/, '1')
        .replace(/^0\.000$/, '0');

/** A change with its sign: to three places, or four where three would hide it. */
export function changeText(change: number): string {
  const size = Math.abs(change).toFixed(Math.abs(change) < 0.001 ? 4 : 3);
  return Number(size) === 0 ? '0' : `${change < 0 ? '−' : '+'}${size}`;
}

/** With a capital, for the beginning of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A measure’s change in words where it is certain, with its interval. */
export function directionText({ change, direction }: Pick<Measure, 'change' | 'direction'>): string {
  if (change === null) return '–';
  const word = direction === 'worse' ? 'Worse ' : direction === 'better' ? 'Better ' : '';
  return `${word}${changeText(change.mean)}`;
}

export const intervalText = ({ change }: Pick<Measure, 'change'>): string =>
  change === null || (change.low === 0 && change.high === 0)
    ? ''
    : `${changeText(change.low)} to ${changeText(change.high)}`;

export const countText = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The buckets that a run can have: only what was asked several times can be flaky. */
export const bucketsOf = ({ times }: Pick<Run, 'times'>): readonly Bucket[] =>
  BUCKETS.filter((bucket) => bucket !== 'flaky' || times > 1);

/** How far a flaky case’s runs lie apart, run by run. */
export const spreadText = ({ totals, red }: Spread): string =>
  `${totals.map(scoreText).join(', ')}${red.length > 0 ? `; red in some runs only: ${red.join(', ')}` : ''}`;

/** Flaky cases by name and spread; none where every case was asked once. */
export const flakyLines = ({ pairs }: { readonly pairs: readonly Pair[] }): readonly string[] =>
  pairs.flatMap(({ result, flaky }) => (flaky === null ? [] : [`${result.case.id}: ${spreadText(flaky)}`]));
