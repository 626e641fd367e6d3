import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { connection, dimensionsOf } from '../evals/scorers/connection.ts';
import type { Scored } from '../evals/types.ts';
import { RightHereError } from '../src/errors.ts';
import { runCommand } from './command.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), question: z.string(), answer: z.string() });

function readLine(line: string, at: number): z.infer<typeof lineSchema> {
  try {
    return z.parse(lineSchema, JSON.parse(line));
  } catch (cause) {
    throw new RightHereError(
      'config-invalid',
      `Line ${at} is not a JSON object with "id", "question" and "answer" as text. Mend that line; nothing was scored after it.`,
      { cause },
    );
  }
}

const rounded = (score: number | null) => (score === null ? null : Math.round(score * 1000) / 1000);

/** Scores any texts, from 0 (a controlling script) to 1 (connection): JSON lines in, JSON lines out. */
await runCommand(async () => {
  let at = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    at += 1;
    if (line.trim() === '') continue;
    const { id, question, answer } = readLine(line, at);
    const scored: Scored = {
      question: { message: question },
      said: [question],
      answer: null,
      text: answer,
      case: null,
    };
    const dimensions = dimensionsOf(scored);
    console.log(
      JSON.stringify({
        id,
        score: rounded(connection.score(scored).score),
        dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, { score }]) => [name, rounded(score)])),
        reasons: Object.entries(dimensions)
          .filter(([, { score }]) => score !== null && score < 0.6)
          .map(([name, { reason }]) => `${name}: ${reason}`),
      }),
    );
  }
});
