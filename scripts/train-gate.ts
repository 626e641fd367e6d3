import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { FILES } from '../evals/run/files.ts';
import { countGate, type GateCounts, type GateMessage, readMessages } from '../evals/run/gate-messages.ts';
import { openWeights } from '../src/safety/ear/weights.ts';
import { gate } from '../src/safety/gate.ts';
import { runCommand } from './command.ts';
import { type Learn, learner } from './train-gate/learn.ts';
import { lessons } from './train-gate/material.ts';

const EAR = new URL('../src/safety/ear/', import.meta.url);

/** Writers that are left out together: training once for each of many writers would take an hour. */
const LEFT_OUT = 6;

/** Learns without some of the writers at a time, and asks the whole gate about theirs. */
function unseen(
  messages: readonly GateMessage[],
  learn: Learn,
): Record<string, { rules: GateCounts; gate: GateCounts }> {
  const writers = [...new Set(messages.filter(({ heldOut }) => !heldOut).map(({ writer }) => writer))].filter(
    (writer) => writer !== 'old',
  );
  const folds = Array.from({ length: Math.ceil(writers.length / LEFT_OUT) }, (_, at) =>
    writers.slice(at * LEFT_OUT, (at + 1) * LEFT_OUT),
  );
  return Object.fromEntries(
    folds.flatMap((fold) => {
      const heads = openWeights(learn((heard) => !fold.includes(heard)));
      return fold.map((writer) => {
        const theirs = messages.filter((message) => message.writer === writer);
        const counts = {
          rules: countGate(theirs, (turns) => gate(turns, {}, null)),
          gate: countGate(theirs, (turns) => gate(turns, {}, heads)),
        };
        console.log(writer, JSON.stringify(counts.gate));
        return [writer, counts];
      });
    }),
  );
}

/** Writes the ear’s weights, and what a gate with weights learned from the others makes of each writer. */
async function trainGate(): Promise<void> {
  const learn = learner(await lessons());
  const weights = JSON.stringify(
    learn(() => true),
    null,
    2,
  );
  await writeFile(new URL('weights.json', EAR), `${weights}\n`);
  console.log(`weights: ${(gzipSync(weights).length / 1024).toFixed(1)} KiB compressed`);
  const measured = unseen(await readMessages(FILES.messages), learn);
  await writeFile(new URL('measured.json', EAR), `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`written: ${fileURLToPath(EAR)}`);
}

if (import.meta.main) await runCommand(trainGate);
