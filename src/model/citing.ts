import type { Citation } from '../answer.ts';

/** The citations of an answer in the making, numbered in the order in which its steps cite them. */
export interface Citing {
  /** The numbers of these in the answer. New ones are added behind those that were there. */
  cite(wanted: readonly Citation[]): readonly number[];
  readonly all: () => readonly Citation[];
}

const sameStretch = (a: Citation, b: Citation) => a.article === b.article && a.start === b.start && a.end === b.end;

/** @param shown - those that were shown already */
export function startCiting(shown: readonly Citation[]): Citing {
  const all = [...shown];
  return {
    cite: (wanted) =>
      wanted.map((citation) => {
        const known = all.find((each) => sameStretch(each, citation));
        if (known) return known.n;
        all.push({ ...citation, n: all.length + 1 });
        return all.length;
      }),
    all: () => all,
  };
}
