import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

// Set here as well as in tsconfig.json: the Cloudflare project does not read it from there.
const oxc = { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } } as const;

const WORKERS = ['src/**/*.workers.test.ts'];
const BROWSER = ['src/**/*.browser.test.ts', 'evals/**/*.browser.test.ts'];

// A test that hangs must end, but a slow machine is no failure: speed is the benchmark's to judge.
const LIMIT = { testTimeout: 60_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        test: {
          ...LIMIT,
          name: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'evals/**/*.test.ts'],
          exclude: [...WORKERS, ...BROWSER],
        },
      },
      {
        oxc,
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { ...LIMIT, name: 'workers', include: WORKERS, globalSetup: ['./src/worker.setup.ts'] },
      },
      {
        oxc,
        // A real browser on a busy machine may paint or answer late once; what is broken fails both times.
        test: { ...LIMIT, retry: 1, name: 'browser', include: BROWSER, globalSetup: ['./src/browser.setup.ts'] },
      },
    ],
  },
});
