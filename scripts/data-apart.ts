import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Json } from '../src/browser/columns.ts';
import { PATHS } from './paths.ts';

/** JSON of at least this many characters lies beside the code: it is read faster as JSON, and kept when only code changed. */
const APART_FROM = 20_000;

/** Modules that hold nothing but data, and enough of it. */
const OF_DATA = /src[\\/]guidance[\\/](?:moves[\\/]index|scenes[\\/]words)\.ts$/;

/** What a module is, by the path that the code reads it by. */
export type Data = Map<string, Json>;

/**
 * Takes data out of the code: what imports it reads `rightHereData`.
 *
 * @param head - what a module needs for that
 */
export const dataApart = (data: Data, head = ''): Plugin => ({
  name: 'data-apart',
  setup({ onLoad }) {
    const taken = (path: string, module: Json) => {
      const name = relative(PATHS.root, path).split(sep).join('/');
      data.set(name, module);
      return `rightHereData[${JSON.stringify(name)}]`;
    };
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (text.length < APART_FROM) return undefined;
      return { contents: `${head}export default ${taken(path, JSON.parse(text))}`, loader: 'js' };
    });
    onLoad({ filter: OF_DATA }, async ({ path }) => {
      const module = { ...(await import(pathToFileURL(path).href)) };
      const from = taken(path, module);
      return { contents: `${head}export const { ${Object.keys(module).join(', ')} } = ${from}`, loader: 'js' };
    });
  },
});

/** Data as one JSON text. Read in any order, written in one: the same build gives the same bytes. */
export const asWhole = (data: Data): { readonly [name: string]: Json } =>
  Object.fromEntries([...data].sort(([a], [b]) => (a < b ? -1 : 1)));
