/**
 * Turns texts into vectors of whole numbers −127…127, so that every home re-scores with the same arithmetic.
 * Two makers stand behind it: the embedded one, and the AI SDK's for an OpenAI-compatible server.
 */
export interface Embedder {
  /** Stamped into an index; a change of name makes an older index unfit. */
  readonly name: string;
  /** Numbers in a vector, or null when only the first reply will tell. */
  readonly dimension: number | null;
  /**
   * @param patience - when it fires, nobody waits for the vectors any more
   * @returns one vector a text, in order, none of them all zeros
   * @throws {RightHereError} `embedding-failed` when a server does not answer with vectors
   */
  embed(texts: readonly string[], patience?: AbortSignal): Promise<readonly Int8Array[]>;
}

/** Scales a vector so that its largest component becomes ±127, and rounds. A vector of zeros gets one bit, to have a direction. */
export function quantise(vector: ArrayLike<number>): Int8Array {
  let largest = 0;
  for (let i = 0; i < vector.length; i += 1) largest = Math.max(largest, Math.abs(vector[i] ?? 0));
  const whole = new Int8Array(vector.length);
  if (largest === 0) {
    whole[0] = 1;
    return whole;
  }
  for (let i = 0; i < vector.length; i += 1) whole[i] = Math.round(((vector[i] ?? 0) * 127) / largest);
  return whole;
}
