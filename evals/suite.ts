import { expect, inject, test } from 'vitest';
import { answererFor } from './run/answerer.ts';
import { loadCases } from './run/cases.ts';
import { FILES } from './run/files.ts';
import { askCase, runsOf } from './run/repeat.ts';
import { select } from './run/select.ts';
import { SCORERS } from './scorers/index.ts';

const { filter, runs, target } = inject('asked');
const { cases, scorers } = select(filter, { cases: await loadCases(FILES.cases), scorers: SCORERS });
const answer = await answererFor(target);

/** Nobody waits for some hundred cases of a server that is gone. */
let isBroken = false;

// In process, cases would only wait for each other.
for (const asked of cases) {
  test(asked.id, { concurrent: target !== null }, async ({ task, skip }) => {
    skip(isBroken, 'an earlier case was not answered');
    try {
      task.meta.found = await askCase(asked, { answer, scorers, runs });
    } catch (error) {
      isBroken = true;
      throw error;
    }
    const red = runsOf(task.meta.found).flatMap(({ scores }) =>
      scorers
        .filter((each) => each.red && scores[each.name]?.score === 0)
        .map(({ name }) => `${name}: ${scores[name]?.reason}`),
    );
    expect(red).toEqual([]);
  });
}
