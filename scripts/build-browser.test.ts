import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOVES } from '../src/guidance/moves/index.ts';
import type { OfflineFiles } from '../src/http/index.ts';
import { buildBrowser } from './build-browser.ts';
import { shipIndex } from './ship.ts';

let folder = '';
let built: OfflineFiles;

const read = (path: string) => readFile(join(folder, path));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'right-here-browser-'));
  await shipIndex();
  built = await buildBrowser(folder, true);
});

afterAll(() => rm(folder, { recursive: true }));

describe('what a browser takes to answer by itself', () => {
  test('travels within its budget, compressed', async () => {
    const names = await readdir(join(folder, 'offline'));
    const sizes = await Promise.all(
      names
        .filter((name) => name.endsWith('.br'))
        .map(async (name) => (await stat(join(folder, 'offline', name))).size),
    );
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1_000;
    // The same answers as on the server need all that the server knows: most of it is words of scenes and moves; some 40 KB
    // are sums and counts that a start would otherwise take two tenths of a second to make.
    // Compressed closely, as it is once it is served, it is 7 % less.
    expect(kilobytes).toBeLessThan(2_400);
  });

  test('asks little of a page: its own script is below a kilobyte, compressed', async () => {
    expect((await stat(join(folder, 'offline/page.js.br'))).size).toBeLessThan(1_000);
  });

  test('has a version in each name that is kept for ever', () => {
    const kept = [built.worker, ...built.files.filter((path) => path.endsWith('.json'))];
    expect(kept).toHaveLength(2);
    for (const path of kept) expect(path).toMatch(/^\/offline\/[\w-]+-[0-9a-f]{10}\.\w+$/);
  });

  test('is the same for the same sources, name by name', async () => {
    const again = await mkdtemp(join(tmpdir(), 'right-here-browser-'));
    expect(await buildBrowser(again, false)).toEqual(built);
    await rm(again, { recursive: true });
  });

  test('brings no model’s library, nothing for ingest and no source map', async () => {
    const code = (await read(built.worker)).toString();
    expect(code).not.toMatch(/sourceMappingURL|langchain|ai-gateway|createOpenAI\b/);
  });

  test('brings nothing that only programs ask for, and no words that travel as data', async () => {
    const code = (await read(built.worker)).toString();
    expect(code).not.toMatch(/chat\/completions|openapi|"\/metrics|json-schema/);
    expect(code).not.toContain(MOVES[0]?.text);
  });
});

describe('the app on a home screen', () => {
  test('has a name, a start, its colours and the icons that phones ask for', async () => {
    const manifest = JSON.parse((await read('/offline/manifest.webmanifest')).toString());
    expect(manifest).toMatchObject({ name: 'Right Here', start_url: '/', scope: '/', display: 'standalone' });
    expect(manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose?: string }) => [sizes, purpose])).toEqual([
      ['192x192', undefined],
      ['512x512', undefined],
      ['512x512', 'maskable'],
    ]);
    for (const { src, sizes } of manifest.icons) {
      const icon = await read(src);
      expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
      expect(built.files).toContain(src);
    }
  });
});
