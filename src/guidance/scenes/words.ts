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

/** The words of all scenes. */
export const SCENE_WORDS: readonly SceneWords[] = [
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
