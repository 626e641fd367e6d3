import { parseArgs } from 'node:util';
import { inProcess, overHttp } from '../evals/run/answerer.ts';
import { acceptBaseline, baselineOf, entryOf, readBaseline, readHistory } from '../evals/run/baseline.ts';
import { loadCases } from '../evals/run/cases.ts';
import { pairsOf } from '../evals/run/compare.ts';
import { commitNow, FILES } from '../evals/run/files.ts';
import { measuresOf } from '../evals/run/measure.ts';
import { runCases } from '../evals/run/run.ts';
import { verdictOf } from '../evals/run/verdict.ts';
import { SCORERS } from '../evals/scorers/index.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { case: { type: 'string' } } });
  const cases = (await loadCases(FILES.cases)).filter(({ id }) => id.includes(values.case ?? ''));
  const run = await runCases({ cases, scorers: SCORERS, answer: await inProcess(), atOnce: 1 });
  const pairs = pairsOf(run, await readBaseline(FILES.baseline));
  const measures = measuresOf(pairs, SCORERS, await readHistory(FILES.history));
  const verdict = verdictOf(pairs, measures, null);
  console.log(verdict.sentence, run.tookMs, await commitNow());
  console.table(measures.map(({ name, now, n, notApplicable }) => ({ name, now, n, notApplicable })));
});
