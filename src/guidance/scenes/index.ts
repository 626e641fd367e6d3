import type { Part } from '../../answer.ts';
import type { PrincipleId } from '../../principles.ts';
import type { Move } from '../move.ts';
import { SCENE_WORDS, type SceneWords } from './words.ts';

export type { SceneWords };

const BY_ID: ReadonlyMap<string, SceneWords> = new Map(SCENE_WORDS.map((words) => [words.id, words]));

/** What is said in a scene. */
export const wordsOfScene = (id: string): SceneWords | undefined => BY_ID.get(id);

/** One move a part, and the thing to leave out, of one scene. */
export type SceneMoves = Readonly<Record<Part | 'skip', Move>>;

/** The words of a scene as moves. */
export function movesOfScene({ id, p, say, a, r, rsay, t, skip, ideas }: SceneWords): SceneMoves {
  const move = (part: Part | 'skip', at: number, text: string, lines?: readonly string[]): Move => ({
    id: `${id}.${part}`,
    part,
    text,
    ...(lines ? { say: lines } : {}),
    principle: (ideas[at] ?? null) as PrincipleId | null,
    for: {},
  });
  return {
    P: move('P', 0, p),
    A: move('A', 1, a, [say]),
    R: move('R', 2, r, rsay),
    T: move('T', 3, t),
    skip: { ...move('skip', 4, skip), principle: null },
  };
}
