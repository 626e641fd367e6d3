import type { Answer, Citation } from '../answer.ts';

/** The texts that citations are checked against, by slug. */
export type Texts = ReadonlyMap<string, { readonly text: string }>;

/** Is the quotation, at its offsets, the article’s own words to the letter? */
export function isVerbatim({ article, start, end, quote }: Citation, texts: Texts): boolean {
  const isStretch = quote !== '' && start >= 0 && end - start === quote.length;
  return isStretch && texts.get(article)?.text.slice(start, end) === quote;
}

/**
 * Drops citations that are not verbatim, and marks that lead nowhere; then numbers what is left 1, 2, 3 … in order
 * of first use. Citations that nothing cites go too, unless the answer is a note, which shows them by itself.
 */
export function numbered<T extends Pick<Answer, 'kind' | 'steps' | 'citations'>>(answer: T, texts: Texts): T {
  const sound = new Map(answer.citations.filter((each) => isVerbatim(each, texts)).map((each) => [each.n, each]));
  const inOrder = answer.kind === 'note' ? [...sound.keys()] : answer.steps.flatMap(({ cites }) => cites);
  const order = [...new Set(inOrder)].filter((n) => sound.has(n));
  const renumbered = new Map(order.map((n, at) => [n, at + 1]));
  return {
    ...answer,
    steps: answer.steps.map((step) => ({
      ...step,
      cites: [...new Set(step.cites)].flatMap((n) => renumbered.get(n) ?? []),
    })),
    citations: order.flatMap((n, at) => {
      const citation = sound.get(n);
      return citation ? [{ ...citation, n: at + 1 }] : [];
    }),
  };
}
