/** What the build made for browsers, by the addresses of its files. */
export interface OfflineFiles {
  /** The service worker’s own code. */
  readonly worker: string;
  /** All else that it keeps on the device: the data that the code reads, and what pages link to. */
  readonly files: readonly string[];
}

/** What a service worker is told: the build it belongs to, and the settings of the home that sent it. */
export interface OfflineBuild extends OfflineFiles {
  readonly region: string | null;
  readonly outsideServer: string | null;
  /** Does a model write there, so that its answer is the richer one? */
  readonly writes: boolean;
}

/** Files whose name holds their version, and with it all that their address will ever say. */
export const VERSIONED = /-[0-9a-f]{10}\.\w+$/;

/** How long a file may be kept: for ever where its name holds its version, else until it is asked for again. */
export const keptFor = (path: string) =>
  VERSIONED.test(path) ? 'public, max-age=31536000, immutable' : 'public, no-cache';
