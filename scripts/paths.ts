import { fileURLToPath } from 'node:url';

const from = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where things lie, whatever folder a command is called from. */
export const PATHS = {
  root: from(''),
  source: from('src'),
  corpus: from('corpus'),
  index: from('dist/index'),
  cache: from('dist/cache/embeddings'),
  server: from('dist/server'),
  bench: from('dist/bench'),
  shipped: from('dist/shipped/index.json'),
  /** What browsers take, as Node serves it: compressed beforehand. */
  browser: from('dist/browser'),
  /** The same for Cloudflare, which compresses at its edge, and its description for the worker. */
  assets: from('dist/shipped/assets'),
  offline: from('dist/shipped/offline.json'),
  screens: from('docs/screens'),
} as const;
