import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { RightHereError } from '../../src/errors.ts';

const words = z.string().check(z.trim(), z.minLength(1, { error: 'expected a text that is not empty' }));

const criterionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/, { error: 'expected small letters and hyphens' })),
  question: words,
  /** What 0, 1 and 2 mean. */
  levels: z.tuple([words, words, words]),
  /** When it applies, where it does not always. */
  applies: z.optional(words),
  /** A 0 makes the total 0. */
  red: z.optional(z.literal(true)),
});

const rubricSchema = z.strictObject({
  single: words,
  pair: words,
  /** Marks the judged texts as quoted. */
  quoted: words,
  criteria: z.array(criterionSchema).check(
    z.minLength(1, { error: 'expected at least one criterion' }),
    z.refine((criteria) => new Set(criteria.map(({ id }) => id)).size === criteria.length, {
      error: 'expected every id once',
    }),
  ),
});

export type RubricCriterion = z.infer<typeof criterionSchema>;

/** What the judge is told and asked. */
export interface Rubric extends z.infer<typeof rubricSchema> {
  /** Stands for every word of it, in eight hexadecimal digits: another rubric makes another judge. */
  readonly version: string;
}

const FILE = new URL('rubric.json', import.meta.url);

/** @throws {RightHereError} `config-invalid` naming the field that is not as expected */
export function readRubric(source: string): Rubric {
  try {
    const rubric = z.parse(rubricSchema, JSON.parse(source));
    return { ...rubric, version: createHash('sha256').update(JSON.stringify(rubric)).digest('hex').slice(0, 8) };
  } catch (cause) {
    const [issue] = cause instanceof z.core.$ZodError ? cause.issues : [];
    const what = issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : 'it is no JSON';
    throw new RightHereError('config-invalid', `evals/judge/rubric.json cannot be used: ${what}.`, { cause });
  }
}

export const loadRubric = async (): Promise<Rubric> => readRubric(await readFile(FILE, 'utf8'));
