import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../assistant.ts';
import type { OfflineFiles } from './offline-build.ts';

/** One request as it was answered: by its route, never its address. */
export interface RequestRecord {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** Until the response began. */
  readonly ms: number;
}

/** What a home has counted. */
export interface Metrics {
  /** Everything counted up to now, as Prometheus reads it. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** What a home gives to the app. */
export interface Service {
  readonly deps: Deps;
  /** The host that questions are sent to besides; null where they stay on this machine. The page says it. */
  readonly outsideServer?: string | null | undefined;
  /** Why the index could not be opened, in words for a client; null when it could. The gate and our own words work without it. */
  readonly notReady: string | null;
  /** What a browser takes to answer on the device itself; absent where it was not built. */
  readonly offline?: (OfflineFiles & { readonly serve?: MiddlewareHandler | undefined }) | undefined;
  /** Told of each request when it is answered: never its words, never who asked. */
  readonly onRequest?: ((record: RequestRecord) => void) | undefined;
  /** What `GET /metrics` reads out; a home that counts nothing has none. */
  readonly metrics?: Metrics | undefined;
  /** Told of what should not have happened. */
  readonly onError?: ((error: unknown) => void) | undefined;
}
