import { readSettings } from '../../config.ts';
import { embedderFor } from './embedder-for.ts';
import { type IngestReport, ingest } from './ingest.ts';

/** Folders: of the articles, of the index, and of vectors that were made before. */
export interface IndexPaths {
  readonly corpus: string;
  readonly index: string;
  readonly cache: string;
}

/** Builds the index where it is missing or stale, with progress on a terminal, and says what it did. */
export async function buildIndex(
  environment: Readonly<Record<string, string | undefined>>,
  { corpus, index, cache }: IndexPaths,
): Promise<IngestReport> {
  const onTerminal = process.stderr.isTTY;
  const report = await ingest({
    corpusFolder: corpus,
    indexFolder: index,
    cacheFolder: cache,
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
