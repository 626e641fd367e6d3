import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser to drive, or null where there is none. */
    chromium: string | null;
  }
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser is: `CHROMIUM_PATH`, else the usual places; null where there is none. */
export const findChromium = (): string | null =>
  [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find((path) => path !== undefined && existsSync(path)) ?? null;

/** Finds a browser: `CHROMIUM_PATH`, else the usual places. `REQUIRE_CHROMIUM=1` makes its absence a failure. */
export default function setup(project: TestProject): void {
  const chromium = findChromium();
  if (chromium === null) {
    const message = 'No Chromium was found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.';
    if (process.env.REQUIRE_CHROMIUM === '1') throw new Error(message);
    console.error(`${message} The browser tests are skipped.`);
  }
  project.provide('chromium', chromium);
}
