/** A block of Markdown as a reader sees it, with the offsets of its words (not of its `#` or `-`). */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** 1–6 for headings, else 0. */
  readonly level: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const HEADING = /^(#{1,6})\s+/;
const ITEM = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/;

/**
 * Reads the plain Markdown of the corpus: headings, list items, and paragraphs, which a line end also divides.
 * Emphasis, links and the like stay as they stand, because quotations are verbatim.
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const heading = HEADING.exec(line);
    const marker = (heading ?? ITEM.exec(line))?.[0] ?? '';
    const words = line.slice(marker.length).trim();
    if (words !== '') {
      const start = at + line.indexOf(words, marker.length);
      blocks.push({
        kind: heading ? 'heading' : marker === '' ? 'paragraph' : 'item',
        level: heading?.[1]?.length ?? 0,
        text: words,
        start,
        end: start + words.length,
      });
    }
    at += line.length + 1;
  }
  return blocks;
}
