import type { PrincipleId } from '../../principles.ts';
import type { SignId } from '../signs/index.ts';

/**
 * What somebody is after, which is not always what they ask for. Passages are noted with the needs that they serve,
 * so that a question finds what helps though it shares no word with it.
 */
export interface Need {
  /** Reads on in “For …”. */
  readonly about: string;
  /** Single words that hint at it, each little by itself; their stems count. */
  readonly words: string;
  /** How askers speak of it, in everyday words (`everyday.ts`) and the syntax of `phrases.ts`. */
  readonly phrases: readonly string[];
  /** Signs that call for it where no phrase does. */
  readonly signs: readonly SignId[];
  /** Ideas that serve it: how an article that nobody annotated takes part. */
  readonly ideas: readonly PrincipleId[];
}
