import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PATHS } from './paths.ts';

// Before anything large is loaded: what was compiled once need not be again.
enableCompileCache(PATHS.compiled);

const [{ buildOffline, buildServer, compressOffline }, { runCommand }, { buildIndex }] = await Promise.all([
  import('./build.ts'),
  import('./command.ts'),
  import('./ingest.ts'),
]);

type Home = typeof import('../src/node.ts');

await runCommand(async () => {
  // One after the other: both indexes are made of the same cache.
  const indexes = buildIndex(process.env).then(buildOffline);
  const [built, browser] = await Promise.all([buildServer(), indexes]);
  if (built) console.error('Server built.');
  const { serve }: Home = await import(pathToFileURL(join(PATHS.server, 'node.js')).href);
  const running = await serve(process.env, PATHS.index, browser);
  console.log(`Right Here is at ${running.address}`);
  // Nobody waits for it: what is there is whole, and only larger.
  compressOffline().catch((error: unknown) => console.error('Not compressed closely:', error));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
});
