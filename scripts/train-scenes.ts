import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readQuestions } from '../evals/reading/questions.ts';
import type { SignId } from '../src/moment/signs/index.ts';
import { runCommand } from './command.ts';
import { learnScenes } from './train-scenes/learn.ts';
import { toldScenes } from './train-scenes/told.ts';

const SCENES = new URL('../src/moment/scenes/', import.meta.url);

/** Writes what the recogniser of scenes knows. */
async function trainScenes(): Promise<void> {
  const questions = readQuestions().filter(({ heldOut }) => !heldOut);
  const learned = JSON.stringify(
    learnScenes(await toldScenes(), questions as readonly { sign: SignId; text: string }[]),
  );
  const file = new URL('learned.json', SCENES);
  await writeFile(file, `${learned}\n`);
  console.log(`written: ${fileURLToPath(file)}, ${(gzipSync(learned).length / 1024).toFixed(0)} KiB compressed`);
}

if (import.meta.main) await runCommand(trainScenes);
