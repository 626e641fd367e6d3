import type { CaseResult, Scorer } from '../types.ts';
import { askedOf, type Baseline, type BaselineCase } from './baseline.ts';
import { isMissed } from './danger.ts';
import { runsOf, type Spread, spreadOf } from './repeat.ts';
import type { Run } from './run.ts';
import { totalOf } from './score-case.ts';
import { mean } from './statistics.ts';

export const BUCKETS = ['worse', 'flaky', 'better', 'failing', 'changed', 'same', 'unjudged'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** One case beside its baseline. */
export interface Pair {
  readonly result: CaseResult;
  readonly before: BaselineCase | null;
  /** Totals over the scorers that both runs have: a scorer added since moves nothing. Null where none applies. */
  readonly now: number | null;
  readonly was: number | null;
  /** Red scorers at 0 now, and those of them that were not at 0 before. */
  readonly red: readonly string[];
  readonly newlyRed: readonly string[];
  /** Danger that the answer took for less. */
  readonly missed: boolean;
  /** How far its runs lie apart; null where they do not. */
  readonly flaky: Spread | null;
  readonly bucket: Bucket;
}

/** Baselines keep four decimals. */
const LEAST = 5e-4;

/** The change of a pair’s total, or null where one side has none. */
export const changeOf = ({ now, was }: Pick<Pair, 'now' | 'was'>): number | null =>
  now === null || was === null ? null : Math.abs(now - was) < LEAST ? 0 : now - was;

function bucketOf(pair: Omit<Pair, 'bucket'>): Bucket {
  const { before, result, red, newlyRed, missed, flaky } = pair;
  const change = changeOf(pair);
  if (before !== null && newlyRed.length > 0) return 'worse';
  if (flaky !== null) return missed ? 'failing' : 'flaky';
  if (change !== null && change < 0) return 'worse';
  if (red.length > 0 || missed) return 'failing';
  if (change === null || before === null) return 'unjudged';
  if (change > 0) return 'better';
  return result.text === before.text ? 'same' : 'changed';
}

/** A scorer counts where both runs have it; of a text alone, where it said something of both. */
function sharedBy({ answer, scores }: CaseResult, before: BaselineCase): (scorer: Scorer) => boolean {
  const applies = (name: string) => (scores[name]?.score ?? null) !== null && before.scores[name] !== null;
  return ({ name }) => name in before.scores && (answer !== null || applies(name));
}

function pairOf(result: CaseResult, scorers: readonly Scorer[], before: BaselineCase | null): Pair {
  const shared = before === null ? scorers : scorers.filter(sharedBy(result, before));
  const red = scorers.filter((each) => each.red && result.scores[each.name]?.score === 0).map(({ name }) => name);
  const pair = {
    result,
    before,
    now: mean(runsOf(result).flatMap(({ scores }) => totalOf(shared, (name) => scores[name]?.score ?? null) ?? [])),
    was: before && totalOf(shared, (name) => before.scores[name] ?? null),
    red,
    newlyRed: before === null ? red : red.filter((name) => before.scores[name] !== 0),
    missed: isMissed(result),
    flaky: spreadOf(result, scorers),
  };
  return { ...pair, bucket: bucketOf(pair) };
}

/** A case’s place in the baseline, or null where it is new or asks for something else since. */
function beforeOf({ case: asked }: CaseResult, baseline: Baseline | null): BaselineCase | null {
  const before = baseline?.cases[asked.id];
  return before !== undefined && before.asked === askedOf(asked) ? before : null;
}

/** Every case of a run beside its baseline, the largest fall first. */
export function pairsOf({ results, scorers }: Run, baseline: Baseline | null): readonly Pair[] {
  const pairs = results.map((result) => pairOf(result, scorers, beforeOf(result, baseline)));
  return pairs.toSorted((a, b) => (changeOf(a) ?? 0) - (changeOf(b) ?? 0));
}
