import type { Answer } from '../answer.ts';
import { type Article, blocksOf } from '../corpus/index.ts';
import type { ReaderBlock } from '../web/index.ts';

/** A stretch of an article, as `?p=<start>-<end>` names it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads `?p=`; null when there is none, or when it is not a stretch of this text. */
export function stretchIn(text: string, parameter: string | undefined): Stretch | null {
  const found = /^(\d{1,7})-(\d{1,7})$/.exec(parameter ?? '');
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end && end <= text.length ? { start, end } : null;
}

/** Paragraphs shown on either side of the passage, where the whole article may not be. */
const AROUND = 1;

/** The blocks of an article as its page shows them: all of it, or the passage with a paragraph either side. */
export function readerBlocks({ text, display }: Article, stretch: Stretch | null): readonly ReaderBlock[] {
  const blocks = blocksOf(text);
  const within = (block: { start: number; end: number }) =>
    stretch !== null && block.start < stretch.end && stretch.start < block.end;
  const first = Math.max(0, blocks.findIndex(within));
  const last = Math.max(first, blocks.findLastIndex(within));
  const shown = display === 'full' ? blocks : blocks.slice(Math.max(0, first - AROUND), last + AROUND + 1);
  return shown.map((block) => ({
    kind: block.kind,
    text: block.text,
    marks:
      stretch !== null && within(block)
        ? [
            {
              start: Math.max(0, stretch.start - block.start),
              end: Math.min(block.text.length, stretch.end - block.start),
            },
          ]
        : [],
  }));
}

/** The quotations of an answer with the words around them, by citation number. */
export function passagesAround(answer: Answer, articles: ReadonlyMap<string, Article>) {
  return Object.fromEntries(
    answer.citations.map(({ n, article, quote, start, end }) => {
      const blocks = blocksOf(articles.get(article)?.text ?? '');
      const at = blocks.findIndex((block) => block.start <= start && end <= block.end);
      const block = blocks[at];
      if (!block) return [n, { before: '', quote, after: '' }];
      const leadIn = block.kind === 'item' ? blocks.slice(0, at).findLast(({ kind }) => kind !== 'item') : undefined;
      const led = leadIn?.text.endsWith(':') ? `${leadIn.text} ` : '';
      return [
        n,
        { before: led + block.text.slice(0, start - block.start), quote, after: block.text.slice(end - block.start) },
      ];
    }),
  );
}
