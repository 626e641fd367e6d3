import { buildIndex as buildIndexIn } from '../src/retrieval/node/build-index.ts';
import type { IngestReport } from '../src/retrieval/node/ingest.ts';
import { runCommand } from './command.ts';
import { PATHS } from './paths.ts';

/** Builds this project’s index where it is missing or stale. */
export const buildIndex = (environment: NodeJS.ProcessEnv): Promise<IngestReport> => buildIndexIn(environment, PATHS);

if (import.meta.main) await runCommand(async () => void (await buildIndex(process.env)));
