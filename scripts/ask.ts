import { parseArgs, styleText } from 'node:util';
import * as z from 'zod/mini';
import type { Answer } from '../src/answer.ts';
import { assist } from '../src/assistant.ts';
import { readSettings } from '../src/config.ts';
import { questionSchema } from '../src/question.ts';
import { embedderFor } from '../src/retrieval/node/embedder-for.ts';
import { openIndexOnDisk } from '../src/retrieval/node/store.ts';
import { runCommand } from './command.ts';
import { buildIndex } from './ingest.ts';
import { PATHS } from './paths.ts';
import { asTerminalText } from './terminal-text.ts';

const USAGE = `npm run ask -- "what is happening" [--json]
  --role parent|educator|caregiver
  --age 0–18
  --setting home|public|classroom|car|online
  --phase now|just-after|repair|planning
  --region US (for help lines)`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        role: { type: 'string' },
        age: { type: 'string' },
        setting: { type: 'string' },
        phase: { type: 'string' },
        region: { type: 'string' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

/** What somebody typed to set a field of the question. */
const flagOf = (field: string) =>
  field === 'message' ? 'The question' : field === 'childAge' ? '--age' : `--${field}`;

async function answerFor(question: z.infer<typeof questionSchema>): Promise<Answer> {
  const settings = readSettings(process.env);
  const embedder = embedderFor(settings);
  const index = await openIndexOnDisk(PATHS.index, embedder).catch(async () => {
    await buildIndex(process.env);
    return openIndexOnDisk(PATHS.index, embedder);
  });
  return assist(question, { index, defaultRegion: settings.REGION });
}

await runCommand(async () => {
  const given = readArguments();
  if (given === null || given.values.help || given.positionals.length === 0) {
    if (given?.values.help) console.log(USAGE);
    else if (given) console.error(USAGE);
    process.exitCode = given?.values.help ? 0 : 2;
    return;
  }
  const { json, age, role, setting, phase, region } = given.values;
  const childAge = age === undefined ? undefined : Number(age.trim() || Number.NaN);
  const message = given.positionals.join(' ');
  const read = z.safeParse(questionSchema, { message, role, childAge, setting, phase, region });
  if (!read.success) {
    for (const { path, message: expected } of read.error.issues) {
      console.error(`${flagOf(path.join('.'))}${/^(?:is|holds) /.test(expected) ? ' ' : ': '}${expected}`);
    }
    console.error(`\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const answer = await answerFor(read.data);
  if (json) {
    console.log(JSON.stringify(answer, null, 2));
    return;
  }
  const onTerminal = process.stdout.isTTY === true;
  console.log(
    asTerminalText(answer, {
      columns: Math.min(process.stdout.columns ?? 80, 80),
      paint: onTerminal ? (style, text) => styleText(style, text) : (_, text) => text,
    }),
  );
});
