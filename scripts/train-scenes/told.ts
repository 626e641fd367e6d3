import { readdir, readFile } from 'node:fs/promises';
import type { ToldScene } from '../../src/moment/scenes/scene.ts';

const TELLINGS = new URL('../../src/moment/scenes/tellings/', import.meta.url);

/** Every scene, with its tellings, in the order of their files and lines. */
export async function toldScenes(): Promise<readonly ToldScene[]> {
  const files = (await readdir(TELLINGS)).filter((file) => file.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, TELLINGS), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as ToldScene),
  );
}
