import type { Score, Scorer } from '../types.ts';
import { meant, unit } from './reading.ts';

/**
 * A scorer that looks for wordings that a good answer does not use, where they are meant and not denied.
 *
 * @param each - what one of them takes away, 0–1
 */
export function without(name: string, measures: string, pattern: RegExp, each = 0.5): Scorer {
  return {
    name,
    measures,
    score({ text }): Score {
      const found = meant(text, pattern);
      const reason = found.length === 0 ? 'none found' : `says “${found.slice(0, 3).join('”, “')}”`;
      return { score: unit(1 - each * found.length), reason };
    },
  };
}
