import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOffline, buildServer, compressOffline } from './build.ts';
import { runCommand } from './command.ts';
import { PATHS } from './paths.ts';

type Home = typeof import('../src/node.ts');

await runCommand(async () => {
  if (await buildServer()) console.error('Server built.');
  // The index is built by the bundle that serves it, so that nothing is loaded twice.
  const { buildIndex, serve }: Home = await import(pathToFileURL(join(PATHS.server, 'node.js')).href);
  await buildIndex(process.env, PATHS);
  const running = await serve(process.env, PATHS.index, await buildOffline());
  console.log(`Right Here is at ${running.address}`);
  // Nobody waits for it: what is there is whole, and only larger.
  compressOffline().catch((error: unknown) => console.error('Not compressed closely:', error));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
});
