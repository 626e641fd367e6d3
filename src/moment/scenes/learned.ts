import * as z from 'zod/mini';
import { AGE_BANDS } from '../../answer.ts';
import { PHASES, ROLES, SETTINGS } from '../../question.ts';
import { SIGN_IDS, type SignId } from '../signs/index.ts';
import { SetReader, SetWriter } from './sets.ts';

/** What was counted in the tellings, as it travels with the program. */
export const learnedSchema = z.object({
  scenes: z.array(
    z.object({
      id: z.string(),
      signs: z.array(z.enum(SIGN_IDS as readonly [SignId, ...SignId[]])),
      phase: z.enum(PHASES),
      role: z.optional(z.array(z.enum(ROLES))),
      ages: z.optional(z.array(z.enum(AGE_BANDS))),
      setting: z.optional(z.array(z.enum(SETTINGS))),
      open: z.optional(z.literal(true)),
      /** How many tellings were counted. */
      told: z.number(),
    }),
  ),
  /** Signs known from other questions as well, which no scene answers: each is counted behind the scenes. */
  signs: z.array(z.enum(SIGN_IDS as readonly [SignId, ...SignId[]])),
  /** Separated by spaces. */
  features: z.string(),
  /** For each feature, which of the above have it, and how often: see {@link packCounts}. */
  counts: z.string(),
  /** How many bits of that the first features take together, and the next, and so on. */
  blocks: z.array(z.number()),
  /** What all counts come to, weighed by what each feature is worth. */
  sums: z.object({
    /** For each scene, and each sign behind them. */
    counted: z.array(z.number()),
    /** For each scene, of features that tell of one moment more than of another. */
    telling: z.array(z.number()),
    /** For each scene, what it loses where nothing that marks it is told of. */
    untold: z.array(z.number()),
  }),
});

export type Learned = z.infer<typeof learnedSchema>;
export type Sums = Learned['sums'];

/** Which of the scenes, and of the signs behind them, have a feature, in order, and how often. */
export interface Counts {
  readonly at: ArrayLike<number>;
  readonly times: ArrayLike<number>;
}

/** In how many tellings a word stands is told up to this. */
export const MOST_TIMES = 63;

/** Features that are opened together. A telling has a few dozen of thousands. */
const TOGETHER = 16;

/** Packs the counts of all features: for each who has it once or more, and who of those has it twice or more, and so on. */
export function packCounts(all: readonly Counts[], of: number): Pick<Learned, 'counts' | 'blocks'> {
  const sets = new SetWriter();
  const ends = all.map(({ at, times }) => {
    sets.set(at, of);
    let left = Array.from(times, (count) => Math.min(MOST_TIMES, count));
    while (left.length > 0) {
      const more = [...left.keys()].filter((each) => (left[each] as number) > 1);
      sets.set(more, left.length);
      left = more.map((each) => (left[each] as number) - 1);
    }
    return sets.length;
  });
  const lasts = ends.filter((_, at) => at % TOGETHER === TOGETHER - 1 || at === ends.length - 1);
  return { counts: sets.text(), blocks: lasts.map((end, at) => end - (lasts[at - 1] ?? 0)) };
}

function readCounts(sets: SetReader, of: number): Counts {
  const at = sets.set(of);
  const times = new Uint8Array(at.length).fill(1);
  let left: Uint16Array = at.map((_, each) => each);
  while (left.length > 0) {
    const more = sets.set(left.length);
    for (let each = 0; each < more.length; each += 1) {
      const one = left[more[each] as number] as number;
      more[each] = one;
      times[one] = (times[one] as number) + 1;
    }
    left = more;
  }
  return { at, times };
}

/** Opens what {@link packCounts} packed, of features that so many may have: each where it is first asked for. */
export function openCounts({ counts, blocks }: Pick<Learned, 'counts' | 'blocks'>, of: number): (at: number) => Counts {
  const sets = new SetReader(counts);
  const opened: Counts[] = [];
  return (at) => {
    const first = at - (at % TOGETHER);
    if (!opened[at]) {
      sets.seek(blocks.slice(0, first / TOGETHER).reduce((sum, bits) => sum + bits, 0));
      for (let each = first; each <= at; each += 1) opened[each] = readCounts(sets, of);
    }
    return opened[at] as Counts;
  };
}
