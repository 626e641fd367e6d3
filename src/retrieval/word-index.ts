import MiniSearch, { type Options } from 'minisearch';
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

const OPTIONS: Options = {
  idField: 'ordinal',
  fields: ['text', 'leadIn', 'question', 'section', 'about', 'asked'],
  tokenize: (text) => [...termsOf(text)],
  processTerm: (term) => term,
  searchOptions: { boost: { text: 2, asked: 2, question: 1.5, about: 1.5, section: 0.5 } },
};

function counted(passages: readonly Passage[]): MiniSearch {
  const index = new MiniSearch(OPTIONS);
  index.addAll(
    passages.map((passage, ordinal) => ({
      ...passage,
      about: aboutOf(passage),
      asked: passage.asked.join(' . '),
      ordinal,
    })),
  );
  return index;
}

/** The words of passages as they are kept with an index: a start would take a fifth of a second to count them. */
export const countWords = (passages: readonly Passage[]): string => JSON.stringify(counted(passages));

/** @param words - what {@link countWords} counted in these passages; without it they are counted now */
export function wordIndex(passages: readonly Passage[], words?: string): WordIndex {
  const index = words === undefined ? counted(passages) : MiniSearch.loadJSON(words, OPTIONS);
  return {
    matching: (question, limit) =>
      index
        .search(question)
        .map(({ id, score }) => ({ ordinal: Number(id), score }))
        .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
        .slice(0, limit),
  };
}
