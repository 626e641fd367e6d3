import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchGate } from './bench/gate.ts';
import { benchStart } from './bench/start.ts';
import { asLine, type Figure } from './bench/statistics.ts';
import { buildServer, bundle } from './build.ts';
import { runCommand } from './command.ts';
import { buildIndex } from './ingest.ts';
import { PATHS } from './paths.ts';

type Answers = typeof import('./bench/answers.ts');
type Model = typeof import('./bench/model.ts');

/** The scripted model server in a process of its own. It ends with this one, or when it is let go. */
async function startModelServer(): Promise<{ baseUrl: string; stop: () => void }> {
  const child = fork(join(PATHS.root, 'scripts/bench/model-server.ts'));
  const [baseUrl] = await once(child, 'message');
  return { baseUrl: String(baseUrl), stop: () => child.disconnect() };
}

/** A peer whose own spread is wider than this says that the machine was too noisy to compare. */
const NOISY = 0.3;

await runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  await Promise.all([buildServer(), buildIndex(process.env)]);
  const load = async (name: string) => {
    await bundle(join(PATHS.root, `scripts/bench/${name}.ts`), PATHS.bench);
    return import(pathToFileURL(join(PATHS.bench, `${name}.js`)).href);
  };
  const { benchAnswers }: Answers = await load('answers');
  const { benchModel }: Model = await load('model');
  const server = await startModelServer();
  const figures: readonly Figure[] = [
    ...(await benchAnswers(PATHS.index)),
    ...benchGate(),
    ...(await benchModel(PATHS.index, server.baseUrl)),
    ...(await benchStart()),
  ];
  server.stop();
  const noisy = figures.filter(
    ({ name, median, low, high }) =>
      /fixed JSON of|CPU of the smallest|node:http, spawn/.test(name) && (high - low) / median > NOISY,
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
