import type { AgeBand } from '../../answer.ts';
import type { Phase, Role } from '../../question.ts';
import doing from './doing.json' with { type: 'json' };
import meaning from './meaning.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };

/** One line about a circumstance, to whom it is said; a template like every move’s. */
export interface CircumstanceLine {
  readonly phase: readonly Phase[];
  readonly role?: readonly Role[];
  readonly ages?: readonly AgeBand[];
  readonly text: string;
}

/** What is said of a circumstance. */
export interface CircumstanceWords {
  /** The id of the circumstance in `moment/circumstances/`. */
  readonly id: string;
  /** How much an asker would miss it, from 1 to 9: up to 7 who looks on, from 8 on what they ask outright. */
  readonly rank: number;
  /** How words begin that show, in an answer, that it speaks of this already. */
  readonly spoken: readonly string[];
  /** The first that fits is said. */
  readonly lines: readonly CircumstanceLine[];
}

/** The words of all circumstances. */
export const CIRCUMSTANCE_WORDS = [...people, ...doing, ...meaning] as readonly CircumstanceWords[];
