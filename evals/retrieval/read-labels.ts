import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Article } from '../../src/corpus/index.ts';
import { loadCorpus } from '../../src/corpus/node/load.ts';
import { RightHereError } from '../../src/errors.ts';
import { ASKERS, type Grade, isHeldOut, KINDS, type Labels, type Sentence } from './labels.ts';

const text = z.string().check(z.minLength(1));
const sentenceSchema = z.strictObject({ id: text, article: text, text, junk: z.optional(z.literal(true)) });
const questionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+-\d\d$/)),
  kind: z.enum(KINDS),
  asker: z.enum(ASKERS),
  heldOut: z.optional(z.literal(true)),
  turns: z.array(text).check(z.minLength(1)),
  helps: z.array(text).check(z.minLength(1)),
  fits: z.array(text),
});

/** Reads one JSON value a line. @returns the values, and what is wrong with the other lines */
function readLines<T extends z.ZodMiniType>(name: string, source: string, schema: T) {
  const values: z.infer<T>[] = [];
  const wrong: string[] = [];
  for (const [at, line] of source.split('\n').entries()) {
    if (line === '') continue;
    try {
      values.push(z.parse(schema, JSON.parse(line)));
    } catch (error) {
      const why = error instanceof z.core.$ZodError ? z.prettifyError(error) : `is no JSON: ${line.slice(0, 40)}`;
      wrong.push(`${name}, line ${at + 1}: ${why}`);
    }
  }
  return { values, wrong };
}

const twice = (name: string, ids: readonly string[]) =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}, ${id}: stands twice`);

/** Finds each sentence after the one before, so that equal words in one article are not mixed up. */
function placed(listed: readonly z.infer<typeof sentenceSchema>[], articles: ReadonlyMap<string, Article>) {
  const wrong: string[] = [];
  const from = new Map<string, number>();
  const sentences = listed.map(({ junk, ...sentence }): Sentence => {
    const start = articles.get(sentence.article)?.text.indexOf(sentence.text, from.get(sentence.article) ?? 0) ?? -1;
    if (start < 0) wrong.push(`sentences.jsonl, ${sentence.id}: not in ${sentence.article} after the one before`);
    const end = start + sentence.text.length;
    from.set(sentence.article, end);
    return { ...sentence, junk: junk === true, start, end };
  });
  return { sentences, wrong };
}

/** Labels that cannot be meant: of unknown or junk sentences, of two grades at once, in the other half. */
function wrongLabels(questions: readonly z.infer<typeof questionSchema>[], sentences: readonly Sentence[]) {
  const known = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return questions.flatMap(({ id, kind, heldOut, helps, fits }) => {
    const labelled = [...helps, ...fits];
    const faults = [
      ...labelled.filter((each) => !known.has(each)).map((each) => `no sentence is called ${each}`),
      ...labelled.filter((each) => known.get(each)?.junk).map((each) => `${each} is junk, and helps nobody`),
      ...labelled.filter((each, at) => labelled.indexOf(each) !== at).map((each) => `${each} is labelled twice`),
      ...(id.startsWith(`${kind}-`) ? [] : [`expected an id that begins with ${kind}-`]),
      ...((heldOut === true) === isHeldOut(id) ? [] : [`expected "heldOut" to be ${isHeldOut(id)}: ids decide`]),
    ];
    return faults.map((fault) => `questions.jsonl, ${id}: ${fault}`);
  });
}

/** Puts the two files together. @throws {RightHereError} `config-invalid`, naming each line that cannot be used */
export function readLabels(
  source: { readonly sentences: string; readonly questions: string },
  articles: readonly Article[],
): Labels {
  const listed = readLines('sentences.jsonl', source.sentences, sentenceSchema);
  const asked = readLines('questions.jsonl', source.questions, questionSchema);
  const { sentences, wrong } = placed(listed.values, new Map(articles.map((article) => [article.slug, article])));
  const faults = [
    ...listed.wrong,
    ...asked.wrong,
    ...wrong,
    ...[listed, asked].flatMap(({ values }, at) =>
      twice(
        at === 0 ? 'sentences.jsonl' : 'questions.jsonl',
        values.map(({ id }) => id),
      ),
    ),
    ...wrongLabels(asked.values, sentences),
  ];
  if (faults.length > 0) {
    throw new RightHereError('config-invalid', ['These labels cannot be used:', ...faults.slice(0, 20)].join('\n  '));
  }
  const questions = asked.values.map(({ heldOut, helps, fits, ...question }) => ({
    ...question,
    heldOut: heldOut === true,
    grades: new Map<string, Grade>([...helps.map((id) => [id, 2] as const), ...fits.map((id) => [id, 1] as const)]),
  }));
  return { sentences, questions };
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export async function loadLabels(): Promise<Labels> {
  const [sentences, questions, corpus] = await Promise.all([
    readFile(here('sentences.jsonl'), 'utf8'),
    readFile(here('questions.jsonl'), 'utf8'),
    loadCorpus(here('../../corpus')),
  ]);
  return readLabels(
    { sentences, questions },
    corpus.map(({ article }) => article),
  );
}
