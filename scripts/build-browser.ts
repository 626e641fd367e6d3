import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { MANIFEST } from '../src/browser/manifest.ts';
import type { OfflineFiles } from '../src/http/offline-build.ts';
import { drawIcon } from './draw-icons.ts';
import { PATHS } from './paths.ts';

/** JSON of at least this many characters travels beside the code: it is read faster as JSON, and kept when only code changed. */
const APART_FROM = 20_000;

const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  platform: 'browser',
  target: 'es2023',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** JSON modules by the folder that they lie in, to be shipped as one file a folder. */
type Packs = Map<string, [name: string, module: unknown][]>;

/** Takes large JSON out of the code: what imports it reads `rightHereData`, which the worker sets before. */
const jsonApart = (packs: Packs): Plugin => ({
  name: 'json-apart',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (text.length < APART_FROM) return undefined;
      const name = relative(PATHS.root, path);
      const pack = dirname(name).split(/[\\/]/).slice(1).join('-');
      packs.set(pack, [...(packs.get(pack) ?? []), [name, JSON.parse(text)]]);
      return { contents: `export default rightHereData[${JSON.stringify(name)}]`, loader: 'js' };
    }),
});

async function bundled(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...COMMON, entryPoints: [join(PATHS.source, 'browser', entry)], ...options });
  return outputFiles?.[0]?.text ?? '';
}

/** A name that says its contents, so that it may be kept for ever. */
const versioned = (name: string, extension: string, contents: string) =>
  `${name}-${createHash('sha256').update(contents).digest('hex').slice(0, 10)}.${extension}`;

/** Compressed as Node serves them: well enough, and within seconds. */
async function compressed(contents: string | Buffer): Promise<readonly (readonly [suffix: string, Buffer])[]> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 } };
  return Promise.all([
    promisify(brotliCompress)(contents, quality).then((bytes) => ['.br', bytes] as const),
    promisify(gzip)(contents, { level: 9 }).then((bytes) => ['.gz', bytes] as const),
  ]);
}

/**
 * Builds what a browser takes to answer on the device: the worker’s code, its data, icons, the manifest. The shipped
 * index must be there.
 *
 * @param folder - emptied first; files lie in `offline/` below it, as they are addressed
 * @param compress - beside each text its brotli and gzip form as well
 */
export async function buildBrowser(folder: string, compress: boolean): Promise<OfflineFiles> {
  const packs: Packs = new Map();
  const code = await bundled('service-worker.ts', {
    // Classic, and in one piece: not every browser takes a module as its worker.
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [jsonApart(packs)],
  });
  const worker = versioned('worker', 'js', code);
  const data = [...packs].sort().map(([name, modules]) => {
    // Read in any order, written in one: the same build gives the same bytes, and so the same names.
    const json = JSON.stringify(Object.fromEntries(modules.sort()));
    return [versioned(name, 'json', json), json] as const;
  });
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
  for (const [name, contents] of [[worker, code], ...data, ...fixed] as const) {
    await writeFile(join(to, name), contents);
    if (!compress || typeof contents !== 'string') continue;
    for (const [suffix, bytes] of await compressed(contents)) await writeFile(join(to, name + suffix), bytes);
  }
  const address = (name: string) => `/offline/${name}`;
  return { worker: address(worker), files: [...data, ...fixed].map(([name]) => address(name)) };
}
