import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer } from './build.ts';
import { runCommand } from './command.ts';
import { buildIndex } from './ingest.ts';
import { PATHS } from './paths.ts';

type Home = typeof import('../src/node.ts');

await runCommand(async () => {
  const [built] = await Promise.all([buildServer(), buildIndex(process.env)]);
  if (built) console.error('Server built.');
  const { serve }: Home = await import(pathToFileURL(join(PATHS.server, 'node.js')).href);
  const running = await serve(process.env, PATHS.index);
  console.log(`Right Here is at ${running.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
});
