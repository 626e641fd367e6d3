import type { Citation, Step } from '../../src/answer.ts';
import { SUPPORTED, supportOfStep } from '../../src/checks/index.ts';
import type { Score, Scorer } from '../types.ts';

const quotedBy = ({ cites }: Step, citations: readonly Citation[]) => citations.filter(({ n }) => cites.includes(n));

export const support: Scorer = {
  name: 'support',
  measures: 'what a step cites says the step’s own idea',
  score({ answer }): Score {
    const cited = answer?.steps.filter(({ cites }) => cites.length > 0) ?? [];
    if (answer === null || cited.length === 0) return { score: null, reason: 'nothing is cited' };
    const bare = cited.filter((step) => supportOfStep(step, quotedBy(step, answer.citations)) < SUPPORTED);
    const quoteOf = ({ cites }: Step) => answer.citations.find(({ n }) => cites.includes(n))?.quote ?? 'nothing';
    return {
      score: 1 - bare.length / cited.length,
      reason:
        bare.length === 0
          ? 'every citation supports its step'
          : bare.map((step) => `${step.part} “${step.text}” rests on “${quoteOf(step)}”`).join('; '),
    };
  },
};
