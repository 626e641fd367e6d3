import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readMoment } from '../../src/moment/index.ts';

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
type Question = z.infer<typeof questionSchema>;

const questions = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => z.parse(questionSchema, JSON.parse(line)));

const signsIn = (text: string): readonly string[] => readMoment([text], {}).signs;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function tell(name: string, asked: readonly Question[]): void {
  const read = asked.map(({ sign, text }) => ({ sign, signs: signsIn(text) }));
  const leads = read.filter(({ sign, signs }) => signs[0] === sign).length;
  const told = read.filter(({ sign, signs }) => signs.includes(sign)).length;
  const none = read.filter(({ signs }) => signs.length === 0).length;
  console.log(
    `${name}: ${asked.length} questions; the sign leads in ${percent(leads, asked.length)}, is read in ${percent(told, asked.length)}; nothing is read in ${percent(none, asked.length)}`,
  );
}

/** How well what is going on is read from questions whose words nobody had in sight. */
for (const part of [false, true]) {
  tell(
    part ? 'Held out' : 'Development',
    questions.filter(({ heldOut }) => heldOut === part),
  );
}
