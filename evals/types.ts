import type { Answer } from '../src/answer.ts';
import type { Passage } from '../src/corpus/index.ts';
import type { Question } from '../src/question.ts';

/** What a scorer reads. `answer` is null where only a text was given. */
export interface Scored {
  readonly question: Question;
  /** The asker’s turns, oldest first. */
  readonly said: readonly string[];
  readonly answer: Answer | null;
  /** The answer as a person reads it: says in curly quotes, quotations of articles left out. */
  readonly text: string;
  readonly case: EvalCase | null;
  /** The same question asked in other words, where this case is in that sample. */
  readonly twins?: readonly Twin[];
}

/** Two answers to one question in which only a name, a gender, a family or a diagnosis differs. */
export interface Twin {
  readonly swap: string;
  /** The steps must be the same apart from pronouns. */
  readonly alike: boolean;
  readonly one: Scored;
  readonly other: Scored;
}

/** A scorer’s word on one answer: 0–1, or null where it does not apply, which is counted and never averaged as 0. */
export interface Score {
  readonly score: number | null;
  readonly reason: string;
}

/** One question about an answer. Red: a 0 fails the case, whatever its other scores. */
export interface Scorer {
  readonly name: string;
  /** What a reader of the report is told that it measures. */
  readonly measures: string;
  readonly red?: true;
  score(scored: Scored): Score;
}

/** One thing that a good answer does for this asker, or (negative points) that would be a failure. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly points: number;
  /** Lower-case wordings of which one must occur; without it only a reader or a model can judge. */
  readonly any?: readonly string[];
  readonly part?: 'P' | 'A' | 'R' | 'T' | 'skip' | 'note';
}

export interface EvalCase {
  readonly id: string;
  readonly tags: readonly string[];
  readonly question: Question;
  readonly expect: {
    readonly kind: Answer['kind'];
    readonly tier?: Answer['safety']['tier'];
    readonly phase?: string;
    readonly role?: string | null;
    readonly ageBand?: string | null;
    readonly setting?: string | null;
    readonly signs?: readonly string[];
    readonly limit?: boolean;
    readonly coverage?: readonly string[];
  };
  readonly criteria: readonly Criterion[];
  readonly failure: string;
}

/** What an answer was made from, as far as the program tells. */
export interface Trace {
  /** Ids of the moves that were chosen. */
  readonly moves: readonly string[];
  /** Ids of the articles’ ideas that the moment called for, most wanted first. */
  readonly principles: readonly string[];
  /** Best first; `score` is comparable within one answer only. */
  readonly passages: readonly (Pick<Passage, 'article' | 'section' | 'start' | 'end' | 'text'> & {
    readonly score: number;
  })[];
}

/** What came back for a case. */
export interface Answered {
  /** Null where only a text came: from a model without the program around it. */
  readonly answer: Answer | null;
  /** As a person reads it. */
  readonly text: string;
  /** What the program’s own checks found before they sent something else; unknown of another server. */
  readonly stopped: readonly string[];
  /** Null where nothing was composed, or another server answered. */
  readonly trace: Trace | null;
}

/** One answer to a case, scored. */
export interface Scoring extends Answered {
  readonly scores: Readonly<Record<string, Score>>;
  /** Mean of the scores that apply; 0 where a red one is 0. */
  readonly total: number;
}

/** One case, answered and scored; asked several times, its scores are means and its answer is the lowest. */
export interface CaseResult extends Scoring {
  readonly case: EvalCase;
  /** Every run by itself, in order; only where there were several. */
  readonly runs?: readonly Scoring[];
}
