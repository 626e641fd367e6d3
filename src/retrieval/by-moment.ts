import type { Passage } from '../corpus/index.ts';
import type { NeedId, SignId } from '../moment/index.ts';
import type { PrincipleId } from '../principles.ts';
import type { Hit } from './vector-index.ts';

/** What a passage that only fits a need is worth beside one that helps. */
const FITS = 0.35;

/** A passage that names the very matter is preferred to one that shares an idea only. */
const SAME_MATTER = 0.6;

/** Passages alike to the words of a question that have a say in what it is after, and how much. */
const VOTERS = 16;
const VOTE = 0.3;

/** Scores every passage, and keeps those above nothing, best first. */
function scored(passages: readonly Passage[], score: (passage: Passage) => number): readonly Hit[] {
  return passages
    .map((passage, ordinal) => ({ ordinal, score: score(passage) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

/**
 * What somebody is after. The foremost need outweighs the others together; and each of the passages that are alike to
 * their words votes for the needs that it helps with, which rescues where nothing was read, and bears out what was.
 */
export function needsWithVotes(
  read: ReadonlyMap<NeedId, number>,
  passages: readonly Passage[],
  alike: readonly Hit[],
): ReadonlyMap<NeedId, number> {
  const votes = new Map<NeedId, number>();
  for (const { ordinal, score } of alike.slice(0, VOTERS)) {
    const helps = passages[ordinal]?.helps ?? [];
    for (const id of helps) votes.set(id, (votes.get(id) ?? 0) + score / helps.length);
  }
  const most = Math.max(...votes.values());
  const needs = new Map([...read].map(([id, share]) => [id, share * share]));
  const likeness = alike[0]?.score ?? 0;
  for (const [id, vote] of votes) needs.set(id, (needs.get(id) ?? 0) + VOTE * likeness * (vote / most));
  return needs;
}

/** Ranks passages by the needs that they serve. */
export function byNeeds(passages: readonly Passage[], needs: ReadonlyMap<NeedId, number>): readonly Hit[] {
  const worthOf = (ids: readonly NeedId[]) => ids.reduce((sum, id) => sum + (needs.get(id) ?? 0), 0);
  return scored(passages, ({ helps, fits }) => worthOf(helps) + FITS * worthOf(fits));
}

/** Ranks passages by the ideas that the moment calls for; a first-named idea counts whole, others half. */
export function byPrinciples(
  passages: readonly Passage[],
  principles: ReadonlyMap<PrincipleId, number>,
  signs: readonly SignId[],
): readonly Hit[] {
  return scored(passages, ({ highlights, signs: about }) => {
    const ideas = highlights.map((highlight) =>
      highlight.principles.reduce((sum, id, at) => sum + (principles.get(id) ?? 0) / (at === 0 ? 1 : 2), 0),
    );
    const matters = signs.reduce((sum, sign, at) => sum + (about.includes(sign) ? SAME_MATTER / (at + 1) : 0), 0);
    return Math.max(0, ...ideas) + (highlights.length > 0 ? matters : 0);
  });
}
