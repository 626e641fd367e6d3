import { type Passage, principlesOf } from '../corpus/index.ts';
import { RightHereError } from '../errors.ts';
import type { SignId } from '../moment/index.ts';
import { SIGNS } from '../moment/index.ts';
import { PRINCIPLES, type PrincipleId } from '../principles.ts';
import { fuse } from './fusion.ts';
import type { SearchIndex } from './search-index.ts';

/** What is sought: the asker's words, and what the moment calls for. */
export interface Sought {
  readonly words: string;
  readonly signs: readonly SignId[];
  /** How much each of the articles' ideas is wanted, most wanted first. */
  readonly principles: ReadonlyMap<PrincipleId, number>;
}

export interface Found {
  readonly passage: Passage;
  /** Fused, 0–1; comparable within one call only. */
  readonly score: number;
}

/** What each ranking counts for. Parents and articles share few words, so what the moment calls for counts most. */
const WEIGHTS = { moment: 3, vectors: 1, words: 1 } as const;

/** How deep each ranking goes before fusion. */
const DEPTH = 50;

/** A passage that names the very matter is preferred to one that shares an idea only. */
const SAME_MATTER = 0.6;

/** What is left of the score of a passage that says none of the ideas by itself: “Think back to your own childhood.” */
const SAYS_NO_IDEA = 0.4;

/** Text to embed for a question, in the same form as `passage-text.ts` gives a passage. */
function soughtText({ words, signs, principles }: Sought): string {
  const ideas = [...principles.keys()].slice(0, 6).map((id) => PRINCIPLES[id].name);
  const matters = signs.map((id) => SIGNS[id].about);
  return `${words}\nAbout: ${[...ideas, ...matters].join(', ')}.`;
}

/** Ranks passages by the ideas that the moment calls for; a first-named idea counts whole, others half. */
function byMoment({ passages }: SearchIndex, { signs, principles }: Sought): readonly number[] {
  return passages
    .map((passage, ordinal) => {
      const ideas = passage.highlights.reduce((most, highlight) => {
        const worth = highlight.principles.reduce(
          (sum, id, at) => sum + (principles.get(id) ?? 0) / (at === 0 ? 1 : 2),
          0,
        );
        return Math.max(most, worth);
      }, 0);
      const matters = signs.reduce(
        (sum, sign, at) => sum + (passage.signs.includes(sign) ? SAME_MATTER / (at + 1) : 0),
        0,
      );
      return { ordinal, worth: ideas + (passage.highlights.length > 0 ? matters : 0) };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.ordinal - b.ordinal)
    .slice(0, DEPTH)
    .map(({ ordinal }) => ordinal);
}

/** How long a question waits for its vector. The first words must stand within a blink, and the other rankings are there. */
const PATIENCE_MS = 1_000;

/** An embedding server that is away must not cost anybody an answer: the other rankings carry on without it. */
async function byVectors(index: SearchIndex, sought: Sought): Promise<readonly number[]> {
  try {
    const [query] = await index.embedder.embed([soughtText(sought)], AbortSignal.timeout(PATIENCE_MS));
    // A server may come to answer with another model’s vectors, which cannot be compared with those of the index.
    if (query?.length !== index.vectors.dimension) return [];
    return (await index.vectors.nearest(query, DEPTH)).map(({ ordinal }) => ordinal);
  } catch (error) {
    if (error instanceof RightHereError && error.code === 'embedding-failed') return [];
    throw error;
  }
}

/**
 * Finds the passages that a moment rests on: by the ideas it calls for, by vectors, and by words, fused.
 * A passage that says no idea by itself stands behind those that do.
 *
 * @param limit - whole passages, 1–50
 * @returns up to `limit` passages, best first, ties by passage id
 */
export async function retrieve(sought: Sought, index: SearchIndex, limit: number): Promise<readonly Found[]> {
  const fused = fuse([
    { weight: WEIGHTS.moment, ordinals: byMoment(index, sought) },
    { weight: WEIGHTS.vectors, ordinals: await byVectors(index, sought) },
    { weight: WEIGHTS.words, ordinals: index.words.matching(sought.words, DEPTH) },
  ]);
  return fused
    .flatMap(({ ordinal, score }) => {
      const passage = index.passages[ordinal];
      return passage ? [{ passage, score: principlesOf(passage).length > 0 ? score : score * SAYS_NO_IDEA }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
    .slice(0, limit);
}
