/**
 * What can be going on, as data. A sign's phrases (syntax: `phrases.ts`) are the words in which
 * askers, and articles, speak of it.
 *
 * `about` reads on in "The articles don’t speak of …".
 * `rank` decides which sign leads when several are read: what hurts someone, or what the adult owns,
 * stands above a topic, a topic above a mood, a mood above a circumstance.
 */
export interface Sign {
  readonly about: string;
  readonly rank: number;
  /** What is asked about is an idea of the articles itself: a passage that says the idea speaks of this very thing. */
  readonly asksOfIdeas?: true;
  readonly phrases: readonly string[];
}
