import type { AgeBand, Intensity, Part } from '../answer.ts';
import type { SignId } from '../moment/index.ts';
import type { PrincipleId } from '../principles.ts';
import type { Phase, Role, Setting } from '../question.ts';

/** A thing the asker named, which a move may take up: see `moment/particulars.ts`. */
export type ParticularKey = 'thing' | 'other' | 'place' | 'missed' | 'matter';

/** The moments a move fits. An absent field fits anything; a listed one must match what was read. */
export interface Fits {
  /** At least one of these was read. Without it a move is a general one, chosen when nothing closer fits. */
  readonly signs?: readonly SignId[];
  /** All of these were read as well: a hit with a laugh is another moment than a hit. */
  readonly also?: readonly SignId[];
  readonly phases?: readonly Phase[];
  readonly ages?: readonly AgeBand[];
  /** Not for these ages; for an age that nobody told, it is. */
  readonly except?: readonly AgeBand[];
  readonly settings?: readonly Setting[];
  readonly roles?: readonly Role[];
  readonly intensities?: readonly Intensity[];
  /** The asker named these, and the wording takes them up as `{thing}`, `{other}`, `{place}`, `{missed}`, `{matter}`. */
  readonly needs?: readonly ParticularKey[];
}

/**
 * The wording of a move. Both fields are templates: `{he}` `{him}` `{his}` `{himself}` (with a capital: `{He}`)
 * become the asker's own pronoun for the child, `{s}` the verb ending that goes with it ("{he} want{s}"),
 * `{es}`, `{is}`, `{has}`, `{does}`, `{was}` likewise. `{deed}` is what hands or feet do ("kick"), else "hurt anyone".
 */
export interface Wording {
  readonly text: string;
  /** Lines to borrow, at most two, without quotation marks. */
  readonly say?: readonly string[];
}

/** One short piece of guidance in this project's own words. */
export interface Move extends Wording {
  readonly id: string;
  /** The part of P.A.R.T. that it serves; `skip` is the one thing to leave out now. */
  readonly part: Part | 'skip';
  /** Wording for one age where the common one does not serve. */
  readonly byAge?: Partial<Record<AgeBand, Wording>>;
  /** The articles' idea that this line says in other words; null where it is ours alone. */
  readonly principle: PrincipleId | null;
  /** What it follows where it goes beyond the articles: a name or an identifier, never a quotation. */
  readonly source?: string;
  /** States a limit, for moments in which somebody is being hurt. */
  readonly limit?: true;
  readonly for: Fits;
}

/** What an answer offers to tap next: short, in the asker's words, as templates like {@link Wording}. */
export interface FollowUps {
  readonly signs: readonly SignId[];
  readonly phases?: readonly Phase[];
  readonly roles?: readonly Role[];
  readonly lines: readonly string[];
}

/** One file of the library: the moves about one matter, and what may come next there. */
export interface MoveSet {
  readonly moves: readonly Move[];
  readonly followUps: readonly FollowUps[];
}
