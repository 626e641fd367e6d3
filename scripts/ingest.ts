import { readSettings } from '../src/config.ts';
import { embedderFor } from '../src/retrieval/node/embedder-for.ts';
import { type IngestReport, ingest } from '../src/retrieval/node/ingest.ts';
import { runCommand } from './command.ts';
import { PATHS } from './paths.ts';

/** Builds the index where it is missing or stale, with progress on a terminal, and says what it did. */
export async function buildIndex(environment: NodeJS.ProcessEnv): Promise<IngestReport> {
  const onTerminal = process.stderr.isTTY;
  const report = await ingest({
    corpusFolder: PATHS.corpus,
    indexFolder: PATHS.index,
    cacheFolder: PATHS.cache,
    embedder: embedderFor(readSettings(environment)),
    onProgress: (stage, done, total) => {
      if (onTerminal) process.stderr.write(`\r\x1b[K${stage} ${done}/${total}`);
    },
  });
  if (onTerminal && report.built) process.stderr.write('\r\x1b[K');
  const { manifest, articles } = report;
  const what = `${articles} articles, ${manifest.passages} passages, embedded with ${manifest.embedding.model}`;
  console.error(report.built ? `Index built: ${what}.` : `Index unchanged: ${what}. Nothing to do.`);
  if (manifest.hnsw === null) {
    console.error(
      'hnswlib-node is not installed here (it needs a compiler), so exact search is used. Answers are the same.',
    );
  }
  return report;
}

if (import.meta.main) await runCommand(async () => void (await buildIndex(process.env)));
