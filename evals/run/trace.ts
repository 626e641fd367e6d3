import { PARTS } from '../../src/answer.ts';
import { type Choice, principlesFor } from '../../src/guidance/index.ts';
import type { Found } from '../../src/retrieval/index.ts';
import type { Trace } from '../types.ts';

/** Keeps of an answer’s material what a reader of the report can look up. */
export function traceOf(choice: Choice, found: readonly Found[]): Trace {
  const moves = [...PARTS.map((part) => choice.moves[part]), ...(choice.skip ? [choice.skip] : [])];
  return {
    moves: moves.map(({ id }) => id),
    principles: [...principlesFor(choice).keys()],
    passages: found.map(({ passage: { article, section, start, end, text }, score }) => ({
      article,
      section,
      start,
      end,
      text,
      score,
    })),
  };
}
