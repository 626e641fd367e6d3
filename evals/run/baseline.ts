import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { RightHereError } from '../../src/errors.ts';
import type { EvalCase } from '../types.ts';
import type { Run } from './run.ts';
import { mean } from './statistics.ts';

const scoreSchema = z.nullable(z.number());

const baselineSchema = z.object({
  engine: z.string(),
  commit: z.string(),
  date: z.string(),
  reason: z.string(),
  /** Who judged it, and each case’s total; only where a model did. */
  judge: z.optional(z.object({ name: z.string(), totals: z.record(z.string(), scoreSchema) })),
  cases: z.record(
    z.string(),
    z.object({
      /** What was asked and wanted: a case rewritten since is another case. */
      asked: z.string(),
      total: scoreSchema,
      scores: z.record(z.string(), scoreSchema),
      text: z.string(),
    }),
  ),
  /** What retrieval found for each question of the development half, where it was measured. */
  retrieval: z.optional(z.record(z.string(), z.object({ labels: z.string(), ndcg: z.number() }))),
  /** By labelled pair, how far the scorer of connection set the better answer above the worse. */
  calibration: z.optional(z.record(z.string(), z.number())),
});

/** One accepted run: what later runs are held against. */
export type Baseline = z.infer<typeof baselineSchema>;
export type BaselineCase = Baseline['cases'][string];

const entrySchema = z.object({
  date: z.string(),
  commit: z.string(),
  engine: z.string(),
  reason: z.string(),
  cases: z.number(),
  /** Mean score by scorer; `total` is the mean of the cases’ totals. */
  means: z.record(z.string(), scoreSchema),
});

/** One line of the history: a baseline’s means, and why it was accepted. */
export type HistoryEntry = z.infer<typeof entrySchema>;

const rounded = (score: number | null) => (score === null || Number.isNaN(score) ? null : Number(score.toFixed(4)));
const textOf = (path: string) =>
  readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });

/** @returns null where there is no baseline yet @throws {RightHereError} `config-invalid` for one of another shape */
export async function readBaseline(path: string): Promise<Baseline | null> {
  const source = await textOf(path);
  if (source === null) return null;
  try {
    return z.parse(baselineSchema, JSON.parse(source));
  } catch (cause) {
    throw new RightHereError(
      'config-invalid',
      `${path} is no baseline. Bring it back from git, or accept this run: npm run evals -- --update-baseline --reason "…"`,
      { cause },
    );
  }
}

/** Oldest first; [] where there is none. */
export async function readHistory(path: string): Promise<readonly HistoryEntry[]> {
  const lines = ((await textOf(path)) ?? '').split('\n').filter((line) => line !== '');
  try {
    return lines.map((line) => z.parse(entrySchema, JSON.parse(line)));
  } catch (cause) {
    throw new RightHereError('config-invalid', `${path} has a line that is no entry. Bring it back from git.`, {
      cause,
    });
  }
}

/** Stands for a case’s question and everything its author wants of the answer, in twelve hexadecimal digits. */
export const askedOf = ({ question, expect, criteria }: EvalCase): string =>
  createHash('sha256')
    .update(JSON.stringify([question, expect, criteria]))
    .digest('hex')
    .slice(0, 12);

/** What the baseline keeps of a run: no answer’s id or time, so that it changes only where answers do. */
export function baselineOf(
  run: Run,
  accepted: Pick<Baseline, 'commit' | 'date' | 'reason' | 'judge' | 'retrieval' | 'calibration'>,
): Baseline {
  const kept = run.results.map(({ case: asked, total, scores, text }) => {
    const numbers = Object.entries(scores).map(([name, { score }]) => [name, rounded(score)] as const);
    return [
      asked.id,
      { asked: askedOf(asked), total: rounded(total), scores: Object.fromEntries(numbers), text },
    ] as const;
  });
  const sorted = kept.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { engine: run.engine, ...accepted, cases: Object.fromEntries(sorted) };
}

export function entryOf(
  run: Run,
  { commit, date, engine, reason }: Omit<Baseline, 'cases' | 'retrieval' | 'calibration' | 'judge'>,
): HistoryEntry {
  const meanOf = (name: string) => mean(run.results.flatMap(({ scores }) => scores[name]?.score ?? []));
  const totals = run.results.map(({ total }) => total).filter((total) => !Number.isNaN(total));
  const means = run.scorers.map(({ name }) => [name, rounded(meanOf(name))] as const);
  return {
    date,
    commit,
    engine,
    reason,
    cases: run.results.length,
    means: { total: rounded(mean(totals)), ...Object.fromEntries(means) },
  };
}

/** Writes the baseline, and adds its line to the history. */
export async function acceptBaseline(
  baseline: Baseline,
  entry: HistoryEntry,
  paths: { readonly baseline: string; readonly history: string },
): Promise<void> {
  await writeFile(paths.baseline, `${JSON.stringify(baseline, null, 2)}\n`);
  await appendFile(paths.history, `${JSON.stringify(entry)}\n`);
}
