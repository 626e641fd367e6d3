import { scoreText } from '../run/wording.ts';
import type { RetrievalFound } from './evaluate.ts';

/** Retrieval in one line. */
export function retrievalLine({ questions, rankings }: RetrievalFound): string {
  const rowOf = (name: string) => rankings.find((each) => each.name === name);
  const of = (name: string, half: 'development' | 'heldOut') => scoreText(rowOf(name)?.[half].ndcg?.mean ?? null);
  const junk = (rowOf('whole')?.development.junk ?? 0) + (rowOf('whole')?.heldOut.junk ?? 0);
  const half = (name: 'development' | 'heldOut') =>
    `${of('whole', name)} (one list for everyone ${of('one list', name)}, words alone ${of('words', name)})`;
  return `Retrieval: nDCG@10 ${half('development')} on ${questions.development} questions, held out ${half('heldOut')} on ${questions.heldOut}; junk in the first tens: ${junk}.`;
}
