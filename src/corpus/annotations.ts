import * as z from 'zod/mini';
import { RightHereError } from '../errors.ts';
import { SIGN_IDS, type SignId, signsSpokenIn } from '../moment/index.ts';
import { fold } from '../phrases.ts';
import { PRINCIPLE_IDS, type PrincipleId, principlesSpokenIn } from '../principles.ts';
import type { Article, Passage } from './article.ts';

/** What a reader noted beside an article: this stretch, verbatim, says these ideas and speaks of these matters. */
const annotationSchema = z.object({
  quote: z.string().check(z.minLength(1)),
  principles: z.array(z.enum(PRINCIPLE_IDS as [PrincipleId, ...PrincipleId[]])).check(z.minLength(1)),
  signs: z._default(z.array(z.enum(SIGN_IDS as [SignId, ...SignId[]])), []),
  narrow: z._default(z.boolean(), false),
});

export type Annotation = z.infer<typeof annotationSchema>;

/** @throws {RightHereError} `article-unreadable` when the file is not a list of annotations */
export function parseAnnotations(slug: string, source: string): readonly Annotation[] {
  try {
    return z.parse(z.array(annotationSchema), JSON.parse(source));
  } catch (cause) {
    throw new RightHereError(
      'article-unreadable',
      `The annotations of "${slug}" cannot be read. Expected a JSON list of {"quote", "principles", "signs"} whose names this program knows. Mend corpus/${slug}.annotations.json, or remove it: the article then takes part by its own words.`,
      { cause },
    );
  }
}

/**
 * Puts a reader's annotations on the passages that hold them.
 *
 * @throws {RightHereError} `article-unreadable` when a quote is not, once and word for word, within one passage
 */
export function annotate(
  article: Article,
  passages: readonly Passage[],
  annotations: readonly Annotation[],
): readonly Passage[] {
  const placed = annotations.map((annotation) => {
    const start = article.text.indexOf(annotation.quote);
    const again = article.text.indexOf(annotation.quote, start + 1);
    const end = start + annotation.quote.length;
    const home = passages.find((passage) => passage.start <= start && end <= passage.end);
    if (start < 0 || again >= 0 || !home) {
      const why =
        start < 0
          ? 'does not stand in it word for word'
          : again >= 0
            ? 'stands in it more than once'
            : 'is not within one sentence or list item';
      throw new RightHereError(
        'article-unreadable',
        `An annotation of "${article.slug}" quotes “${annotation.quote}”, which ${why}. Mend corpus/${article.slug}.annotations.json.`,
      );
    }
    return { annotation, start, end, home };
  });
  return passages.map((passage) => {
    const own = placed.filter(({ home }) => home === passage).sort((a, b) => a.start - b.start);
    return {
      ...passage,
      highlights: own.map(({ start, end, annotation }) => ({
        start,
        end,
        principles: annotation.principles,
        signs: annotation.signs,
        narrow: annotation.narrow,
      })),
      signs: [...new Set(own.flatMap(({ annotation }) => annotation.signs))],
    };
  });
}

/** Lead-ins under which a list shows what to leave: its items are no advice, whatever words they hold. */
const CAUTIONARY = /\b(?:instead of|avoid|don[’']t|signs?|perfectionism|toward control|mistakes? to|never)\b[^.]*:$/i;

/**
 * Reads the ideas of passages that nobody has annotated, by the cues of each principle, so that an added article
 * takes part at once. Careful rather than complete: a list of what not to do says none of them.
 */
export function detectPrinciples(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage) => {
    if (passage.leadIn !== null && CAUTIONARY.test(passage.leadIn)) return passage;
    const folded = fold(passage.text);
    const around = fold([passage.leadIn, passage.question, passage.text].join(' . '));
    const principles = [...new Set(principlesSpokenIn(folded).map(({ id }) => id))];
    const signs = [...new Set(signsSpokenIn(around).map(({ id }) => id))];
    return {
      ...passage,
      highlights:
        principles.length === 0 ? [] : [{ start: passage.start, end: passage.end, principles, signs, narrow: false }],
      signs,
    };
  });
}
