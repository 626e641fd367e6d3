import { packHead, type Weights } from '../../src/safety/ear/weights.ts';
import { CATEGORY_IDS } from '../../src/safety/verdict.ts';
import { type FitOptions, fitHead } from './fit.ts';
import { layOut } from './heard.ts';
import type { Lesson } from './material.ts';

/** How many weights travel with the program, chosen so that all together stay under 170 KiB compressed. */
const KEEP = { danger: 90_000, emergency: 11_000, category: 1_000 } as const;

/** Danger is learned from several times as many texts as its kind is, and bears to be learned longer and less by heart. */
const DANGER = { rounds: 20, decay: 1.5e-3, unheard: 0.45 } as const;
const KIND = { rounds: 12, decay: 6e-3, unheard: 0.3 } as const;

/** Learns all heads from the lessons of some writers: danger from everything, its kind from the dangers. */
export type Learn = (isHeard: (writer: string) => boolean) => Weights;

/** Hears all lessons once, for whoever then learns from some of them. */
export function learner(all: readonly Lesson[]): Learn {
  const heard = layOut(all.map(({ sounds }) => sounds));
  const placed = all.map((lesson, at) => ({ ...lesson, at }));
  return (isHeard) => {
    const lessons = placed.filter(({ writer }) => isHeard(writer));
    const head = (options: FitOptions, of: typeof lessons, isSo: (lesson: Lesson) => boolean) =>
      packHead(
        fitHead(
          heard,
          of.map((lesson) => ({ at: lesson.at, weight: lesson.weight, isSo: isSo(lesson) })),
          options,
        ),
      );
    const graded = lessons.filter(({ isEmergency }) => isEmergency !== null);
    const named = lessons.filter(({ category }) => category !== null);
    const ids = CATEGORY_IDS.filter((id) => named.some(({ category }) => category === id));
    return {
      danger: head({ ...DANGER, keep: KEEP.danger, isBalanced: true }, lessons, ({ isDanger }) => isDanger),
      emergency: head(
        { ...KIND, keep: KEEP.emergency, isBalanced: true },
        graded,
        ({ isEmergency }) => isEmergency === true,
      ),
      categories: ids.map((id) => ({
        id,
        head: head({ ...KIND, keep: KEEP.category, isBalanced: false }, named, ({ category }) => category === id),
      })),
    };
  };
}
