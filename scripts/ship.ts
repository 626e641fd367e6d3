import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptFor } from '../src/http/offline-build.ts';
import { embedded, ship } from '../src/retrieval/index.ts';
import { ingest } from '../src/retrieval/node/ingest.ts';
import { readIndex } from '../src/retrieval/node/store.ts';
import { buildBrowser } from './build-browser.ts';
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

/** Files are served beside the worker, and so without the headers that it gives. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
};

/** Writes all that travels with the worker: the index, and what browsers take to answer by themselves. */
export async function shipWorker(): Promise<void> {
  await shipIndex();
  const offline = await buildBrowser(PATHS.assets, false);
  await writeFile(PATHS.offline, JSON.stringify(offline));
  const rules = [offline.worker, ...offline.files].map((path) => {
    const headers = Object.entries({ ...HEADERS, 'cache-control': keptFor(path) });
    return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  await writeFile(join(PATHS.assets, '_headers'), `${rules.join('\n')}\n`);
}

if (import.meta.main) await runCommand(shipWorker);
