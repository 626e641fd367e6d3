import type { Answer } from '../answer.ts';
import type { Context, Place } from './choices.ts';
import type { Passage } from './citation.tsx';

/** What an answer’s page is made of. */
export interface AnswerPageProps {
  readonly answer: Answer;
  /** The user's turns, oldest first; the last is this question. Empty after a starter. */
  readonly asked: readonly string[];
  /** The explicit fields, as chosen. */
  readonly context: Context;
  /** By citation `n`: the quote with the text around it. */
  readonly passages: Readonly<Record<number, Passage>>;
  readonly place: Place;
  /** The host that what is typed is sent to besides; the page says so. */
  readonly outside?: string | null | undefined;
  /** ISO date; said beside help lines. */
  readonly numbersCheckedOn?: string;
}
