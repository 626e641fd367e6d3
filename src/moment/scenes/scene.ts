import type { AgeBand } from '../../answer.ts';
import type { Phase, Role, Setting } from '../../question.ts';
import type { SignId } from '../signs/index.ts';

/**
 * One narrow moment that many people find themselves in: sweets refused at the till, a page torn up before the class.
 * What is answered in it is in `guidance/scenes/`, under the same id. An absent list means that any will do.
 */
export interface Scene {
  readonly id: string;
  /** The leading one first. */
  readonly signs: readonly SignId[];
  readonly phase: Phase;
  readonly role?: readonly Role[];
  readonly ages?: readonly AgeBand[];
  readonly setting?: readonly Setting[];
  /** It is told with little or nothing of what it came from: somebody cries, a class is wild. */
  readonly open?: true;
}

/** A scene, and how many tellings of it were counted. */
export interface CountedScene extends Scene {
  readonly told: number;
}

/** A scene as it is written down: with ways in which people tell of it. */
export interface ToldScene extends Scene {
  readonly told: readonly string[];
  /** Single words that come up when people tell of it. */
  readonly cues?: readonly string[];
  /** The matter in a few words, as it stands beside what is answered. */
  readonly about?: string;
}
