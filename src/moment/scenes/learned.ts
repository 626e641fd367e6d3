import * as z from 'zod/mini';
import { AGE_BANDS } from '../../answer.ts';
import { PHASES, ROLES, SETTINGS } from '../../question.ts';
import { SIGN_IDS, type SignId } from '../signs/index.ts';

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
  /** For each feature, how many of the above have it, and which, and how often: see {@link packCounts}. */
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

/** Numbers of seven bits, the lowest first, and 128 more where another follows. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

/** Packs the counts of all features: how many, then for each the distance from the one before, doubled, and 1 more where its count follows. */
export function packCounts(all: readonly Counts[]): string {
  const bytes: number[] = [];
  for (const { at, times } of all) {
    pushNumber(bytes, at.length);
    for (let each = 0; each < at.length; each += 1) {
      const count = Math.min(MOST_TIMES, times[each] ?? 0);
      pushNumber(bytes, ((at[each] ?? 0) - (at[each - 1] ?? 0)) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) pushNumber(bytes, count);
    }
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/** Opens what {@link packCounts} packed. */
export function openCounts(packed: string): readonly Counts[] {
  const bytes = atob(packed);
  let from = 0;
  const next = (): number => {
    let value = 0;
    for (let place = 1; ; place *= 128) {
      const byte = bytes.charCodeAt(from++);
      value += (byte % 128) * place;
      if (byte < 128 || from >= bytes.length) return value;
    }
  };
  const all: Counts[] = [];
  while (from < bytes.length) {
    const length = next();
    const at = new Uint32Array(length);
    const times = new Uint8Array(length).fill(1);
    let before = 0;
    for (let each = 0; each < length; each += 1) {
      const gap = next();
      before += gap >> 1;
      at[each] = before;
      if (gap & 1) times[each] = next();
    }
    all.push({ at, times });
  }
  return all;
}
