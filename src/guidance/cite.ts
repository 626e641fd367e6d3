import type { Citation } from '../answer.ts';
import type { Article, Highlight, Passage } from '../corpus/index.ts';
import type { SignId } from '../moment/index.ts';
import type { PrincipleId } from '../principles.ts';
import type { Found } from '../retrieval/index.ts';

interface Proof {
  readonly passage: Passage;
  readonly highlight: Highlight;
}

/**
 * A passage that speaks of the very matter proves more than one that shares the idea; an idea named first, more than
 * one in passing; and a short stretch is read where a long one is skipped.
 */
function worthOf({ highlight }: Proof, principle: PrincipleId, signs: readonly SignId[], rank: number): number {
  const first = highlight.principles[0] === principle ? 4 : 0;
  const matter = signs.some((sign) => highlight.signs.includes(sign)) ? 2 : 0;
  const length = (highlight.end - highlight.start) / 100;
  return first + matter - length - rank / 100;
}

/** Makes the citation of a stretch of text; its number is given when the answer is put together. */
function citationOf(passage: Passage, { start, end }: Pick<Highlight, 'start' | 'end'>, article: Article): Citation {
  return {
    n: 0,
    article: article.slug,
    title: article.title,
    author: article.author,
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    section: passage.section,
    quote: article.text.slice(start, end),
    start,
    end,
    href: `/articles/${article.slug}?p=${start}-${end}#p`,
  };
}

/**
 * Finds what proves a line: the stretch, among the passages that were retrieved, which says the line’s idea best.
 * Null when none says it: the line is then ours alone, and shown so.
 */
export function proofOf(
  principle: PrincipleId | null,
  signs: readonly SignId[],
  found: readonly Found[],
  articles: ReadonlyMap<string, Article>,
): { readonly citation: Citation; readonly passage: Passage } | null {
  if (principle === null) return null;
  const proofs = found.flatMap(({ passage }, rank) =>
    passage.highlights
      .filter(({ principles }) => principles.includes(principle))
      .filter(({ narrow, signs: about }) => !narrow || signs.some((sign) => about.includes(sign)))
      .map((highlight) => ({
        proof: { passage, highlight },
        worth: worthOf({ passage, highlight }, principle, signs, rank),
      })),
  );
  const best = proofs.sort((a, b) => b.worth - a.worth)[0]?.proof;
  const article = best && articles.get(best.passage.article);
  return article ? { citation: citationOf(best.passage, best.highlight, article), passage: best.passage } : null;
}

/** Whole passages as citations, without numbers: what a model may cite. */
export function citationsOf(found: readonly Found[], articles: ReadonlyMap<string, Article>): readonly Citation[] {
  return found.flatMap(({ passage }) => {
    const article = articles.get(passage.article);
    return article ? [citationOf(passage, passage, article)] : [];
  });
}
