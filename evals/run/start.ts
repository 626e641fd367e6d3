import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import type { Asked } from './asked.ts';
import { reporterFor } from './reporter.ts';

const CONFIG = fileURLToPath(new URL('../vitest.config.ts', import.meta.url));

/**
 * Asks the cases in Vitest, each as a test of its own.
 *
 * @param atEnd - is given the results, and says whether the run failed: a red case may have been red before
 */
export async function startSuite(asked: Asked, atEnd: Parameters<typeof reporterFor>[0]): Promise<void> {
  const vitest = await createVitest('test', {
    config: CONFIG,
    watch: false,
    reporters: [reporterFor(atEnd)],
    provide: { asked },
  });
  try {
    await vitest.start();
  } finally {
    await vitest.close();
    process.exitCode = undefined;
  }
}
