import { type Folded, phraseBook } from '../../phrases.ts';
import doing from './doing.json' with { type: 'json' };
import meaning from './meaning.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };

/** What is told beside a moment: who looks on (`people`), what is asked about what to do (`doing`) and about what it means (`meaning`). */
export interface Circumstance {
  /** Its words are under the same id in `guidance/circumstances/`. */
  readonly id: string;
  /** Any of these tells of it … */
  readonly phrases: readonly string[];
  /** … unless one of these stands anywhere in the message. */
  readonly unless?: readonly string[];
}

/** All that can be heard, by the kind of thing it is. */
export const CIRCUMSTANCES: readonly Circumstance[] = [...people, ...doing, ...meaning];

const toldIn = phraseBook(CIRCUMSTANCES.map(({ id, phrases }) => [id, phrases] as const));
const barredIn = phraseBook(CIRCUMSTANCES.map(({ id, unless = [] }) => [id, unless] as const));

/** The ids of what a turn tells beside the moment, in the order told. */
export function readCircumstances(text: Folded): readonly string[] {
  const told = new Set(toldIn(text).map(({ id }) => id));
  if (told.size === 0) return [];
  for (const { id } of barredIn(text)) told.delete(id);
  return [...told];
}
