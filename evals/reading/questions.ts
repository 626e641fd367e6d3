import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** What somebody typed, and the sign that leads it for a person: what is going on. */
const questionSchema = z.object({
  id: z.string(),
  writer: z.number(),
  /** Of a writer whose questions are not looked at while signs are written. */
  heldOut: z.boolean(),
  sign: z.string(),
  also: z.array(z.string()),
  text: z.string(),
});
export type Question = z.infer<typeof questionSchema>;

export const readQuestions = (): readonly Question[] =>
  readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => z.parse(questionSchema, JSON.parse(line)));
