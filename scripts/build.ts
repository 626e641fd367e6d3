import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { BrowserFiles } from '../src/node.ts';
import { PATHS } from './paths.ts';

const STAMP = 'built-from';

/** Each folder is read once, in one go: a start waits for it. */
const hashes = new Map<string, string>();

/** Every file of a folder, by its contents. */
function hashOf(folder: string): string {
  const before = hashes.get(folder);
  if (before !== undefined) return before;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = createHash('sha256');
  for (const file of files.sort()) read.update(file).update(readFileSync(file));
  const now = read.digest('hex');
  hashes.set(folder, now);
  return now;
}

/** What something is made of: these folders and the lock file. */
const stampOf = (folders: readonly string[]): string =>
  [process.version, hash('sha256', readFileSync(join(PATHS.root, 'package-lock.json'))), ...folders.map(hashOf)].join(
    ' ',
  );

/** Makes a folder anew where it is missing, or made of something else. @returns whether it had to be made */
async function remade(
  folder: string,
  madeOf: readonly string[],
  make: (fresh: string) => Promise<void>,
): Promise<boolean> {
  const wanted = stampOf(madeOf);
  if ((await readFile(join(folder, STAMP), 'utf8').catch(() => '')) === wanted) return false;
  const fresh = `${folder}-${process.pid}`;
  await make(fresh);
  await writeFile(join(fresh, STAMP), wanted);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return true;
}

/** The module that a bundle for Node has its data from. */
const READ_DATA = 'read-data';

const readData = (name: string): Plugin => ({
  name: 'read-data',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^read-data$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /.*/, namespace: READ_DATA }, () => ({
      contents: `import { readFileSync } from 'node:fs';
        export const rightHereData = JSON.parse(readFileSync(new URL(${JSON.stringify(`./${name}`)}, import.meta.url), 'utf8'));`,
    }));
  },
});

/** Bundles a program for Node, so that pages written in JSX run as they are. Its data lies beside it. */
export async function bundle(entry: string, outdir: string): Promise<void> {
  // Loaded where it is needed: a start with everything built should not pay for it.
  const [{ build }, { asWhole, dataApart }] = await Promise.all([import('esbuild'), import('./data-apart.ts')]);
  const data = new Map();
  const name = `${basename(entry, '.ts')}.data.json`;
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
    plugins: [dataApart(data, `import { rightHereData } from ${JSON.stringify(READ_DATA)};`), readData(name)],
    logLevel: 'error',
  });
  await writeFile(join(outdir, name), JSON.stringify(asWhole(data)));
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
