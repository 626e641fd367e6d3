import type { Deps } from '../assistant.ts';

/** What a home gives to the app. */
export interface Service {
  readonly deps: Deps;
  /** The host that questions are sent to besides; null where they stay on this machine. The page says it. */
  readonly outsideServer?: string | null | undefined;
  /** Why the index could not be opened, in words for a client; null when it could. The gate and our own words work without it. */
  readonly notReady: string | null;
  /** Told of each request when it is answered: never its words, never who asked. */
  readonly onRequest?:
    | ((record: {
        readonly method: string;
        readonly route: string;
        readonly status: number;
        readonly ms: number;
      }) => void)
    | undefined;
  /** Told of what should not have happened. */
  readonly onError?: ((error: unknown) => void) | undefined;
}
