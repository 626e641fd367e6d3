const QUOTED = /^[“"](.*)[”"]$/su;

/** Puts a line to say in curly quotation marks, once. */
export function quoted(line: string): string {
  const inner = QUOTED.exec(line.trim())?.[1];
  const bare = inner === undefined || /[“”"]/u.test(inner) ? line.trim() : inner;
  return `“${bare}”`;
}

/** A text by its sentences, so that lines break between them where they can. */
export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!…][”’]?)\s+/u);
}

/** Cuts a text at a word's end, to at most `length` UTF-16 code units and an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const end = head.lastIndexOf(' ');
  return `${(end > length / 2 ? head.slice(0, end) : head).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes an ISO date as a person would, "24 Nov 2025", on one line; whatever else a source gives keeps its words. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date.replaceAll(' ', '\u00a0') : `${Number(day)}\u00a0${name}\u00a0${year}`;
}

/** Who wrote a text, who published it, and when, as far as known. */
export function credit(source: {
  readonly author: string | null;
  readonly publisher: string;
  readonly published: string | null;
}): string {
  const { author, publisher, published } = source;
  const known = [author ?? 'Author not named', publisher, published && dateInWords(published)].filter(Boolean);
  return `${known.join('. ')}.`;
}

/** The address, if following it can only open a page; null for `javascript:` and the like. */
export function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) ? url : null;
}

/** `text` cut into what stands outside and inside the spans; spans are sorted, and may not overlap. */
export function segments(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

const WORDS_AT_AN_END = 4;

/**
 * The address of a passage on its original page, as a text fragment.
 * Long passages are named by their first and last words.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress(url: string, passage: string): string {
  const words = passage.trim().split(/\s+/u);
  const encode = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const target =
    words.length <= WORDS_AT_AN_END * 2
      ? encode(words)
      : `${encode(words.slice(0, WORDS_AT_AN_END))},${encode(words.slice(-WORDS_AT_AN_END))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${target}`;
}
