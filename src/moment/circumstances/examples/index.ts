import doing from './doing.json' with { type: 'json' };
import meaning from './meaning.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };

/** Messages that tell of a circumstance, and messages that look alike and do not. */
export interface CircumstanceExamples {
  readonly id: string;
  readonly told: readonly string[];
  readonly not: readonly string[];
}

/** For tests: the examples of every circumstance, apart from its phrases so that no program carries them. */
export const EXAMPLES: readonly CircumstanceExamples[] = [...people, ...doing, ...meaning];
