import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchStart } from './bench/start.ts';
import { asLine, type Figure } from './bench/statistics.ts';
import { buildServer, bundle } from './build.ts';
import { runCommand } from './command.ts';
import { buildIndex } from './ingest.ts';
import { PATHS } from './paths.ts';

type Answers = typeof import('./bench/answers.ts');

/** A peer whose own spread is wider than this says that the machine was too noisy to compare. */
const NOISY = 0.3;

await runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  await Promise.all([buildServer(), buildIndex(process.env)]);
  await bundle(join(PATHS.root, 'scripts/bench/answers.ts'), PATHS.bench);
  const { benchAnswers }: Answers = await import(pathToFileURL(join(PATHS.bench, 'answers.js')).href);
  const figures: readonly Figure[] = [...(await benchAnswers(PATHS.index)), ...(await benchStart())];
  const noisy = figures.filter(
    ({ name, median, low, high }) => /fixed JSON of|node:http, spawn/.test(name) && (high - low) / median > NOISY,
  );
  if (values.json) {
    console.log(
      JSON.stringify(
        { node: process.version, cores: availableParallelism(), noisy: noisy.map(({ name }) => name), figures },
        null,
        2,
      ),
    );
    return;
  }
  console.log(`Node ${process.version}, ${availableParallelism()} cores`);
  for (const figure of figures) console.log(asLine(figure));
  for (const { name } of noisy) console.log(`Too noisy to compare: "${name}" spread over more than 30 %.`);
});
