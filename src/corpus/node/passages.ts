import { annotate, detectPrinciples } from '../annotations.ts';
import type { Passage } from '../article.ts';
import { chunk } from '../chunk.ts';
import type { SourceArticle } from './load.ts';

/** All passages of a corpus in order of their ids, each with its ideas: noted by a reader, else detected. */
export async function passagesOf(corpus: readonly SourceArticle[]): Promise<readonly Passage[]> {
  const each = await Promise.all(
    corpus.map(async ({ article, annotations }) => {
      const passages = await chunk(article);
      return annotations === null ? detectPrinciples(passages) : annotate(article, passages, annotations);
    }),
  );
  return each.flat();
}
