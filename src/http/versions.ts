/** Files whose name holds their version, and with it all that their address will ever say. */
export const VERSIONED = /-[0-9a-f]{10}\.\w+$/;

/** How long a file may be kept: for ever where its name holds its version, else until it is asked for again. */
export const keptFor = (path: string) =>
  VERSIONED.test(path) ? 'public, max-age=31536000, immutable' : 'public, no-cache';
