import { packHead, type Weights } from '../../src/safety/ear/weights.ts';
import { CATEGORY_IDS, type CategoryId } from '../../src/safety/verdict.ts';
import { fit } from './fit.ts';
import type { Lesson } from './material.ts';

/** How many weights travel with the program, chosen so that all together stay under 90 KiB compressed. */
const KEEP = { danger: 40_000, emergency: 10_000, category: 600 } as const;

/** Learns all heads: danger from everything, its kind from the dangers. */
export function learn(lessons: readonly Lesson[]): Weights {
  const pack = (keep: number, of: readonly Lesson[], isSo: (lesson: Lesson) => boolean) => {
    const { bias, weights } = fit(of.map((lesson) => ({ ...lesson, isSo: isSo(lesson) })));
    return packHead(bias, weights, keep);
  };
  const graded = lessons.filter(({ isEmergency }) => isEmergency !== null);
  const named = lessons.filter(({ category }) => category !== null);
  const ids = CATEGORY_IDS.filter((id): id is CategoryId => named.some(({ category }) => category === id));
  return {
    danger: pack(KEEP.danger, lessons, ({ isDanger }) => isDanger),
    emergency: pack(KEEP.emergency, graded, ({ isEmergency }) => isEmergency === true),
    categories: ids.map((id) => ({ id, head: pack(KEEP.category, named, ({ category }) => category === id) })),
  };
}
