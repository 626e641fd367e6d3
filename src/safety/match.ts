import {
  BEFORE_NOT,
  type Elements,
  END,
  FREE,
  GAP,
  kindOf,
  NEXT_NOT,
  OPTIONAL,
  OR_END,
  operandOf,
  type Pattern,
  WORDS,
} from './pattern.ts';

/** Words of a text, and the sentence each stands in. */
export interface Text {
  readonly words: readonly string[];
  /** For each word its place among the distinct ones, so that each of these need be looked up only once. */
  readonly ids: readonly number[];
  readonly distinct: readonly string[];
  /** For each word, the index of the first word of its sentence, and of the first word after it. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Words `start` (inclusive) to `end` (exclusive); `head` is where the part with the rarest word begins. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** The most words between two parts of a pattern joined by `&`. */
const APART = 10;

/** A text while it is searched. */
export class Search {
  /** A bit for every set, for each distinct word that is in any; the first row is of those in none. */
  private readonly bits: Uint32Array;
  /** For each word of the text, where its row begins, with a place before the first and after the last. */
  private readonly rows: Int32Array;

  readonly text: Text;
  private readonly newSubject: number;

  constructor(text: Text, setsOf: readonly (readonly number[])[], sets: number, newSubject: number) {
    this.text = text;
    this.newSubject = newSubject;
    const width = (sets >>> 5) + 1;
    const inSome = setsOf.filter((ids) => ids.length > 0).length;
    const bits = new Uint32Array(width * (inSome + 1));
    let row = 0;
    const rowOf = setsOf.map((ids) => {
      if (ids.length === 0) return 0;
      row += width;
      for (const id of ids) bits[row + (id >>> 5)] = (bits[row + (id >>> 5)] as number) | (1 << (id & 31));
      return row;
    });
    this.bits = bits;
    this.rows = new Int32Array(text.ids.length + 2);
    for (let at = 0; at < text.ids.length; at++) this.rows[at + 1] = rowOf[text.ids[at] as number] as number;
  }

  /** Whether word `at` is in a set; the places around a text are in none. */
  isIn(at: number, set: number): boolean {
    return ((this.bits[(this.rows[at + 1] as number) + (set >>> 5)] as number) & (1 << (set & 31))) !== 0;
  }

  startsSubject(at: number): boolean {
    return this.isIn(at, this.newSubject);
  }
}

/** The match of a pattern whose rarest word is word `i`, or null. */
export function matchAt({ parts, part, anchor }: Pattern, search: Search, i: number): Span | null {
  const elements = parts[part] as Elements;
  const first = search.text.from[i] ?? 0;
  const stop = search.text.to[i] ?? 0;
  const end = forward(elements, anchor + 1, search, i + 1, stop);
  if (end < 0) return null;
  const start = backward(elements, anchor - 1, search, i - 1, first);
  if (start < 0) return null;
  const whole = { start, end, head: start };
  if (parts.length === 1) return whole;
  const placed: Span[] = [whole];
  for (let other = 0; other < parts.length; other++) {
    if (other === part) continue;
    const span = findNear(
      parts[other] as Elements,
      search,
      placed,
      Math.max(first, start - APART - 1),
      Math.min(stop, end + APART + 1),
    );
    if (span === null) return null;
    placed.push(span);
  }
  return {
    start: placed.reduce((least, span) => Math.min(least, span.start), start),
    end: placed.reduce((most, span) => Math.max(most, span.end), end),
    head: start,
  };
}

/** Where a part stands among words `first` to `stop`, clear of the parts already placed. */
function findNear(
  elements: Elements,
  search: Search,
  placed: readonly Span[],
  first: number,
  stop: number,
): Span | null {
  for (let start = first; start < stop; start++) {
    const end = forward(elements, 0, search, start, stop);
    if (end > start && placed.every((span) => end <= span.start || start >= span.end))
      return { start, end, head: start };
  }
  return null;
}

/** Where a match of `elements[k…]` beginning at word `i` ends, or -1. */
function forward(elements: Elements, k: number, search: Search, i: number, stop: number): number {
  let at = i;
  for (let next = k; next < elements.length; next++) {
    const element = elements[next] as number;
    const operand = operandOf(element);
    switch (kindOf(element)) {
      case WORDS:
        if (at < stop && search.isIn(at, operand)) {
          if ((element & OPTIONAL) === 0) {
            at++;
            break;
          }
          const end = forward(elements, next + 1, search, at + 1, stop);
          if (end >= 0) return end;
        } else if ((element & OPTIONAL) === 0 && ((element & OR_END) === 0 || at < stop)) return -1;
        break;
      case END:
        if (at < stop) return -1;
        break;
      case NEXT_NOT:
        if (at < stop && search.isIn(at, operand)) return -1;
        break;
      case BEFORE_NOT:
        if (search.isIn(at - 1, operand)) return -1;
        break;
      case GAP:
        for (let left = operand; left >= 0; left--, at++) {
          const end = forward(elements, next + 1, search, at, stop);
          if (end >= 0) return end;
          if (at >= stop || ((element & FREE) === 0 && search.startsSubject(at))) return -1;
        }
        return -1;
    }
  }
  return at;
}

/** Where a match of `elements[…k]` whose last word is `i` starts, or -1. */
function backward(elements: Elements, k: number, search: Search, i: number, first: number): number {
  let at = i;
  for (let next = k; next >= 0; next--) {
    const element = elements[next] as number;
    const operand = operandOf(element);
    switch (kindOf(element)) {
      case WORDS:
        if (at >= first && search.isIn(at, operand)) {
          if ((element & OPTIONAL) === 0) {
            at--;
            break;
          }
          const start = backward(elements, next - 1, search, at - 1, first);
          if (start >= 0) return start;
        } else if ((element & OPTIONAL) === 0) return -1;
        break;
      case END:
        return -1;
      case NEXT_NOT:
        if (search.isIn(at + 1, operand)) return -1;
        break;
      case BEFORE_NOT:
        if (at >= first && search.isIn(at, operand)) return -1;
        break;
      case GAP:
        for (let left = operand; left >= 0; left--, at--) {
          const start = backward(elements, next - 1, search, at, first);
          if (start >= 0) return start;
          if (at < first || ((element & FREE) === 0 && search.startsSubject(at))) return -1;
        }
        return -1;
    }
  }
  return at + 1;
}
