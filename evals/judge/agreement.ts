import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { RightHereError } from '../../src/errors.ts';
import { cohensKappa } from '../run/statistics.ts';

const share = z.object({
  n: z.number(),
  /** Share of the labels that are the same; null without labels. */
  raw: z.nullable(z.number()),
  kappa: z.nullable(z.number()),
});

const material = z.object({
  /** The two readings with each other. */
  readings: share,
  first: share,
  second: share,
  /** Where both readings agree. */
  consensus: share,
  /** Texts that the judge gave no label: they count as disagreement. */
  unjudged: z.number(),
  /** Mean spread over the repeats. */
  spread: z.nullable(z.number()),
});

const agreementSchema = z.object({
  judge: z.string(),
  model: z.string(),
  date: z.string(),
  repeats: z.number(),
  heldOut: z.boolean(),
  pairs: z.extend(material, {
    /** Share of the comparisons in which the preference turned with the order. */
    flipped: z.nullable(z.number()),
  }),
  singles: material,
  asGood: z.boolean(),
  sentence: z.string(),
});

export type Share = z.infer<typeof share>;
export type Material = z.infer<typeof material>;

/** How far a judge agrees with the readings of `calibration/`, beside how far they agree with each other. */
export type Agreement = z.infer<typeof agreementSchema>;

/** The last calibration: committed when a judge is taken on. */
export const AGREEMENT_FILE = fileURLToPath(new URL('agreement.json', import.meta.url));

/** @returns null where no judge was calibrated yet @throws {RightHereError} `config-invalid` for a file of another shape */
export async function readAgreement(path: string): Promise<Agreement | null> {
  try {
    return z.parse(agreementSchema, JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new RightHereError(
      'config-invalid',
      `${path} is no calibration. Delete it, or calibrate again: npm run evals -- --judge <model> --calibrate`,
      { cause },
    );
  }
}

/** How often two raters give the same label, and how much more than by chance. */
export const shareOf = (a: readonly string[], b: readonly string[]): Share => ({
  n: a.length,
  raw: a.length === 0 ? null : a.filter((label, at) => label === b[at]).length / a.length,
  kappa: cohensKappa(a, b),
});

export interface Labelled {
  readonly readings: readonly [string, string];
  /** Null where the judge gave none. */
  readonly judged: string | null;
}

const NONE = 'none';

/** The judge beside each reading, beside both where they agree, and the readings beside each other. */
export function sharesOf(labelled: readonly Labelled[]): Omit<Material, 'spread'> {
  const reading = (which: 0 | 1, of = labelled) => of.map(({ readings }) => readings[which]);
  const judge = (of = labelled) => of.map(({ judged }) => judged ?? NONE);
  const agreed = labelled.filter(({ readings: [first, second] }) => first === second);
  return {
    readings: shareOf(reading(0), reading(1)),
    first: shareOf(judge(), reading(0)),
    second: shareOf(judge(), reading(1)),
    consensus: shareOf(judge(agreed), reading(0, agreed)),
    unjudged: labelled.filter(({ judged }) => judged === null).length,
  };
}

/** With neither reading less than they with each other. Where κ says nothing, nothing is shown. */
export const isAsGood = ({ readings, first, second }: Pick<Material, 'readings' | 'first' | 'second'>): boolean =>
  readings.kappa !== null &&
  [first, second].every(({ kappa }) => kappa !== null && kappa >= (readings.kappa ?? Number.NaN));

const kappaText = ({ kappa }: Share) => (kappa === null ? 'unknown' : kappa.toFixed(2));

/** Whether the judge may be taken at its word, in one sentence. */
export function agreementSentence(name: string, pairs: Material, singles: Material): string {
  const beside = (what: string, { first, second, readings }: Material) =>
    `on ${what} κ is ${kappaText(first)} and ${kappaText(second)} with the two readings, which have ${kappaText(readings)} with each other`;
  const figures = `${beside('pairs', pairs)}; ${beside('singles', singles)}`;
  return isAsGood(pairs) && isAsGood(singles)
    ? `${name} is as good as the labels’ own agreement: ${figures}.`
    : `${name} is not as good as the labels’ own agreement and stays advisory: ${figures}.`;
}
