import { PARTS, type Part } from '../answer.ts';

/** A passage that an answer rests on, and the step that it was used for. Offsets are those of the article’s text. */
export interface Cited {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly part: Part | null;
}

/** The address of the reader at the first of some passages. It carries the others, so that one leads to the next. */
export function readerAddress([first, ...then]: readonly [Cited, ...Cited[]]): string {
  const after = then.map(({ article, start, end, part }) => `&then=${article}.${start}-${end}.${part ?? ''}`);
  return `/articles/${first.article}?p=${first.start}-${first.end}${first.part ? `&for=${first.part}` : ''}${after.join('')}#p`;
}

const CARRIED = /^([a-z0-9-]{1,200})\.(\d{1,7})-(\d{1,7})\.([PART]?)$/;
/** An answer cites no more. */
const MOST = 12;

/** The passages that an address carries in its `then`s; whatever is none is left out. */
export function carriedIn(values: readonly string[] = []): readonly Cited[] {
  return values.slice(0, MOST).flatMap((value) => {
    const [, article, start, end, of] = CARRIED.exec(value) ?? [];
    if (article === undefined) return [];
    return [{ article, start: Number(start), end: Number(end), part: PARTS.find((part) => part === of) ?? null }];
  });
}
