import { deepStrictEqual } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { fromColumns, toColumns } from '../src/browser/columns.ts';
import { MANIFEST } from '../src/browser/manifest.ts';
import type { OfflineFiles } from '../src/http/offline-build.ts';
import { asWhole, type Data, dataApart } from './data-apart.ts';
import { drawIcon } from './draw-icons.ts';
import { PATHS } from './paths.ts';

const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  platform: 'browser',
  target: 'es2023',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** Data as it travels. */
function packed(data: Data): string {
  const whole = asWhole(data);
  const json = JSON.stringify(toColumns(whole));
  deepStrictEqual(fromColumns(JSON.parse(json)), whole, 'What a module of data holds must be what JSON can say.');
  return json;
}

async function bundled(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...COMMON, entryPoints: [join(PATHS.source, 'browser', entry)], ...options });
  return outputFiles?.[0]?.text ?? '';
}

/** A name that says its contents, so that it may be kept for ever. */
const versioned = (name: string, extension: string, contents: string) =>
  `${name}-${createHash('sha256').update(contents).digest('hex').slice(0, 10)}.${extension}`;

const brotli = (contents: string | Buffer, quality: number) =>
  promisify(brotliCompress)(contents, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });

/** Compressed as Node serves them: well enough, and within seconds. */
async function compressed(contents: string): Promise<readonly (readonly [suffix: string, Buffer])[]> {
  return Promise.all([
    brotli(contents, 9).then((bytes) => ['.br', bytes] as const),
    promisify(gzip)(contents, { level: 9 }).then((bytes) => ['.gz', bytes] as const),
  ]);
}

/**
 * Compresses once more what {@link buildBrowser} compressed, as closely as brotli can. It takes ten times as long, so it
 * is done while the files are already served: each is replaced at once.
 */
export async function compressClosely(folder: string): Promise<void> {
  const from = join(folder, 'offline');
  for (const name of (await readdir(from)).filter((each) => each.endsWith('.br'))) {
    const fresh = join(from, `${name}-${process.pid}`);
    await writeFile(fresh, await brotli(await readFile(join(from, name.slice(0, -'.br'.length))), 11));
    await rename(fresh, join(from, name));
  }
}

/**
 * Builds what a browser takes to answer on the device: the worker’s code, its data, icons, the manifest. The shipped
 * index must be there.
 *
 * @param folder - emptied first; files lie in `offline/` below it, as they are addressed
 * @param compress - beside each text its brotli and gzip form as well
 */
export async function buildBrowser(folder: string, compress: boolean): Promise<OfflineFiles> {
  const apart: Data = new Map();
  const code = await bundled('service-worker.ts', {
    // Classic, and in one piece: not every browser takes a module as its worker.
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [dataApart(apart)],
  });
  const worker = versioned('worker', 'js', code);
  const json = packed(apart);
  const data = versioned('data', 'json', json);
  const fixed = [
    ['page.js', await bundled('page.ts', { format: 'esm' })],
    ['manifest.webmanifest', JSON.stringify(MANIFEST)],
    ['icon-192.png', drawIcon(192, true)],
    ['icon-512.png', drawIcon(512, true)],
    ['icon-maskable-512.png', drawIcon(512, false)],
    ['apple-touch-icon.png', drawIcon(180, false)],
  ] as const;
  const to = join(folder, 'offline');
  await rm(folder, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const [name, contents] of [[worker, code], [data, json], ...fixed] as const) {
    await writeFile(join(to, name), contents);
    if (!compress || typeof contents !== 'string') continue;
    for (const [suffix, bytes] of await compressed(contents)) await writeFile(join(to, name + suffix), bytes);
  }
  const address = (name: string) => `/offline/${name}`;
  return { worker: address(worker), files: [data, ...fixed.map(([name]) => name)].map(address) };
}
