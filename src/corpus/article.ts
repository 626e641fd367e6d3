import * as z from 'zod/mini';
import type { NeedId } from '../moment/index.ts';
import type { PrincipleId } from '../principles.ts';

/** An article as the corpus holds it. Every offset of the program counts UTF-16 code units in `text`. */
export const articleSchema = z.object({
  slug: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  title: z.string().check(z.minLength(1)),
  author: z.nullable(z.string()),
  publisher: z.string().check(z.minLength(1)),
  /** ISO 8601 date, or null where the page gives none. */
  published: z.nullable(z.string()),
  url: z.string().check(z.regex(/^https?:\/\/\S+$/)),
  retrieved: z.string(),
  rights: z.string(),
  /** `excerpt`: shown as the passage with a paragraph either side, because no permission to republish is recorded. */
  display: z.enum(['full', 'excerpt']),
  /** The body of the article's file, LF line ends, byte for byte. */
  text: z.string(),
});

export type Article = z.infer<typeof articleSchema>;

/** A verbatim stretch of a passage that says one or more of the articles' ideas. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  /** The first is what it says above all. */
  readonly principles: readonly PrincipleId[];
  /** Ids of what it speaks of, see `moment/signs`. */
  readonly signs: readonly string[];
  /** Its words suit only what it speaks of: a line about homework proves nothing about a bath. */
  readonly narrow: boolean;
}

/** A sentence or list item: the unit that is retrieved, quoted and cited. */
export interface Passage {
  /** `<slug>#<start>`, the start padded to seven digits, so that ids sort in corpus order. */
  readonly id: string;
  readonly article: string;
  readonly section: string;
  /** The sentence that leads into a list, for its items. */
  readonly leadIn: string | null;
  /** The question that it answers, in a FAQ. */
  readonly question: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In order of `start`; empty where nothing in the passage says an idea by itself. */
  readonly highlights: readonly Highlight[];
  /** Ids of what it speaks of as a whole. */
  readonly signs: readonly string[];
  /** Somebody in this need is helped by this line, read alone: they can do it, or it consoles them. */
  readonly helps: readonly NeedId[];
  /** Related and true for this need. */
  readonly fits: readonly NeedId[];
  /** Questions in askers’ own words that this line would help with. */
  readonly asked: readonly string[];
}

/** The principles of a passage, each once. */
export function principlesOf(passage: Passage): readonly PrincipleId[] {
  return [...new Set(passage.highlights.flatMap(({ principles }) => principles))];
}
