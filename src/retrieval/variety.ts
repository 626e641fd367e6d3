import type { Passage } from '../corpus/index.ts';
import { termsOf } from './terms.ts';

interface Scored {
  readonly passage: Passage;
  readonly score: number;
}

/** What is left of a score for every passage of the same article that stands before it. */
const SAME_VOICE = 0.98;

/** Two passages that share more than this of their telling words say the same. */
const SAME_WORDS = 0.55;

const telling = new WeakMap<Passage, ReadonlySet<string>>();

function termsIn(passage: Passage): ReadonlySet<string> {
  const known = telling.get(passage) ?? new Set(termsOf(passage.text));
  telling.set(passage, known);
  return known;
}

function saysTheSame(one: Passage, other: Passage): boolean {
  const [a, b] = [termsIn(one), termsIn(other)];
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared > 0 && shared / (a.size + b.size - shared) > SAME_WORDS;
}

/**
 * Takes the best, one after the other, so that a top has more than one voice: who has just spoken stands a little
 * behind, and what was said already is left out.
 *
 * @param found - best first
 */
export function varied<Found extends Scored>(found: readonly Found[], limit: number): readonly Found[] {
  const rest = [...found];
  const chosen: Found[] = [];
  const spoken = new Map<string, number>();
  while (chosen.length < limit && rest.length > 0) {
    let best = 0;
    let most = -1;
    for (const [at, { passage, score }] of rest.entries()) {
      // No handicap lifts a score: nothing further down can win.
      if (score <= most) break;
      const worth = score * SAME_VOICE ** (spoken.get(passage.article) ?? 0);
      if (worth > most) [best, most] = [at, worth];
    }
    const [next] = rest.splice(best, 1);
    if (!next || chosen.some(({ passage }) => saysTheSame(passage, next.passage))) continue;
    chosen.push({ ...next, score: most });
    spoken.set(next.passage.article, (spoken.get(next.passage.article) ?? 0) + 1);
  }
  return chosen;
}
