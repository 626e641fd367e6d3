/** A stretch of text by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|No|Fig|approx|[A-Z])\.$/;
const BREAK = /[.?!…]+["”’)\]]*(?=\s)/g;
const STARTS_SENTENCE = /^\s+[“"‘'(]?[\p{Lu}\p{N}]/u;

/** Is a quotation still open at the end of `text`? A spoken line is one passage, however many sentences it has. */
function insideQuotation(text: string): boolean {
  const opened = text.split('“').length - 1;
  const closed = text.split('”').length - 1;
  const straight = text.split('"').length - 1;
  return opened > closed || straight % 2 === 1;
}

/**
 * Splits one paragraph into sentences, by their offsets within it. A sentence keeps its quoted speech whole,
 * and "Dr. Damour" stays together.
 */
export function sentenceSpans(paragraph: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = paragraph.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') spans.push({ start: start + lead, end: start + raw.trimEnd().length });
    start = end;
  };
  for (const found of paragraph.matchAll(BREAK)) {
    const end = found.index + found[0].length;
    const sentence = paragraph.slice(start, end);
    if (ABBREVIATION.test(sentence)) continue;
    if (!STARTS_SENTENCE.test(paragraph.slice(end, end + 4))) continue;
    if (insideQuotation(sentence)) continue;
    push(end);
  }
  push(paragraph.length);
  return spans;
}
