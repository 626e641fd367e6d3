import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PATHS } from './paths.ts';

const STAMP = 'built-from';

/** What the server is made of: every source file and the lock file, by their contents. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const entries = await readdir(PATHS.source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(PATHS.root, 'package-lock.json')])
    hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** Bundles a program for Node, so that pages written in JSX run as they are. */
export async function bundle(entry: string, outdir: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    // Names stay, for the one line of a stack that a fault is logged with.
    keepNames: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    external: ['hnswlib-node', 'esbuild'],
    sourcemap: 'linked',
    // CommonJS packages inside the bundle still ask for `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/**
 * Bundles the server where it is missing or stale.
 *
 * @returns whether anything had to be built
 */
export async function buildServer(): Promise<boolean> {
  const wanted = await sourceHash();
  const stamp = join(PATHS.server, STAMP);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return false;
  const fresh = `${PATHS.server}-${process.pid}`;
  await bundle(join(PATHS.source, 'node.ts'), fresh);
  await writeFile(join(fresh, STAMP), wanted);
  await mkdir(PATHS.server, { recursive: true });
  await rm(PATHS.server, { recursive: true, force: true });
  await rename(fresh, PATHS.server);
  return true;
}
