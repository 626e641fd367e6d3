import type { Passage } from '../corpus/index.ts';
import { RightHereError } from '../errors.ts';
import { type NeedId, SIGNS, type SignId } from '../moment/index.ts';
import type { PrincipleId } from '../principles.ts';
import { byNeeds, byPrinciples, needsWithVotes } from './by-moment.ts';
import { fuse } from './fusion.ts';
import { forNeeds } from './passage-text.ts';
import type { SearchIndex } from './search-index.ts';
import { varied } from './variety.ts';
import type { Hit } from './vector-index.ts';

/** What is sought: the asker's words, and what the moment calls for. */
export interface Sought {
  readonly words: string;
  readonly signs: readonly SignId[];
  /** How strongly each need is called for, 0–1, foremost first. */
  readonly needs: ReadonlyMap<NeedId, number>;
  /** How much each of the articles' ideas is wanted, most wanted first. */
  readonly principles: ReadonlyMap<PrincipleId, number>;
}

export interface Found {
  readonly passage: Passage;
  /** Fused, 0–1; comparable within one call only. */
  readonly score: number;
}

/** What each ranking counts for. Askers and articles share few words, so what somebody needs counts most. */
const WEIGHTS = { needs: 8, vectors: 1.5, words: 0.8, principles: 0.5 } as const;

/** A need that was read for certain; an idea that a chosen move applies; a cosine of two texts about one thing. */
const GOOD = { needs: 1, principles: 1, vectors: 0.3 } as const;

/** Cosines below this come of words that happen to share a component. */
const CHANCE = 0.15;

/** How deep the rankings by likeness go before fusion. */
const DEPTH = 50;

/** What is left of the score of a passage that serves no known need. */
const SERVES_NOBODY = 0.4;

/** Text to embed for a question, in the same form as `passage-text.ts` gives a passage. */
function soughtText({ words, signs, needs }: Sought): string {
  return `${words}\nAbout: ${signs.map((id) => SIGNS[id].about).join(', ')}.\nFor: ${forNeeds(needs.keys())}.`;
}

/** How long a question waits for its vector. The first words must stand within a blink, and the other rankings are there. */
const PATIENCE_MS = 1_000;

/** An embedding server that is away must not cost anybody an answer: the other rankings carry on without it. */
async function byVectors(index: SearchIndex, sought: Sought): Promise<readonly Hit[]> {
  try {
    const [query] = await index.embedder.embed([soughtText(sought)], AbortSignal.timeout(PATIENCE_MS));
    // A server may come to answer with another model’s vectors, which cannot be compared with those of the index.
    if (query?.length !== index.vectors.dimension) return [];
    return (await index.vectors.nearest(query, DEPTH)).filter(({ score }) => score >= CHANCE);
  } catch (error) {
    if (error instanceof RightHereError && error.code === 'embedding-failed') return [];
    throw error;
  }
}

/**
 * Finds the passages that help: by the needs that they serve, by vectors and words, which know what people in such a
 * need ask, and by the ideas that are wanted, fused.
 *
 * @param limit - whole passages, 1–50
 * @returns up to `limit` passages, best first, ties by passage id; what says the same as a better one is left out
 */
export async function retrieve(sought: Sought, index: SearchIndex, limit: number): Promise<readonly Found[]> {
  const { passages } = index;
  const alike = [
    { weight: WEIGHTS.vectors, hits: await byVectors(index, sought), good: GOOD.vectors },
    { weight: WEIGHTS.words, hits: index.words.matching(sought.words, DEPTH) },
  ];
  const needs = needsWithVotes(sought.needs, passages, fuse(alike));
  const fused = fuse([
    ...alike,
    { weight: WEIGHTS.needs, hits: byNeeds(passages, needs), good: GOOD.needs },
    {
      weight: WEIGHTS.principles,
      hits: byPrinciples(passages, sought.principles, sought.signs),
      good: GOOD.principles,
    },
  ]);
  const found = fused
    .flatMap(({ ordinal, score }) => {
      const passage = passages[ordinal];
      if (!passage) return [];
      return { passage, score: passage.helps.length + passage.fits.length > 0 ? score : score * SERVES_NOBODY };
    })
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  return varied(found, limit);
}
