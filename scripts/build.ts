import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserFiles } from '../src/node.ts';
import { PATHS } from './paths.ts';

const STAMP = 'built-from';

/** What something is made of: every file of these folders and the lock file, by their contents. */
async function hashOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const listed = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })));
  const files = listed
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(PATHS.root, 'package-lock.json')])
    hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** Makes a folder anew where it is missing, or made of something else. @returns whether it had to be made */
async function remade(
  folder: string,
  madeOf: readonly string[],
  make: (fresh: string) => Promise<void>,
): Promise<boolean> {
  const wanted = await hashOf(madeOf);
  if ((await readFile(join(folder, STAMP), 'utf8').catch(() => '')) === wanted) return false;
  const fresh = `${folder}-${process.pid}`;
  await make(fresh);
  await writeFile(join(fresh, STAMP), wanted);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return true;
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
export function buildServer(): Promise<boolean> {
  return remade(PATHS.server, [PATHS.source], (fresh) => bundle(join(PATHS.source, 'node.ts'), fresh));
}

const DESCRIPTION = 'files.json';

/** Builds what browsers take to answer by themselves, where it is missing or stale. */
export async function buildOffline(): Promise<BrowserFiles> {
  await remade(PATHS.browser, [PATHS.source, PATHS.corpus], async (fresh) => {
    // Loaded where it is needed: a start with everything built should not pay for it.
    const [{ buildBrowser }, { shipIndex }] = await Promise.all([import('./build-browser.ts'), import('./ship.ts')]);
    await shipIndex();
    await writeFile(join(fresh, DESCRIPTION), JSON.stringify(await buildBrowser(fresh, true)));
  });
  return { folder: PATHS.browser, files: JSON.parse(await readFile(join(PATHS.browser, DESCRIPTION), 'utf8')) };
}

const CLOSELY = 'compressed-closely';

/** Compresses closely what {@link buildOffline} built, where that has not been done. */
export async function compressOffline(): Promise<void> {
  const done = join(PATHS.browser, CLOSELY);
  if (existsSync(done)) return;
  const { compressClosely } = await import('./build-browser.ts');
  await compressClosely(PATHS.browser);
  await writeFile(done, '');
}
