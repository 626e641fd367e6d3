import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { mean } from '../run/statistics.ts';
import type { Grade, Labels } from './labels.ts';
import { ndcg } from './measures.ts';

const readingSchema = z.strictObject({ id: z.string(), helps: z.array(z.string()), fits: z.array(z.string()) });

/** A question labelled a second time, from its words alone; each list best first. */
export type SecondReading = z.infer<typeof readingSchema>;

export interface Agreement {
  readonly questions: number;
  /** Quadratic-weighted kappa over every question and every sentence that is no junk. */
  readonly kappa: number | null;
  /** nDCG of the second reading’s order by the first’s grades: what nothing can be expected to pass. */
  readonly ndcg: number | null;
}

/**
 * Quadratic-weighted kappa of grades 0–2: Cohen 1968, 10.1037/h0026256. A grade that is two off counts four times.
 *
 * @returns null where chance alone would always agree
 */
export function weightedKappa(pairs: readonly (readonly [Grade, Grade])[]): number | null {
  const apart = (a: number, b: number) => (a - b) ** 2;
  const observed = mean(pairs.map(([a, b]) => apart(a, b))) ?? 0;
  const grades: readonly Grade[] = [0, 1, 2];
  const share = (side: 0 | 1, grade: Grade) => pairs.filter((pair) => pair[side] === grade).length / pairs.length;
  const chance = grades.flatMap((a) => grades.map((b) => share(0, a) * share(1, b) * apart(a, b)));
  const expected = chance.reduce((sum, each) => sum + each, 0);
  return expected === 0 ? null : 1 - observed / expected;
}

export function loadSecondReading(): readonly SecondReading[] {
  const source = readFileSync(new URL('second-reading.jsonl', import.meta.url), 'utf8');
  return source
    .split('\n')
    .filter(Boolean)
    .map((line) => z.parse(readingSchema, JSON.parse(line)));
}

/** How far the labels agree with a second reading. By the same reader, it is kinder than two people would be. */
export function agreementOf({ sentences, questions }: Labels, again: readonly SecondReading[]): Agreement {
  const read = again.flatMap((second) => {
    const question = questions.find(({ id }) => id === second.id);
    return question ? { first: question.grades, second } : [];
  });
  const gradeOf = ({ helps, fits }: SecondReading, id: string): Grade =>
    helps.includes(id) ? 2 : fits.includes(id) ? 1 : 0;
  const sensible = sentences.filter(({ junk }) => !junk);
  return {
    questions: read.length,
    kappa: weightedKappa(
      read.flatMap(({ first, second }) => sensible.map(({ id }) => [first.get(id) ?? 0, gradeOf(second, id)] as const)),
    ),
    ndcg: mean(
      read.map(({ first, second }) =>
        ndcg(
          [...second.helps, ...second.fits].map((id) => first.get(id) ?? 0),
          first.values(),
        ),
      ),
    ),
  };
}
