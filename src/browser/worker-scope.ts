import type { OfflineBuild } from '../http/offline-build.ts';

/** What a service worker’s global scope has beyond a page’s, as far as it is used here. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(): Promise<readonly unknown[]>; claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LifeEvent & Pick<MessageEvent, 'data' | 'ports'>) => void): void;
  /** Called by the one line of `/sw.js`, with the build that it names. */
  rightHere?: (build: OfflineBuild) => void;
  /** The JSON modules that travel beside the code, by their paths: set before the code that imports them runs. */
  rightHereData?: Readonly<Record<string, unknown>>;
}

export interface LifeEvent {
  waitUntil(until: Promise<unknown>): void;
}

export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
