import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { embedded, ship } from '../src/retrieval/index.ts';
import { ingest } from '../src/retrieval/node/ingest.ts';
import { readIndex } from '../src/retrieval/node/store.ts';
import { runCommand } from './command.ts';
import { PATHS } from './paths.ts';

/** Writes the index that travels with the worker: the corpus with the embedded embedder, as one JSON file. */
export async function shipIndex(): Promise<void> {
  const indexFolder = join(dirname(PATHS.shipped), 'parts');
  await ingest({ corpusFolder: PATHS.corpus, indexFolder, cacheFolder: PATHS.cache, embedder: embedded });
  const { data } = await readIndex(indexFolder, embedded);
  await mkdir(dirname(PATHS.shipped), { recursive: true });
  const temporary = `${PATHS.shipped}.${process.pid}.tmp`;
  await writeFile(temporary, JSON.stringify(ship(data)));
  await rename(temporary, PATHS.shipped);
}

if (import.meta.main) await runCommand(shipIndex);
