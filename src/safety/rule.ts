import type { Tier } from '../answer.ts';
import type { GuardId } from './look-alikes.ts';
import type { Actor, CategoryId, Subject, When } from './verdict.ts';

/** One signal of danger, as data. Patterns are written in the language of `pattern.ts`. */
export interface Rule {
  readonly id: string;
  /** `suicide` stands for a category that depends on whose wish it is: a child's, a caregiver's, a young asker's. */
  readonly category: CategoryId | 'suicide';
  readonly tier: Exclude<Tier, 'none'>;
  /** One of these must stand somewhere, and not be denied. */
  readonly any: string;
  /** One of these must stand near it as well, and not be denied. */
  readonly with?: string;
  /** Each of these in the same sentence cancels a match. */
  readonly not?: string;
  /** What else can make the same words harmless: see `look-alikes.ts`. */
  readonly unless?: readonly GuardId[];
  /** Ranges of years, each up to and not including its second number; an unknown age always fits. */
  readonly ages?: readonly (readonly [number, number])[];
  /** Fits only when the age is known. */
  readonly knownAge?: true;
  /** Whoever does it must not be a child (`asker`: the asker, or an adult they speak of), or must be another adult. */
  readonly by?: 'asker' | 'adult';
  readonly subject?: Subject;
  readonly actor?: Actor;
  readonly when?: When;
}
