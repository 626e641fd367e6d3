/** A stretch of text by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A single capital is an initial, but “I.” ends what somebody says. */
const ABBREVIATION = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|[A-HJ-Z])\.$/;
/** “No.” is an abbreviation before a number, and a whole sentence elsewhere. */
const BEFORE_A_NUMBER = /(?:^|[\s(“"])(?:No|Fig|approx|pp?)\.\s+\d$/;
const BREAK = /[.?!…]+["”’)\]*_]*(?=\s)/g;
const STARTS_SENTENCE = /^\s+[*_]*[“"‘'(]?[*_]*[\p{Lu}\p{N}]/u;

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
    if (ABBREVIATION.test(sentence) || BEFORE_A_NUMBER.test(paragraph.slice(start, end + 2))) continue;
    if (!STARTS_SENTENCE.test(paragraph.slice(end, end + 6))) continue;
    if (insideQuotation(sentence)) continue;
    push(end);
  }
  push(paragraph.length);
  return spans;
}
