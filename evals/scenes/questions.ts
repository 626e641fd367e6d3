import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ROLES } from '../../src/question.ts';

/** What somebody typed, and the scenes that a reader found to be that moment, of those the program thought of. */
const questionSchema = z.object({
  id: z.string(),
  text: z.string(),
  role: z.enum(ROLES),
  /** Not looked at while thresholds are chosen. */
  heldOut: z.boolean(),
  /** Ids of scenes whose answers serve this asker. */
  fits: z.array(z.string()),
  /** Ids of scenes of whose answers most would help, and nothing would be odd. */
  near: z.array(z.string()),
});
export type SceneQuestion = z.infer<typeof questionSchema>;

/**
 * The questions, in the order of their file.
 *
 * @throws a Zod error that names the field, where a line is something else
 */
export const readSceneQuestions = (): readonly SceneQuestion[] =>
  readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => z.parse(questionSchema, JSON.parse(line)));
