import type { Citation, Step } from '../../../src/answer.ts';
import type { Score, Scorer } from '../../types.ts';
import { sentencesIn } from '../reading.ts';
import { SUPPORTED, supportOf } from './support-of.ts';

/** How well a step’s quotations support it, by the sentence and the quotation that fit best: one idea bears a step. */
export function supportOfStep({ text, say, cites }: Step, citations: readonly Citation[]): number {
  const lines = [text, ...say].flatMap((each) => sentencesIn(each).map((sentence) => sentence.text));
  const quotes = citations.filter(({ n }) => cites.includes(n)).map(({ quote }) => quote);
  return Math.max(0, ...lines.flatMap((line) => quotes.map((quote) => supportOf(line, quote).score)));
}

export const support: Scorer = {
  name: 'support',
  measures: 'what a step cites says the step’s own idea',
  score({ answer }): Score {
    const cited = answer?.steps.filter(({ cites }) => cites.length > 0) ?? [];
    if (answer === null || cited.length === 0) return { score: null, reason: 'nothing is cited' };
    const bare = cited.filter((step) => supportOfStep(step, answer.citations) < SUPPORTED);
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
