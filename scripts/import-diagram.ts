import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { PATHS } from './paths.ts';

/** A source file and what it imports, as its text says it. */
export interface SourceFile {
  /** From `src/`, with `/`: `http/app.ts`. */
  readonly path: string;
  readonly text: string;
  /** As written, each once: `node:http`, `../answer.ts`. */
  readonly imports: readonly string[];
}

/** The nouns that everything speaks in; every part may import them. */
export const SHARED_NOUNS = ['question', 'answer', 'principles', 'phrases', 'errors', 'config'] as const;

const STATEMENT = /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Reads what a text imports: statements, whether of types or of values, and calls of `import`. */
export function importsOf(text: string): readonly string[] {
  return [
    ...new Set([STATEMENT, CALL].flatMap((pattern) => [...text.matchAll(pattern)].map((found) => found[1] ?? ''))),
  ];
}

/** Tests, and by its name what only tests use. */
const FOR_TESTS =
  /\.(?:test|setup|conformance)\.tsx?$|^(?:test-[\w-]+|[\w-]+-questions)\.ts$|(?:^|\/)scripted-[\w-]+\.ts$|\.d\.ts$/;

/** Every source file of the program, tests and what only tests use aside, in order of their paths. */
export async function sourceFiles(): Promise<readonly SourceFile[]> {
  const names = await readdir(PATHS.source, { recursive: true });
  const paths = names.map((name) => name.replaceAll('\\', '/'));
  const ours = paths.filter((path) => /\.tsx?$/.test(path) && !FOR_TESTS.test(path)).sort();
  return Promise.all(
    ours.map(async (path) => {
      const text = await readFile(join(PATHS.source, path), 'utf8');
      return { path, text, imports: importsOf(text) };
    }),
  );
}

/** Where a relative import leads, from `src/`; null when it names a package. */
export function targetOf(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : null;
}

/** The part of the program that a file belongs to: its folder in `src/`, or the file itself where it has none. */
export function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

const NOUN_FILES: ReadonlySet<string> = new Set(SHARED_NOUNS.map((noun) => `${noun}.ts`));

/** Which part imports which, each pair once; the shared nouns, which all import, are left out. */
export function partEdges(files: readonly SourceFile[]): readonly (readonly [from: string, to: string])[] {
  const pairs = files.flatMap(({ path, imports }) =>
    imports.flatMap((specifier) => {
      const target = targetOf(path, specifier);
      if (target === null || target.startsWith('..')) return [];
      const [from, to] = [partOf(path), partOf(target)];
      return from === to || NOUN_FILES.has(from) || NOUN_FILES.has(to) ? [] : [`${from} ${to}`];
    }),
  );
  return [...new Set(pairs)].sort().map((pair) => pair.split(' ') as [string, string]);
}

const nodeOf = (part: string) => (part.endsWith('.ts') ? `${part.slice(0, -3)}_ts["${part}"]` : part);

/** The imports between the parts of the program, as a Mermaid diagram in its Markdown fence. */
export async function importDiagram(): Promise<string> {
  const edges = partEdges(await sourceFiles());
  return [
    '```mermaid',
    'graph LR',
    `  %% Every part may also import the shared nouns: ${SHARED_NOUNS.join(', ')}.`,
    ...edges.map(([from, to]) => `  ${nodeOf(from)} --> ${nodeOf(to)}`),
    '```',
  ].join('\n');
}

if (import.meta.main) console.log(await importDiagram());
