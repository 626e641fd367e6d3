/** How long a reader waits for a model, in milliseconds from the moment it is called, and what a call may cost. */
export interface Limits {
  /** Until the first step stands, the model's or our own. */
  readonly firstMs: number;
  /** Between two pieces of the model's text. */
  readonly idleMs: number;
  /** Until the last step stands. */
  readonly wholeMs: number;
  /** For what comes below a whole answer: what to leave out, what to tap next. */
  readonly afterMs: number;
  /** Before the one retry, where the server names no time. */
  readonly pauseMs: number;
  readonly outputTokens: number;
}

export const LIMITS: Limits = {
  firstMs: 8_000,
  idleMs: 10_000,
  wholeMs: 45_000,
  afterMs: 3_000,
  pauseMs: 250,
  outputTokens: 1_200,
};

/** What of a conversation and of the passages a model is given; about four characters a token. */
export const INPUT = {
  turns: 6,
  /** Characters of one turn; a longer one loses its middle. */
  turnLength: 1_500,
  passages: 8,
  /** Characters of one passage; a longer one is not given. */
  passageLength: 500,
} as const;
