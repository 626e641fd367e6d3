import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
  countWords,
  type StepContext,
  skipFaults,
  stepFaults,
  tapFaults,
  WORDS_BY_PHASE,
} from '../../src/checks/index.ts';
import { readLanguage } from '../../src/moment/index.ts';
import { fold } from '../../src/phrases.ts';
import { PHASES } from '../../src/question.ts';
import { unregisteredNumbers } from '../../src/safety/index.ts';

const PARTS = ['R', 'T', 'skip', 'next'] as const;

const elementSchema = z.object({
  part: z.enum(PARTS),
  text: z.string(),
  say: z.array(z.string()),
  cites: z.array(z.number()),
});

/** One answer as a model might write it below P and A, and a reader’s verdict on it. */
const recordSchema = z.object({
  id: z.string(),
  set: z.enum(['dev', 'held-out']),
  question: z.string(),
  phase: z.enum(PHASES),
  /** Somebody is being hurt. */
  hurting: z.boolean(),
  /** What the program showed before it. */
  held: z.object({ P: z.string(), A: z.object({ text: z.string(), say: z.string() }) }),
  passages: z.array(z.string()),
  elements: z.array(elementSchema),
  verdict: z.enum(['good', 'bad']),
  /** The kind of fault, and the element that has it. */
  fault: z.nullable(z.string()),
  at: z.nullable(z.enum(PARTS)),
  /** What a careful reader objects to. */
  why: z.nullable(z.string()),
});

export type Recorded = z.infer<typeof recordSchema>;
type Element = z.infer<typeof elementSchema>;

/** Reads recorded answers, one JSON value a line, of every file in a folder. */
export async function readRecorded(folder: string): Promise<readonly Recorded[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => z.parse(recordSchema, JSON.parse(line))),
  );
}

const textsOf = ({ text, say }: Pick<Element, 'text' | 'say'>) => [text, ...say].filter((each) => each !== '');

function faultsOf({ part, text, say, cites }: Element, context: StepContext): readonly string[] {
  if (part === 'skip') return skipFaults(text, context);
  if (part === 'next') return [...new Set(say.flatMap((line) => tapFaults(line, context)))];
  return stepFaults({ part, text, say, cites }, context);
}

/** What the checks find in each element of an answer, in order, each seen with what stands above it. */
export function foundIn({ question, phase, hurting, held, passages, elements }: Recorded) {
  const first = [held.P, held.A.text, held.A.say];
  let left = WORDS_BY_PHASE[phase] - countWords(first.join(' '));
  const shown = [...first];
  return elements.map((element) => {
    const faults = faultsOf(element, {
      wordsLeft: left,
      phase,
      language: readLanguage(fold(question)),
      passages,
      given: [question, ...first],
      shown: [...shown],
      limitWanted: hurting,
      unregisteredNumbers,
    });
    shown.push(...textsOf(element));
    if (element.part !== 'next') left -= countWords(textsOf(element).join(' '));
    return { part: element.part, faults };
  });
}

/** How many of how many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What the checks make of one set of recorded answers. */
export interface RecordedCounts {
  /** Bad answers whose faulty element fails. */
  readonly caught: Share;
  /** Good answers of which every element passes. */
  readonly letThrough: Share;
  /** Elements of good answers that pass. */
  readonly elements: Share;
  readonly byKind: Readonly<Record<string, Share>>;
  /** Ids of bad answers that slip through, and of good ones that are stopped. */
  readonly slipped: readonly string[];
  readonly stopped: readonly string[];
}

export type RecordedFound = Readonly<Record<Recorded['set'], RecordedCounts>>;

const shareOf = <T>(all: readonly T[], holds: (each: T) => boolean): Share => ({
  part: all.filter(holds).length,
  whole: all.length,
});

function countsOf(records: readonly Recorded[]): RecordedCounts {
  const judged = records.map((record) => ({ record, found: foundIn(record) }));
  const bad = judged.filter(({ record }) => record.verdict === 'bad');
  const good = judged.filter(({ record }) => record.verdict === 'good');
  const isCaught = ({ record, found }: (typeof judged)[number]) =>
    found.some(({ part, faults }) => part === record.at && faults.length > 0);
  const isClean = ({ found }: (typeof judged)[number]) => found.every(({ faults }) => faults.length === 0);
  const kinds = Map.groupBy(bad, ({ record }) => record.fault ?? 'unnamed');
  return {
    caught: shareOf(bad, isCaught),
    letThrough: shareOf(good, isClean),
    elements: shareOf(
      good.flatMap(({ found }) => found),
      ({ faults }) => faults.length === 0,
    ),
    byKind: Object.fromEntries([...kinds].map(([kind, of]) => [kind, shareOf(of, isCaught)] as const).sort()),
    slipped: bad.filter((each) => !isCaught(each)).map(({ record }) => record.id),
    stopped: good.filter((each) => !isClean(each)).map(({ record }) => record.id),
  };
}

/** Counts what the checks catch and what they let through, set by set. */
export const countRecorded = (records: readonly Recorded[]): RecordedFound => ({
  dev: countsOf(records.filter(({ set }) => set === 'dev')),
  'held-out': countsOf(records.filter(({ set }) => set === 'held-out')),
});

const counted = ({ part, whole }: Share) => `${part} of ${whole}`;

/** What the step checks are worth, in one line: on what they were tuned with, and on what was set aside. */
export const recordedLine = (found: RecordedFound): string =>
  `The step checks against recorded model answers: ${(['dev', 'held-out'] as const)
    .filter((set) => found[set].caught.whole + found[set].letThrough.whole > 0)
    .map((set) => `${set} ${counted(found[set].caught)} bad caught, ${counted(found[set].letThrough)} good let through`)
    .join('; ')}.`;
