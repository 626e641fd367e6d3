import { RightHereError } from '../src/errors.ts';

/** Runs a command’s body; an error of ours is told in words, anything else is a fault and keeps its trace. */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof RightHereError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
