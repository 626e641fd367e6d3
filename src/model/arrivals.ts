/** What waiting for the next thing came to. */
export type Arrival<T> =
  | { readonly kind: 'came'; readonly value: T }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'late' };

/** Things as they arrive, waited for no longer than a reader can. */
export interface Arrivals<T> {
  /** @param deadline - in milliseconds of `performance.now()` */
  next(deadline: number): Promise<Arrival<T>>;
}

/**
 * Reads a source at the source's own pace, so that nothing backs up while a reader is busy with what came before.
 * After its end or its failure every `next` tells of that.
 */
export function arrivalsOf<T>(source: AsyncIterable<T>): Arrivals<T> {
  const waiting: Arrival<T>[] = [];
  let wake: (() => void) | null = null;
  let last: Arrival<T> | null = null;
  const put = (arrival: Arrival<T>) => {
    if (arrival.kind === 'came') waiting.push(arrival);
    else last = arrival;
    wake?.();
  };
  const read = async () => {
    for await (const value of source) put({ kind: 'came', value });
  };
  read().then(
    () => put({ kind: 'ended' }),
    (error: unknown) => put({ kind: 'failed', error }),
  );
  const ready = () => waiting.shift() ?? last;
  return {
    async next(deadline) {
      const there = ready();
      if (there) return there;
      const wait = deadline - performance.now();
      if (wait <= 0) return { kind: 'late' };
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = null;
      return ready() ?? { kind: 'late' };
    },
  };
}
