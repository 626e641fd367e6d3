import type { Need } from './help-lines.ts';
import type { CategoryId, Verdict } from './verdict.ts';

/** The words of one card, before a country’s numbers go in. `{number}` becomes the emergency number. */
export interface CardText {
  readonly title: string;
  /** `emergency`: one or two sentences; the line about the AI is added. `urgent`: the warm sentence, and where to turn. */
  readonly message: string;
  readonly action: string;
  /** One direct question that leads nowhere; null in an emergency. */
  readonly ask: string | null;
  readonly say: string;
  /** For the adult’s own body, always after the number. */
  readonly settle: string;
  /** Completes “Call … now if:”. */
  readonly callIf: readonly string[];
  /** What lines to show; the emergency number comes first in an emergency, last otherwise. */
  readonly needs: readonly Need[];
}

/** Other words for some of the card, where somebody else is in danger, or does it, or asks. The first that fits wins. */
export interface Variant {
  readonly for: (verdict: Pick<Verdict, 'subject' | 'actor'>) => boolean;
  readonly text: Partial<CardText>;
}

export interface CardSet {
  readonly text: CardText;
  readonly variants?: readonly Variant[];
  readonly educator?: Partial<CardText>;
}

export type CardSets = Partial<Record<CategoryId, CardSet>>;

/** Ends every emergency message. */
export const AI_LINE = 'This is an AI. It can’t call for you.';

/** Asked once, where no country is known. */
export const COUNTRY_LINE = 'Which country are you in?';

/** For educators, on every card about harm done to a child. */
export const REPORT_LINE =
  'You may have to report this yourself, today; your school’s lead can help but may not replace it.';

/** No clinician has read these words yet. */
export const CLINICAL_REVIEW = null;
