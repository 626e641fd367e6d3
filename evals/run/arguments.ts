import { parseArgs } from 'node:util';
import { JUDGE_OPTIONS, JUDGE_USAGE, type JudgeFlags, readJudgeFlags } from '../judge/command.ts';
import { type Filter, filterText } from './select.ts';

export const USAGE = `npm run evals -- [--case part-of-id] [--tag tag] [--scorer name]
  --runs 5 (asks every case so many times, 1 to 20, and names those whose scores differ)
  --target http://localhost:3000 (any server with /api/ask)
  --target model:name (a model alone, through OPENAI_API_KEY or OPENAI_BASE_URL)
  --update-baseline --reason "why these answers are the better ones"
${JUDGE_USAGE}`;

const MOST_RUNS = 20;

export interface Arguments {
  readonly filter: Filter;
  /** How many times each case is asked. */
  readonly runs: number;
  /** An address, `model:` and a name, or null for the program of this folder. */
  readonly target: string | null;
  /** Why this run becomes the baseline, or null where it does not. */
  readonly reason: string | null;
  /** Who judges besides the scorers, or null where nobody does. */
  readonly judge: JudgeFlags | null;
  readonly help: boolean;
}

function runsIn(given: string): number {
  const runs = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (runs < 1 || runs > MOST_RUNS)
    throw new Error(`--runs: expected a whole number from 1 to ${MOST_RUNS}, got "${given}"`);
  return runs;
}

/** @throws {Error} saying which flag is wrong, and what was expected */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      case: { type: 'string' },
      tag: { type: 'string' },
      scorer: { type: 'string' },
      runs: { type: 'string', default: '1' },
      target: { type: 'string' },
      'update-baseline': { type: 'boolean', default: false },
      reason: { type: 'string' },
      ...JUDGE_OPTIONS,
      help: { type: 'boolean', default: false },
    },
  });
  const filter = { case: values.case, tag: values.tag, scorer: values.scorer };
  const updates = values['update-baseline'];
  const reason = values.reason?.trim() ?? '';
  if (updates && reason === '') throw new Error('--update-baseline: say why, with --reason "…"');
  if (updates && filterText(filter) !== '')
    throw new Error('--update-baseline: a baseline holds every case and scorer');
  if (values.reason !== undefined && !updates) throw new Error('--reason: only with --update-baseline');
  return {
    filter,
    runs: runsIn(values.runs),
    target: values.target ?? null,
    reason: updates ? reason : null,
    judge: readJudgeFlags(values),
    help: values.help,
  };
}
