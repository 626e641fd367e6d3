import { createHash } from 'node:crypto';
import { bootstrapMean, type Interval } from '../run/statistics.ts';
import { type Cause, listed } from '../run/verdict.ts';
import { changeText } from '../run/wording.ts';
import type { RetrievalFound } from './evaluate.ts';
import type { LabelledQuestion } from './labels.ts';

/** What a baseline keeps of one question: its nDCG, and what it was measured by. */
export interface AcceptedQuestion {
  readonly labels: string;
  readonly ndcg: number;
}

/** Stands for a question’s words and grades, in twelve hexadecimal digits: relabelled, it is another question. */
export const labelsOf = ({ turns, grades }: Pick<LabelledQuestion, 'turns' | 'grades'>): string =>
  createHash('sha256')
    .update(JSON.stringify([turns, [...grades].sort(([a], [b]) => (a < b ? -1 : 1))]))
    .digest('hex')
    .slice(0, 12);

const SEED = 7;

/** Holds a run’s development half against the baseline’s, over the questions that both measured by the same labels. */
export function retrievalChange(
  { byQuestion }: Pick<RetrievalFound, 'byQuestion'>,
  accepted: Readonly<Record<string, AcceptedQuestion>>,
): { readonly change: Interval | null; readonly fell: readonly string[] } {
  const both = Object.entries(byQuestion).flatMap(([id, now]) => {
    const was = accepted[id];
    return was?.labels === now.labels ? [{ id, change: Number((now.ndcg - was.ndcg).toFixed(4)) }] : [];
  });
  return {
    change: bootstrapMean(
      both.map(({ change }) => change),
      SEED,
    ),
    fell: both
      .filter(({ change }) => change < 0)
      .sort((a, b) => a.change - b.change)
      .map(({ id }) => id),
  };
}

/** Why retrieval fails a run: it fell for certain, the whole interval of its change lies below 0. */
export function retrievalCauses(
  found: Pick<RetrievalFound, 'byQuestion'> | null,
  accepted: Readonly<Record<string, AcceptedQuestion>> | undefined,
): readonly Cause[] {
  if (found === null || accepted === undefined) return [];
  const { change, fell } = retrievalChange(found, accepted);
  if (change === null || change.high >= 0) return [];
  const interval = `nDCG ${changeText(change.mean)}, 95 % ${changeText(change.low)} to ${changeText(change.high)}`;
  return [{ scorer: 'retrieval', cases: fell, words: `retrieval finds less (${interval}), by ${listed(fell)}` }];
}
