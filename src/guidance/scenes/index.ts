import type { Part } from '../../answer.ts';
import type { PrincipleId } from '../../principles.ts';
import type { Move } from '../move.ts';
import adults from './adults-and-carers.json' with { type: 'json' };
import families from './families.json' with { type: 'json' };
import nights from './nights-fears-and-bodies.json' with { type: 'json' };
import open from './open-and-other.json' with { type: 'json' };
import primary from './primary-school.json' with { type: 'json' };
import rough from './rough-hands-and-siblings.json' with { type: 'json' };
import older from './school-age.json' with { type: 'json' };
import schoolDay from './school-day-and-other.json' with { type: 'json' };
import small from './small-children.json' with { type: 'json' };
import teenagers from './teenagers.json' with { type: 'json' };

/**
 * What is said in one scene: a whole answer by one hand, in templates like every {@link Move}’s. Besides a move’s
 * tokens they take up what the asker named, with what stands there otherwise: `{thing|the sweets}`.
 */
export interface SceneWords {
  /** The id of the scene in `moment/scenes/`. */
  readonly id: string;
  /** The matter, as it reads on after “The articles don’t speak of”. */
  readonly about: string;
  readonly p: string;
  /** The line of the hold, and how to be with it. */
  readonly say: string;
  readonly a: string;
  readonly r: string;
  readonly rsay?: readonly string[];
  readonly t: string;
  readonly skip: string;
  readonly next: readonly string[];
  /** The articles’ ideas that P, A, R and T put into practice; null where a line is ours alone. */
  readonly ideas: readonly (string | null)[];
}

const ALL: readonly SceneWords[] = [
  ...small,
  ...rough,
  ...nights,
  ...older,
  ...teenagers,
  ...families,
  ...adults,
  ...primary,
  ...open,
  ...schoolDay,
];

const BY_ID: ReadonlyMap<string, SceneWords> = new Map(ALL.map((words) => [words.id, words]));

/** What is said in a scene. */
export const wordsOfScene = (id: string): SceneWords | undefined => BY_ID.get(id);
/** For tests of the whole library. */
export const SCENE_WORDS = ALL;

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
