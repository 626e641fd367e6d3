import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import {
  importDiagram,
  importsOf,
  partEdges,
  partOf,
  SHARED_NOUNS,
  type SourceFile,
  sourceFiles,
  targetOf,
} from '../scripts/import-diagram.ts';

const HOMES = ['node.ts', 'worker.ts', 'browser'];
const STATIONS = ['safety', 'moment', 'corpus', 'retrieval', 'guidance', 'model', 'checks'];
const NOUNS: readonly string[] = SHARED_NOUNS.map((noun) => `${noun}.ts`);

/** What a part may import besides itself and the shared nouns. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(HOMES.map((home) => [home, ['http', 'assistant.ts', ...STATIONS]])),
  'worker.ts': ['http', 'assistant.ts', 'zod-first.ts', ...STATIONS],
  'zod-first.ts': [],
  // What is kept ready on the device is listed by web: its starters.
  browser: ['http', 'web', 'assistant.ts', ...STATIONS],
  http: ['assistant.ts', 'web', ...STATIONS],
  'assistant.ts': STATIONS,
  ...Object.fromEntries(STATIONS.map((station) => [station, STATIONS])),
  // The page prints help lines, and every number comes from the registry.
  web: ['safety'],
  ...Object.fromEntries(NOUNS.map((noun) => [noun, []])),
};

/** What only some runtimes have, or what is too heavy to travel: for homes and runtime folders. */
const OF_A_RUNTIME = new RegExp(
  `^(?:node:.*|(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(?:/.*)?|yaml|@langchain/.*|langchain(?:/.*)?|hnswlib-node|prom-client|@hono/node-server|cloudflare:.*)$`,
);

const isHome = (path: string) => HOMES.includes(partOf(path));
const ofARuntime = (path: string) =>
  (isHome(path) && partOf(path) !== 'browser') || path.split('/').slice(0, -1).includes('node');

interface Edge {
  readonly from: string;
  readonly to: string;
}

const edgesOf = (files: readonly SourceFile[]): readonly Edge[] =>
  files.flatMap(({ path, imports }) =>
    imports.flatMap((specifier) => {
      const to = targetOf(path, specifier);
      return to === null ? [] : [{ from: path, to }];
    }),
  );

/** Imports of a part by one that stands below it, or beside it, in the design. */
function againstTheOrder(files: readonly SourceFile[]): readonly string[] {
  return edgesOf(files)
    .filter(({ from, to }) => {
      const [own, other] = [partOf(from), partOf(to)];
      if (own === other || NOUNS.includes(to)) return false;
      // Built from this program and shipped with it: only a home may take it in.
      if (to.startsWith('../dist/')) return !isHome(from);
      return !(MAY_IMPORT[own] ?? []).includes(other);
    })
    .map(({ from, to }) => `${from} → ${to}`);
}

/** Imports of another station’s insides. Its door is its `index.ts`, and for runtime folders also that of its own. */
function pastTheDoor(files: readonly SourceFile[]): readonly string[] {
  return edgesOf(files)
    .filter(({ from, to }) => {
      const [own, other] = [partOf(from), partOf(to)];
      if (isHome(from) || own === other || to.startsWith('..') || NOUNS.includes(to) || other === 'assistant.ts')
        return false;
      const doors = ofARuntime(from) ? [`${other}/index.ts`, `${other}/node/index.ts`] : [`${other}/index.ts`];
      return !doors.includes(to);
    })
    .map(({ from, to }) => `${from} → ${to}`);
}

/** Packages of a runtime, imported where every home has to run. */
function runtimesElsewhere(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !ofARuntime(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => OF_A_RUNTIME.test(specifier))
        .filter((specifier) => !(path === 'corpus/chunk.ts' && specifier === '@langchain/textsplitters'))
        .map((specifier) => `${path} → ${specifier}`),
    );
}

/** Files that import each other, directly or around corners: each ring once, from its first file. */
function rings(files: readonly SourceFile[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edgesOf(files)) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      found.push([...way.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

/** Everything that a file brings with it, itself included; calls of `import` count, because a bundler follows them. */
function broughtBy(files: readonly SourceFile[], entry: string): ReadonlySet<string> {
  const edges = edgesOf(files);
  const brought = new Set([entry]);
  for (const path of brought) for (const { from, to } of edges) if (from === path) brought.add(to);
  return brought;
}

const readsProcess = (files: readonly SourceFile[]) =>
  files
    .filter(({ path, text }) => !ofARuntime(path) && /\bprocess(?:\?\.|\.|\[)['"]?[a-z]/i.test(text))
    .map(({ path }) => path);

const files = await sourceFiles();

describe('the imports of the program', () => {
  test('every file has its place: a home, http, web, the assistant, a station, or a shared noun', () => {
    expect(files.length).toBeGreaterThan(100);
    expect([...new Set(files.map(({ path }) => partOf(path)))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  test('every import of a file leads to a file', () => {
    const known = new Set(files.map(({ path }) => path));
    const lost = edgesOf(files).filter(
      ({ to }) => !known.has(to) && !to.startsWith('../dist/') && !existsSync(new URL(to, import.meta.url)),
    );
    expect(lost).toEqual([]);
  });

  test('run one way: homes, http, assistant, stations, shared nouns; and web knows the registry of help lines alone', () => {
    expect(againstTheOrder(files)).toEqual([]);
  });

  test('go through a station’s index.ts', () => {
    expect(pastTheDoor(files)).toEqual([]);
  });

  test('name what only one runtime has in homes and runtime folders alone', () => {
    expect(runtimesElsewhere(files)).toEqual([]);
  });

  test('never go round in a ring', () => {
    expect(rings(files)).toEqual([]);
  });

  test('are named in full, so that they can be read here', () => {
    expect(files.filter(({ text }) => /\bimport\((?!\s*['"])|\brequire\(/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('process is read by homes and runtime folders alone', () => {
    expect(readsProcess(files)).toEqual([]);
  });

  test('corpus/index.ts does not bring the chunker, nor what the chunker needs', () => {
    const brought = broughtBy(files, 'corpus/index.ts');
    expect([...brought]).toContain('corpus/article.ts');
    expect([...brought]).not.toContain('corpus/chunk.ts');
  });

  test.for(['worker.ts', 'browser/service-worker.ts'])('%s brings nothing of Node', (home) => {
    const brought = broughtBy(files, home);
    expect([...brought]).toContain('assistant.ts');
    expect([...brought].filter((path) => path.includes('/node/') || path === 'node.ts')).toEqual([]);
    const needed = files.filter(({ path }) => brought.has(path)).flatMap(({ imports }) => imports);
    expect(needed.filter((specifier) => OF_A_RUNTIME.test(specifier))).toEqual([]);
  });

  test('a page brings nothing of the assistant', () => {
    const brought = broughtBy(files, 'browser/page.ts');
    expect([...brought].filter((path) => partOf(path) !== 'browser')).toEqual([]);
  });

  test('a service worker that hands out a stored page starts without the assistant', () => {
    const atOnce = files.map((file) => ({ ...file, imports: importsOf(file.text.replace(/\bimport\([^)]*\)/g, '')) }));
    const brought = broughtBy(atOnce, 'browser/service-worker.ts');
    expect([...brought].filter((path) => partOf(path) !== 'browser')).toEqual(['http/offline-build.ts']);
  });

  test('nothing that only tests use is shipped', () => {
    const shipped = ['node.ts', 'worker.ts', 'browser/service-worker.ts'].flatMap((home) => [
      ...broughtBy(files, home),
    ]);
    expect(shipped.filter((path) => /test|sample|scripted/.test(path))).toEqual([]);
  });
});

const file = (path: string, ...imports: readonly string[]): SourceFile => ({ path, imports, text: '' });

describe('the rules see what breaks them', () => {
  test.for([
    ['a station that imports the assistant', file('guidance/cite.ts', '../assistant.ts')],
    ['a station that imports http', file('guidance/cite.ts', '../http/index.ts')],
    ['a station that imports web', file('safety/cards.ts', '../web/wording.ts')],
    ['web that imports a station besides the registry’s', file('web/card.tsx', '../retrieval/index.ts')],
    ['web that imports http', file('web/card.tsx', '../http/index.ts')],
    ['the assistant that imports http', file('assistant.ts', './http/index.ts')],
    ['http that imports a home', file('http/app.ts', '../node.ts')],
    ['a noun that imports a station', file('answer.ts', './safety/index.ts')],
    ['a station that imports what was built', file('retrieval/shipped.ts', '../../dist/shipped/index.json')],
  ] as const)('%s', ([, broken]) => {
    expect(againstTheOrder([broken])).toEqual([`${broken.path} → ${targetOf(broken.path, broken.imports[0] ?? '')}`]);
  });

  test.for([
    ['a station that imports another’s insides', file('guidance/cite.ts', '../safety/gate.ts')],
    ['a runtime folder that imports another’s insides', file('retrieval/node/ingest.ts', '../../corpus/node/load.ts')],
    ['a station that imports another’s runtime folder', file('guidance/cite.ts', '../corpus/node/index.ts')],
    ['http that imports a station’s insides', file('http/app.ts', '../safety/gate.ts')],
    ['http that imports a page past the door of web', file('http/pages.tsx', '../web/home.tsx')],
    ['the assistant that imports a station’s insides', file('assistant.ts', './safety/gate.ts')],
  ] as const)('%s', ([, broken]) => {
    expect(pastTheDoor([broken])).toEqual([`${broken.path} → ${targetOf(broken.path, broken.imports[0] ?? '')}`]);
  });

  test.for([
    'node:fs',
    'fs',
    'fs/promises',
    'yaml',
    'langchain',
    'langchain/storage/file_system',
    '@langchain/core/documents',
    'hnswlib-node',
    'prom-client',
    '@hono/node-server',
  ])('a station that imports %s', (specifier) => {
    expect(runtimesElsewhere([file('corpus/article.ts', specifier)])).toEqual([`corpus/article.ts → ${specifier}`]);
    expect(runtimesElsewhere([file('corpus/node/load.ts', specifier), file('node.ts', specifier)])).toEqual([]);
  });

  test('rings, long and short', () => {
    const long = [file('a/one.ts', './two.ts'), file('a/two.ts', '../b/three.ts'), file('b/three.ts', '../a/one.ts')];
    expect(rings(long)).toEqual(['a/one.ts → a/two.ts → b/three.ts → a/one.ts']);
    expect(rings([file('a/one.ts', './one.ts')])).toEqual(['a/one.ts → a/one.ts']);
    expect(
      rings([file('a/one.ts', './two.ts', './three.ts'), file('a/two.ts', './three.ts'), file('a/three.ts')]),
    ).toEqual([]);
  });

  test.for([
    ['process.env.PORT', true],
    ['process?.env', true],
    ["globalThis.process['env']", true],
    ["name: 'Trust the process',", false],
    ["'Trust the process.'", false],
    ['the process. Then', false],
  ] as const)('process, in code and not in prose: %s', ([text, read]) => {
    expect(readsProcess([{ path: 'safety/gate.ts', imports: [], text }])).toEqual(read ? ['safety/gate.ts'] : []);
  });

  test('every way of importing is read', () => {
    const text = [
      "import './one.ts';",
      "import two from './two.ts';",
      "import type { Three } from './three.ts';",
      'import {',
      '  four,',
      '  type Four,',
      "} from './four.ts';",
      "import * as five from './five.ts';",
      "export { six } from './six.ts';",
      "export * from './seven.ts';",
      "const eight = await import('./eight.ts');",
      "type Nine = typeof import('./nine.ts');",
      'import "./ten.ts";',
      "export const NAME = 'no-import';",
      ' * import it from "./a-comment.ts"',
      "import again from './two.ts';",
    ].join('\n');
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'ten', 'eight', 'nine'];
    expect(importsOf(text)).toEqual(names.map((name) => `./${name}.ts`));
  });
});

describe('the diagram', () => {
  test('has each pair of parts once, and leaves the shared nouns out', () => {
    const some = [
      file('http/app.ts', '../web/index.ts', '../assistant.ts', 'hono'),
      file('http/api.ts', '../assistant.ts', '../question.ts', './body.ts'),
      file('node.ts', './http/index.ts', 'node:http'),
      file('worker.ts', '../dist/shipped/index.json'),
      file('answer.ts', './question.ts'),
    ];
    expect(partEdges(some)).toEqual([
      ['http', 'assistant.ts'],
      ['http', 'web'],
      ['node.ts', 'http'],
    ]);
  });

  test('in README.md is the one that `node scripts/import-diagram.ts` prints', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme.split('<!-- imports -->')[1]?.split('<!-- /imports -->')[0]?.trim()).toBe(await importDiagram());
  });
});
