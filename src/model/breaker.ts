/** Keeps questions from a server that keeps failing. */
export interface Breaker {
  /** May it be asked? After a rest one question tries it out, and the others wait for what comes of that. */
  allows(): boolean;
  succeeded(): void;
  /** @param restMs - how long the server itself asked to be left alone */
  failed(restMs?: number): void;
  /** Neither: nobody waited for the end. */
  unknown(): void;
}

/** Failures in a row before a server is left alone, and for how many milliseconds. */
export const BREAKER = { failures: 5, restMs: 30_000 } as const;

/** @param now - milliseconds of a clock that never runs back */
export function createBreaker(now: () => number = () => performance.now()): Breaker {
  let failures = 0;
  let restsUntil = Number.NEGATIVE_INFINITY;
  let trying = false;
  return {
    allows() {
      if (now() < restsUntil || trying) return false;
      trying = failures >= BREAKER.failures;
      return true;
    },
    succeeded() {
      failures = 0;
      trying = false;
    },
    failed(restMs = 0) {
      failures += 1;
      trying = false;
      const rest = failures >= BREAKER.failures ? BREAKER.restMs : 0;
      restsUntil = Math.max(restsUntil, now() + Math.max(rest, restMs));
    },
    unknown() {
      trying = false;
    },
  };
}
