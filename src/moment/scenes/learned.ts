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
});

export type Learned = z.infer<typeof learnedSchema>;

/** Which of the scenes, and of the signs behind them, have a feature, in order, and how often. */
export interface Counts {
  readonly at: ArrayLike<number>;
  readonly times: ArrayLike<number>;
}

/** In how many tellings a word stands is told up to this. */
const MOST_TIMES = 63;

/** Packs the counts of all features: for each who has it once or more, and who of those has it twice or more, and so on. */
export function packCounts(all: readonly Counts[], of: number): string {
  const sets = new SetWriter();
  for (const { at, times } of all) {
    sets.set(at, of);
    let left = Array.from(times, (count) => Math.min(MOST_TIMES, count));
    while (left.length > 0) {
      const more = [...left.keys()].filter((each) => (left[each] as number) > 1);
      sets.set(more, left.length);
      left = more.map((each) => (left[each] as number) - 1);
    }
  }
  return sets.text();
}

/** Opens what {@link packCounts} packed, of so many features and so many that may have them. */
export function openCounts(packed: string, features: number, of: number): readonly Counts[] {
  const sets = new SetReader(packed);
  return Array.from({ length: features }, () => {
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
  });
}
