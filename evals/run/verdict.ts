import type { Baseline } from './baseline.ts';
import { BUCKETS, type Bucket, changeOf, type Pair } from './compare.ts';
import type { Measure } from './measure.ts';
import { signTest } from './statistics.ts';
import { changeText } from './wording.ts';

/** One reason for which a run fails, naming a scorer and cases. */
export interface Cause {
  readonly scorer: string;
  readonly cases: readonly string[];
  readonly words: string;
}

export interface Verdict {
  readonly failed: boolean;
  readonly causes: readonly Cause[];
  readonly counts: Readonly<Record<Bucket, number>>;
  /** p of the exact sign test over worse and better cases. */
  readonly signTest: number;
  /** What happened, short. */
  readonly headline: string;
  /** Why it fails, with scorers and cases; '' where it does not. */
  readonly because: string;
  /** What happened, in one sentence. */
  readonly sentence: string;
}

const SHOWN = 5;
export const listed = (ids: readonly string[]) =>
  ids.length > SHOWN ? `${ids.slice(0, SHOWN).join(', ')} and ${ids.length - SHOWN} more` : ids.join(', ');
const idOf = ({ result }: Pair) => result.case.id;
const answers = (count: number) => `${count} answer${count === 1 ? '' : 's'}`;

const cause = (scorer: string, pairs: readonly Pair[], say: (cases: string) => string): readonly Cause[] => {
  const cases = pairs.map(idOf);
  return cases.length === 0 ? [] : [{ scorer, cases, words: say(listed(cases)) }];
};

const isBroken = ({ result }: Pair) => (result.scores.invariants?.score ?? 1) < 1;

/** Red scorers, the worst first of what must never be merged; `invariants` and missed danger have causes of their own. */
function redCauses(pairs: readonly Pair[], measures: readonly Measure[]): readonly Cause[] {
  const own = (name: string) => name === 'invariants';
  return measures
    .filter(({ name, red }) => red && !own(name))
    .flatMap(({ name }) =>
      cause(
        name,
        pairs.filter(({ newlyRed, missed }) => newlyRed.includes(name) && !(name === 'tier' && missed)),
        (cases) => `${name} is 0 in ${cases}`,
      ),
    );
}

/** The mean fell for certain: told with the scorer that fell furthest and the cases that did. */
function meanCauses(pairs: readonly Pair[], measures: readonly Measure[]): readonly Cause[] {
  const [total, ...scorers] = measures;
  if (!total?.change || total.direction !== 'worse') return [];
  const fallOf = ({ change }: Measure) => (change?.mean ?? 0) * (change?.n ?? 0);
  const [furthest] = scorers.toSorted((a, b) => fallOf(a) - fallOf(b));
  const { mean, low, high } = total.change;
  const fell = pairs.filter((pair) => (changeOf(pair) ?? 0) < 0);
  const interval = `${changeText(mean)}, 95 % ${changeText(low)} to ${changeText(high)}`;
  return cause(
    furthest?.name ?? 'total',
    fell,
    (cases) => `the mean fell (${interval}), most in ${furthest?.name ?? 'total'}, by ${cases}`,
  );
}

function headlineOf(counts: Verdict['counts'], failed: boolean, hasBaseline: boolean, total: number): string {
  const closing = failed ? 'Don’t merge yet.' : '';
  if (!hasBaseline) return `${answers(total)}, and no baseline yet. ${closing}`.trim();
  const { worse, better, changed } = counts;
  if (worse + better > 0) {
    const parts = [
      worse > 0 ? `${answers(worse)} got worse` : '',
      better > 0 ? `${worse > 0 ? better : answers(better)} got better` : '',
    ];
    return `${parts.filter((part) => part !== '').join(', ')}. ${failed ? closing : 'Nothing stands in the way.'}`;
  }
  if (failed) return `Nothing got worse, and something still fails. ${closing}`;
  return changed > 0 ? `${answers(changed)} changed words, none got worse.` : `All ${answers(total)} are as they were.`;
}

/**
 * Says whether a run may be merged, and why not.
 *
 * @param others - causes that are of no case, as of retrieval
 */
export function verdictOf(
  pairs: readonly Pair[],
  measures: readonly Measure[],
  baseline: Baseline | null,
  others: readonly Cause[] = [],
): Verdict {
  const count = (bucket: Bucket) => pairs.filter((pair) => pair.bucket === bucket).length;
  const counts = Object.fromEntries(BUCKETS.map((bucket) => [bucket, count(bucket)])) as Record<Bucket, number>;
  const causes = [
    ...cause(
      'tier',
      pairs.filter(({ missed }) => missed),
      (cases) => `danger was missed in ${cases}`,
    ),
    ...cause('invariants', pairs.filter(isBroken), (cases) => `invariants are broken in ${cases}`),
    ...redCauses(pairs, measures),
    ...meanCauses(pairs, measures),
    ...others,
  ];
  const failed = causes.length > 0;
  const headline = headlineOf(counts, failed, baseline !== null, pairs.length);
  const because = causes.map(({ words }) => words).join('; ');
  const start = headline.replace(/ (?:Don’t merge yet|Nothing stands in the way)\.$/, '').replace(/\.$/, '');
  return {
    failed,
    causes,
    counts,
    signTest: signTest(counts.worse, counts.better),
    headline,
    because,
    sentence: failed
      ? `${start}; don’t merge yet: ${because}.`
      : `${start}${baseline === null ? ', nothing red' : ''}.`,
  };
}
