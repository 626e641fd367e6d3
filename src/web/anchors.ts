import type { Part } from '../answer.ts';

/** Where a citation mark leads, on the same page. */
export function passageAnchor(n: number): string {
  return `c${n}`;
}

/** Where "Back to the line" leads. */
export function stepAnchor(part: Part): string {
  return `part-${part.toLowerCase()}`;
}
