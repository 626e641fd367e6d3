import MiniSearch from 'minisearch';
import { type Passage, principlesOf } from '../corpus/index.ts';
import { SIGNS, type SignId } from '../moment/index.ts';
import { PRINCIPLES } from '../principles.ts';
import { termsOf } from './terms.ts';
import type { Hit } from './vector-index.ts';

/** Finds passages by shared words: BM25 over their text, what surrounds it, and the questions noted beside it. */
export interface WordIndex {
  /** @returns up to `limit` hits, best first, ties in order of `ordinal`; scores are above 0, comparable within one call */
  matching(question: string, limit: number): readonly Hit[];
}

/** What a passage is about in plain words, so that a question may share words with its ideas and not only with its text. */
export function aboutOf(passage: Passage): string {
  const ideas = principlesOf(passage).map((id) => PRINCIPLES[id].name);
  const matters = passage.signs.map((id) => SIGNS[id as SignId]?.about ?? '');
  return [...ideas, ...matters].join(', ');
}

export function wordIndex(passages: readonly Passage[]): WordIndex {
  const index = new MiniSearch({
    idField: 'ordinal',
    fields: ['text', 'leadIn', 'question', 'section', 'about', 'asked'],
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
    searchOptions: { boost: { text: 2, asked: 2, question: 1.5, about: 1.5, section: 0.5 } },
  });
  index.addAll(
    passages.map((passage, ordinal) => ({
      ...passage,
      about: aboutOf(passage),
      asked: passage.asked.join(' . '),
      ordinal,
    })),
  );
  return {
    matching: (question, limit) =>
      index
        .search(question)
        .map(({ id, score }) => ({ ordinal: Number(id), score }))
        .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
        .slice(0, limit),
  };
}
