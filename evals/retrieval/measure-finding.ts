import type { Grade, LabelledQuestion } from './labels.ts';
import { ndcg, recall, reciprocalRank } from './measures.ts';
import type { Finding } from './rankings.ts';

/** One question’s ten passages, measured. */
export interface Measured {
  readonly question: LabelledQuestion;
  readonly found: Finding;
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly recall: number;
  /** Junk sentences among the ten. */
  readonly junk: number;
  /** Articles among the ten. */
  readonly articles: number;
}

/** Measures what was found. A sentence that is found twice counts once. */
export function measureFinding(question: LabelledQuestion, found: Finding): Measured {
  const { grades } = question;
  const ranked = found.map((sentence, at): Grade => {
    const isFirst = found.findIndex((each) => each?.id === sentence?.id) === at;
    return sentence && isFirst ? (grades.get(sentence.id) ?? 0) : 0;
  });
  return {
    question,
    found,
    ndcg: ndcg(ranked, grades.values()),
    reciprocalRank: reciprocalRank(ranked),
    recall: recall(ranked, grades.values()),
    junk: found.filter((sentence) => sentence?.junk).length,
    articles: new Set(found.flatMap((sentence) => sentence?.article ?? [])).size,
  };
}
