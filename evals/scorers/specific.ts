import { termsOf } from '../../src/retrieval/terms.ts';
import type { Score, Scorer } from '../types.ts';
import { unit } from './reading.ts';

export const specific: Scorer = {
  name: 'specific',
  measures: 'takes up what this asker told',
  score({ said, text }): Score {
    const told = new Set(termsOf(said.join(' ')));
    if (told.size < 3) return { score: null, reason: 'hardly anything was told' };
    const taken = [...new Set(termsOf(text))].filter((term) => told.has(term));
    return {
      score: unit(0.15 + taken.length * 0.25),
      reason: taken.length > 0 ? `takes up ${taken.slice(0, 5).join(', ')}` : 'would fit anybody',
    };
  },
};
