import * as z from 'zod/mini';
import { RightHereError } from '../errors.ts';
import { NEED_IDS, NEEDS, type NeedId, SIGN_IDS, type SignId, signsSpokenIn } from '../moment/index.ts';
import { fold } from '../phrases.ts';
import { PRINCIPLE_IDS, type PrincipleId, principlesSpokenIn } from '../principles.ts';
import { type Article, type Passage, principlesOf } from './article.ts';

const listOf = <const Id extends string>(ids: readonly Id[]) => z._default(z.array(z.enum(ids as [Id, ...Id[]])), []);

/**
 * What a reader noted beside an article: this stretch, verbatim, says these ideas and speaks of these matters; the
 * whole passage helps with these needs, fits those, and answers questions like these.
 */
const annotationSchema = z
  .object({
    quote: z.string().check(z.minLength(1)),
    principles: listOf<PrincipleId>(PRINCIPLE_IDS),
    signs: listOf<SignId>(SIGN_IDS),
    narrow: z._default(z.boolean(), false),
    helps: listOf<NeedId>(NEED_IDS),
    fits: listOf<NeedId>(NEED_IDS),
    asked: z._default(z.array(z.string().check(z.minLength(1))), []),
  })
  .check(z.refine(({ principles, helps, fits }) => principles.length + helps.length + fits.length > 0));

export type Annotation = z.infer<typeof annotationSchema>;

/** @throws {RightHereError} `article-unreadable` when the file is not a list of annotations */
export function parseAnnotations(slug: string, source: string): readonly Annotation[] {
  try {
    return z.parse(z.array(annotationSchema), JSON.parse(source));
  } catch (cause) {
    throw new RightHereError(
      'article-unreadable',
      `The annotations of "${slug}" cannot be read. Expected a JSON list of {"quote", "principles", "signs", "helps", "fits", "asked"} whose names this program knows, each with a principle or a need. Mend corpus/${slug}.annotations.json, or remove it: the article then takes part by its own words.`,
      { cause },
    );
  }
}

/**
 * Puts a reader's annotations on the passages that hold them. Where the reader noted needs, a passage that serves none
 * (“The thing they will remember.”) is left out: alone it means nothing, or would mislead.
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
  const noted = passages.map((passage) => {
    const own = placed.filter(({ home }) => home === passage).sort((a, b) => a.start - b.start);
    const all = <T>(of: (annotation: Annotation) => readonly T[]) => [
      ...new Set(own.flatMap(({ annotation }) => of(annotation))),
    ];
    return {
      ...passage,
      highlights: own
        .filter(({ annotation }) => annotation.principles.length > 0)
        .map(({ start, end, annotation: { principles, signs, narrow } }) => ({
          start,
          end,
          principles,
          signs,
          narrow,
        })),
      signs: all(({ signs }) => signs),
      helps: all(({ helps }) => helps),
      fits: all(({ fits }) => fits),
      asked: all(({ asked }) => asked),
    };
  });
  const served = noted.filter(({ helps, fits }) => helps.length + fits.length > 0);
  return served.length > 0 ? served : noted.map(estimateNeeds);
}

/** Until somebody notes its needs, a passage is taken to help where the idea that it says above all does. */
function estimateNeeds(passage: Passage): Passage {
  const [first, ...others] = principlesOf(passage);
  const servedBy = (ideas: readonly (PrincipleId | undefined)[]) =>
    NEED_IDS.filter((id) => NEEDS[id].ideas.some((idea: PrincipleId) => ideas.includes(idea)));
  const helps = servedBy([first]);
  return { ...passage, helps, fits: servedBy(others).filter((id) => !helps.includes(id)) };
}

/** Lead-ins under which a list shows what to leave: its items are no advice, whatever words they hold. */
const CAUTIONARY = /\b(?:instead of|avoid|don[’']t|signs?|perfectionism|toward control|mistakes? to|never)\b[^.]*:$/i;

/**
 * Reads the ideas of passages that nobody has annotated, by the cues of each principle, and estimates the needs that
 * they serve, so that an added article takes part at once. Careful rather than complete: a list of what not to do says none of them.
 */
export function detectPrinciples(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage) => {
    if (passage.leadIn !== null && CAUTIONARY.test(passage.leadIn)) return passage;
    const folded = fold(passage.text);
    const around = fold([passage.leadIn, passage.question, passage.text].join(' . '));
    const principles = [...new Set(principlesSpokenIn(folded).map(({ id }) => id))];
    const signs = [...new Set(signsSpokenIn(around).map(({ id }) => id))];
    return estimateNeeds({
      ...passage,
      highlights:
        principles.length === 0 ? [] : [{ start: passage.start, end: passage.end, principles, signs, narrow: false }],
      signs,
    });
  });
}
