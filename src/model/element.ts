import * as z from 'zod/mini';

/** What a model writes, one after the other: whether somebody is in danger, steps R and T, what to leave out, what to tap next. */
export const elementSchema = z.object({
  part: z.enum(['danger', 'R', 'T', 'skip', 'next']),
  text: z.string(),
  /** Lines to say; under `next`, lines to tap. */
  say: z.array(z.string()),
  /** Numbers of the passages that were given. */
  cites: z.array(z.number()),
});

export type Element = z.infer<typeof elementSchema>;

const QUOTED = /^["“„«](.*)["”“»]$/su;

/** One space, curly apostrophes, and no quotation marks around a whole line: as everything else here is written. */
function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, '’')
    .trim();
}

function bare(line: string): string {
  const inner = QUOTED.exec(line)?.[1];
  return inner === undefined || /["“”„«»]/u.test(inner) ? line : inner.trim();
}

/** An element in this project's typography; its words stay as they came. */
export function tidied({ part, text, say, cites }: Element): Element {
  return {
    part,
    text: tidy(text),
    say: say.map((line) => bare(tidy(line))).filter((line) => line !== ''),
    cites: [...new Set(cites)],
  };
}
