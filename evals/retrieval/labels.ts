import { createHash } from 'node:crypto';

/** What a person is after, which is not always what they ask for. */
export const KINDS = [
  'coregulate-now',
  'limit',
  'listen',
  'repair',
  'self-compassion',
  'adult-calm',
  'win-back-nearness',
  'rituals-planning',
  'perfectionism',
  'understand',
] as const;
export const ASKERS = ['parent', 'educator', 'grandparent', 'carer'] as const;

/** A sentence, list item or heading of an article, with its place in the article’s text. */
export interface Sentence {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  /** Means nothing by itself, whoever asks: a heading, a lead-in, a line that leans on the one before. */
  readonly junk: boolean;
  readonly start: number;
  readonly end: number;
}

/** 2: would help this person right now. 1: related and fitting. What has no grade has 0. */
export type Grade = 0 | 1 | 2;

export interface LabelledQuestion {
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly asker: (typeof ASKERS)[number];
  /** Nobody looks at its results, or tunes anything by them. */
  readonly heldOut: boolean;
  /** What the person typed, oldest first. */
  readonly turns: readonly string[];
  /** By sentence id. */
  readonly grades: ReadonlyMap<string, Grade>;
}

export interface Labels {
  readonly sentences: readonly Sentence[];
  readonly questions: readonly LabelledQuestion[];
}

/** Which half a question falls into: the first byte of its id’s SHA-256 is odd. Nobody chooses. */
export const isHeldOut = (id: string): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 1;
