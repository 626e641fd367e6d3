import type { Article, Passage } from './article.ts';
import { type Block, blocksOf } from './blocks.ts';
import { closesArticle, isClutter } from './clutter.ts';
import { type Span, sentenceSpans } from './sentences.ts';

/** Longer sentences than this are cut at their clauses: nobody reads a longer quotation with a child screaming. */
const LONGEST_PASSAGE = 480;

/** Shorter sentences than this (“Connection.”) say nothing by themselves. List items may be short: they have a lead-in. */
const FEWEST_WORDS = 4;

/** What a clause was cut at, and no quotation should open with. */
const SEPARATOR = /^[;:,—\s]+/;

/** Cuts an overlong sentence at its clauses; anything else stays whole. */
async function withinLength(block: Block, span: Span): Promise<readonly Span[]> {
  const sentence = block.text.slice(span.start, span.end);
  if (sentence.length <= LONGEST_PASSAGE) return [span];
  // Loaded when it is needed, which is seldom: a start that has nothing to chunk must not wait for it.
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters');
  const clauses = new RecursiveCharacterTextSplitter({
    chunkSize: LONGEST_PASSAGE,
    chunkOverlap: 0,
    keepSeparator: true,
    separators: ['; ', ': ', ' — ', '—', ', ', ' '],
  });
  let from = 0;
  return (await clauses.splitText(sentence)).map((piece) => {
    const start = sentence.indexOf(piece, from);
    from = start + piece.length;
    const opening = SEPARATOR.exec(piece)?.[0].length ?? 0;
    return { start: span.start + start + opening, end: span.start + from };
  });
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/**
 * Cuts an article into passages: sentences and list items, each knowing its section, its lead-in and, in a FAQ, its
 * question. Headings, lead-ins, page furniture and what follows the article never become passages of their own.
 */
export async function chunk(article: Article): Promise<readonly Passage[]> {
  const passages: Passage[] = [];
  let section = article.title;
  let question: string | null = null;
  let leadIn: string | null = null;
  let ledByClutter = false;
  const blocks = blocksOf(article.text);

  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' && closesArticle(block.text)) break;
    const clutter = isClutter(block.text);
    // What page furniture leads into goes with it: “If you want, I can turn this into:” and its list.
    if (block.kind !== 'item') ledByClutter = clutter && block.text.endsWith(':');
    if (clutter || ledByClutter) continue;
    if (block.kind === 'heading') {
      question = block.level > 2 && block.text.endsWith('?') ? block.text : null;
      if (question === null) section = block.text;
      leadIn = null;
      continue;
    }
    const spans = block.kind === 'item' ? [{ start: 0, end: block.text.length }] : [...sentenceSpans(block.text)];
    if (block.kind === 'paragraph') leadIn = null;
    if (block.text.endsWith(':')) {
      const last = spans.pop();
      if (last && blocks[at + 1]?.kind === 'item') leadIn = block.text.slice(last.start, last.end);
    }
    for (const sentence of spans) {
      for (const span of await withinLength(block, sentence)) {
        const text = block.text.slice(span.start, span.end);
        if (block.kind === 'paragraph' && wordsIn(text) < FEWEST_WORDS) continue;
        const start = block.start + span.start;
        passages.push({
          id: `${article.slug}#${String(start).padStart(7, '0')}`,
          article: article.slug,
          section,
          leadIn: block.kind === 'item' ? leadIn : null,
          question,
          text,
          start,
          end: block.start + span.end,
          highlights: [],
          signs: [],
          helps: [],
          fits: [],
          asked: [],
        });
      }
    }
  }
  return passages;
}
