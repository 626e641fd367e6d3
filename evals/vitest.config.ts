import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { EVERYTHING } from './run/asked.ts';

/** The eval suite, apart from `npm test`. `npm run evals` starts it with its own reporter; an editor may start it too. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    name: 'evals',
    include: ['evals/suite.ts'],
    // One worker, one corpus in it: a second would take longer to load than it saves.
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    // Cases that one test may wait for, of another server. Answerers keep limits of their own.
    maxConcurrency: 4,
    testTimeout: 0,
    // Node reads the sources as they are, as `npm start` does: transforming them would take longer than asking them.
    experimental: { viteModuleRunner: false },
    disableConsoleIntercept: true,
    provide: { asked: EVERYTHING },
  },
});
