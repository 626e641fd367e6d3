import { readdir, readFile } from 'node:fs/promises';
import { SCENE_WORDS } from '../../src/guidance/scenes/words.ts';
import type { ToldScene } from '../../src/moment/scenes/scene.ts';

const TELLINGS = new URL('../../src/moment/scenes/tellings/', import.meta.url);
const ABOUTS = new Map(SCENE_WORDS.map(({ id, about }) => [id, about]));

/** Every scene, with its tellings and what it is about, in the order of their files and lines. */
export async function toldScenes(): Promise<readonly ToldScene[]> {
  const files = (await readdir(TELLINGS)).filter((file) => file.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, TELLINGS), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as ToldScene)
      .map((scene) => ({ ...scene, about: ABOUTS.get(scene.id) ?? '' })),
  );
}
