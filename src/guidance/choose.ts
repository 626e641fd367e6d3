import { PARTS, type Part } from '../answer.ts';
import { isOfTheDay, type Reading, SIGNS, type SignId } from '../moment/index.ts';
import type { PrincipleId } from '../principles.ts';
import { takeUp } from './circumstances/index.ts';
import { asked, fitting, type Situation, situationOf } from './fit.ts';
import type { Move } from './move.ts';
import { movesOfScene, type SceneWords, wordsOfScene } from './scenes/index.ts';

/** One move a part, and perhaps one thing to leave out. */
export interface Choice {
  readonly situation: Situation;
  readonly moves: Readonly<Record<Part, Move>>;
  readonly skip: Move | null;
  /** The scene whose whole answer it is; null where its moves were chosen one by one. */
  readonly scene: SceneWords | null;
  /** The id of what was told beside the moment and is taken up. */
  readonly circumstance: string | null;
  /** What else would have fitted, closest first, by part. */
  readonly others: Readonly<Record<Part, readonly Move[]>>;
}

type Ranked = Readonly<Record<Part | 'skip', readonly Move[]>>;

/** The first that no earlier answer used; when all were used, the first. */
const unused = (moves: readonly Move[], used: ReadonlySet<string>): Move | undefined =>
  moves.find(({ id }) => !used.has(id)) ?? moves[0];

/** Moods and circumstances that are taken up only when nothing closer needs the room. */
const takenUp = (sign: SignId): boolean => SIGNS[sign].rank >= 53 || SIGNS[sign].rank <= 41;

/** Matters that a closer one has in it: what answers the closer one answers these. */
const WITHIN: Partial<Record<SignId, readonly SignId[]>> = {
  undermined: ['other-adult'],
  'partner-harsh': ['other-adult', 'undermined'],
  'grandparents-way': ['other-adult', 'undermined'],
  'relative-remark': ['other-adult', 'grandparents-way', 'facing-adults'],
  'stranger-remark': ['facing-adults', 'onlookers', 'other-adult'],
  'no-means-no': ['other-adult', 'grandparents-way', 'undermined'],
  'two-homes': ['divorce', 'other-adult', 'wants-other-parent'],
  'sorry-doubted': ['other-adult', 'undermined', 'grandparents-way', 'adult-yelled', 'sorry-not-taken'],
  'hurting-words': ['went-too-far', 'adult-yelled'],
  'dragged-in': ['hurting-words', 'went-too-far', 'adult-yelled'],
  'sorry-not-taken': ['adult-yelled', 'went-too-far', 'hurting-words', 'broke-promise', 'laughing', 'shut-down'],
  'sorry-worn-out': ['adult-yelled', 'went-too-far', 'hurting-words', 'broke-promise', 'sorry-not-taken'],
  'dont-like-them': ['guilt'],
  'hate-playing': ['failing', 'guilt'],
  'school-gate': ['comparing', 'failing'],
  'rash-punishment': ['went-too-far', 'screens'],
  'laughed-at': ['laughing'],
  'cried-in-front': ['crying', 'shut-down'],
  'missed-years': ['reconnect'],
  'gone-for-good': ['rash-punishment', 'went-too-far', 'chores'],
  'wrongly-blamed': ['lying', 'stealing', 'swearing', 'crying', 'sad'],
  'late-sorry': ['hurting-words', 'adult-yelled', 'went-too-far', 'guilt'],
  'little-sorry': ['adult-yelled', 'went-too-far', 'hurting-words'],
  'for-the-morning': ['adult-yelled', 'hurting-words', 'went-too-far', 'guilt', 'bedtime', 'toilet'],
  'loves-another': ['wants-other-parent', 'other-adult'],
  'run-down': ['divorce', 'other-adult', 'facing-adults'],
  'kept-out': ['step-family', 'divorce', 'shut-down', 'not-my-parent'],
  'parents-rules': ['other-adult', 'undermined', 'facing-adults'],
  'face-leaks': ['distracted', 'exhausted'],
  'left-waiting': ['broke-promise', 'guilt'],
};

/**
 * What else the asker told, that the chosen moves do not yet take up, gets the fourth step: what others think,
 * what the adult did, a second child.
 */
function alsoTold(situation: Situation, chosen: readonly Move[]): SignId | null {
  const { lead } = situation;
  const within = lead === null ? [] : (WITHIN[lead] ?? []);
  const covered = (sign: SignId) =>
    within.includes(sign) || chosen.some(({ for: fits }) => fits.signs?.includes(sign) || fits.also?.includes(sign));
  // Of two hours of the day the leading one keeps the fourth step: the other is mostly said in passing.
  const inPassing = (sign: SignId) => lead !== null && isOfTheDay(lead) && isOfTheDay(sign);
  return situation.signs.find((sign) => sign !== lead && takenUp(sign) && !inPassing(sign) && !covered(sign)) ?? null;
}

/** The likeliest scene that no earlier answer was from. */
function sceneFor({ scenes }: Reading, used: ReadonlySet<string>): SceneWords | null {
  const unasked = scenes.find(({ id }) => !used.has(`${id}.P`));
  return (unasked && wordsOfScene(unasked.id)) ?? null;
}

/**
 * Chooses the moves of an answer: those of the scene that it sounds like, else one by one by the signs of the moment.
 *
 * @param used - ids of moves that earlier answers of the conversation used; they come again only when nothing else is left
 */
export function choose(reading: Reading, used: ReadonlySet<string>): Choice {
  const situation = situationOf(reading);
  const ranked: Ranked = {
    P: fitting('P', situation),
    A: fitting('A', asked(situation)),
    R: fitting('R', situation),
    T: fitting('T', situation),
    skip: fitting('skip', situation),
  };
  const scene = sceneFor(reading, used);
  if (scene) {
    const { skip, ...moves } = movesOfScene(scene);
    const { P, A, R, T } = ranked;
    return { situation, ...takeUp({ moves, skip, about: scene.about }, reading, used), scene, others: { P, A, R, T } };
  }
  const pick = (part: Part): Move => {
    const move = unused(ranked[part], used);
    if (!move) throw new Error(`no move serves ${part} in phase ${situation.phase}`);
    return move;
  };
  const [P, A, R] = [pick('P'), pick('A'), pick('R')];
  const also = alsoTold(situation, [P, A, R]);
  const forAlso = also === null ? undefined : unused(fitting('T', { ...situation, lead: also }), used);
  const T = also !== null && forAlso?.for.signs?.includes(also) ? forAlso : pick('T');
  const moves = { P, A, R, T };
  const othersOf = (part: Part) => ranked[part].filter((move) => move !== moves[part]);
  const skip = unused(ranked.skip, used) ?? null;
  return {
    situation,
    ...takeUp({ moves, skip, about: null }, reading, used),
    scene: null,
    others: { P: othersOf('P'), A: othersOf('A'), R: othersOf('R'), T: othersOf('T') },
  };
}

/** The ids of a choice’s moves, and of what they take up. */
export const idsOf = ({ moves, skip, circumstance }: Choice): readonly string[] => [
  ...PARTS.map((part) => moves[part].id),
  ...(skip ? [skip.id] : []),
  ...(circumstance ? [circumstance] : []),
];

/** Alternatives looked at behind the chosen move, each counting less than the one before. */
const RUNNERS_UP = [0.4, 0.2];

/**
 * The articles’ ideas that a moment calls for: those of the moves that would answer it, most wanted first.
 * So moments lead to ideas, and ideas to passages, though askers and articles share hardly a word.
 */
export function principlesFor({ moves, others }: Choice): ReadonlyMap<PrincipleId, number> {
  const wanted = new Map<PrincipleId, number>();
  const want = (move: Move | undefined, worth: number) => {
    if (move?.principle) wanted.set(move.principle, (wanted.get(move.principle) ?? 0) + worth);
  };
  for (const part of PARTS) {
    want(moves[part], 1);
    for (const [at, worth] of RUNNERS_UP.entries()) want(others[part][at], worth);
  }
  return new Map([...wanted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
