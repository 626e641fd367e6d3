import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { AGE_BANDS, answerSchema, TIERS } from '../../src/answer.ts';
import { RightHereError } from '../../src/errors.ts';
import { SIGNS } from '../../src/moment/signs/index.ts';
import { PHASES, questionSchema, ROLES, SETTINGS } from '../../src/question.ts';
import type { EvalCase } from '../types.ts';

const word = z.string().check(z.minLength(1));

const criterionSchema = z.strictObject({
  id: word,
  text: word,
  points: z.number().check(z.refine((points) => points !== 0, { error: 'expected more or less than 0 points' })),
  any: z.optional(
    z
      .array(
        word.check(
          z.refine((wording) => wording === wording.toLowerCase(), { error: 'expected a lower-case wording' }),
        ),
      )
      .check(z.minLength(1, { error: 'expected at least one wording, or no "any"' })),
  ),
  part: z.optional(z.enum(['P', 'A', 'R', 'T', 'skip', 'note'])),
});

const signSchema = z.string().check(z.refine((sign) => sign in SIGNS, { error: 'expected an id of src/moment/signs' }));

const expectSchema = z.strictObject({
  kind: answerSchema.shape.kind,
  tier: z.optional(z.enum(TIERS)),
  phase: z.optional(z.enum(PHASES)),
  role: z.optional(z.nullable(z.enum(ROLES))),
  ageBand: z.optional(z.nullable(z.enum(AGE_BANDS))),
  setting: z.optional(z.nullable(z.enum(SETTINGS))),
  signs: z.optional(z.array(signSchema)),
  limit: z.optional(z.boolean()),
  coverage: z.optional(z.array(answerSchema.shape.coverage)),
});

const caseSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/, { error: 'expected small letters, digits and hyphens' })),
  tags: z.array(word),
  question: questionSchema,
  expect: expectSchema,
  criteria: z.array(criterionSchema),
  failure: word,
});

const { localeError: inEnglish } = z.locales.en();

/** An issue in words: ours where the schema has some, else what the library says in English. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.message !== 'Invalid input') return issue.message;
  const said = inEnglish(issue as z.core.$ZodRawIssue);
  return (typeof said === 'string' ? said : said?.message) ?? issue.message;
}

const idOf = (value: unknown, at: number): string => {
  const read = z.safeParse(z.object({ id: z.string() }), value);
  return read.success ? `case ${read.data.id}` : `case number ${at + 1}`;
};

/** Reads the cases of one file. @returns the cases that are sound, and what is wrong with the others, by file, id and field */
export function readCases(file: string, source: string): { cases: readonly EvalCase[]; wrong: readonly string[] } {
  let values: unknown;
  try {
    values = JSON.parse(source);
  } catch (error) {
    return { cases: [], wrong: [`${file}: is no JSON: ${error instanceof Error ? error.message : error}`] };
  }
  if (!Array.isArray(values)) return { cases: [], wrong: [`${file}: expected a list of cases`] };
  const read = values.map((value) => z.safeParse(caseSchema, value));
  return {
    cases: read.flatMap((each) => (each.success ? [each.data] : [])),
    wrong: read.flatMap((each, at) =>
      (each.error?.issues ?? []).map(
        (issue) => `${file}, ${idOf(values[at], at)}, ${issue.path.join('.') || 'the case'}: ${wordsOf(issue)}`,
      ),
    ),
  };
}

/** Ids that stand twice, of cases and of one case’s criteria: reports and baselines go by them. */
function repeated(cases: readonly EvalCase[]): readonly string[] {
  const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...twice(cases.map(({ id }) => id)).map((id) => `case ${id}, id: stands twice`),
    ...cases.flatMap(({ id, criteria }) =>
      twice(criteria.map((each) => each.id)).map((each) => `case ${id}, criteria: "${each}" stands twice`),
    ),
  ];
}

const SHOWN = 20;

/** @throws {RightHereError} `config-invalid`, naming each bad case by file, id and field */
export async function loadCases(folder: string): Promise<readonly EvalCase[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(
    files.map(async (file) => readCases(file, await readFile(join(folder, file), 'utf8'))),
  );
  const cases = read.flatMap((each) => each.cases);
  const wrong = [...read.flatMap((each) => each.wrong), ...repeated(cases)];
  if (wrong.length > 0) {
    const more = wrong.length > SHOWN ? [`… and ${wrong.length - SHOWN} more`] : [];
    throw new RightHereError(
      'config-invalid',
      ['These eval cases cannot be used:', ...wrong.slice(0, SHOWN), ...more].join('\n  '),
    );
  }
  return cases;
}
