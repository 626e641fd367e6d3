import { readFileSync } from 'node:fs';
import { spearman } from '../run/statistics.ts';
import { connection } from '../scorers/connection.ts';

/** Two answers to one question, and which of them each of two independent readings preferred. */
export interface Pair {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly a: string;
  readonly b: string;
  readonly readings: readonly ['a' | 'b', 'a' | 'b'];
  /** Never looked at while the scorer is written. */
  readonly heldOut: boolean;
}

/** One answer, and what two independent readings gave it, 1–5. */
export interface Single {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly readings: readonly [number, number];
  readonly heldOut: boolean;
}

/** The texts and readings of one file beside this one. */
export function readTexts<T>(name: string): readonly T[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const scoreOf = (question: string, text: string): number =>
  connection.score({ question: { message: question }, said: [question], answer: null, text, case: null }).score ?? 0;

/** How well the scorer agrees with the readings, and they with each other. */
export interface Calibration {
  readonly pairs: number;
  /** Share of pairs on which both readings preferred the same answer. */
  readonly agreement: number;
  /** Share of those on which the scorer prefers it too. */
  readonly accuracy: number;
  readonly byKind: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly singles: number;
  /** Rank correlation of the scorer with the readings’ mean, and of the readings with each other. */
  readonly rank: number | null;
  readonly rankOfReadings: number | null;
}

/** Measures the scorer on one part of the material. */
export function calibrate(heldOut: boolean): Calibration {
  const pairs = readTexts<Pair>('pairs.jsonl').filter((pair) => pair.heldOut === heldOut);
  const agreed = pairs.filter(({ readings: [first, second] }) => first === second);
  const byKind: Record<string, { right: number; of: number }> = {};
  for (const { kind, question, a, b, readings } of agreed) {
    const [better, worse] = readings[0] === 'a' ? [a, b] : [b, a];
    const own = byKind[kind] ?? { right: 0, of: 0 };
    byKind[kind] = own;
    own.of += 1;
    own.right += scoreOf(question, better) > scoreOf(question, worse) ? 1 : 0;
  }
  const singles = readTexts<Single>('singles.jsonl').filter((single) => single.heldOut === heldOut);
  const right = Object.values(byKind).reduce((sum, each) => sum + each.right, 0);
  return {
    pairs: pairs.length,
    agreement: agreed.length / pairs.length,
    accuracy: right / agreed.length,
    byKind,
    singles: singles.length,
    rank: spearman(
      singles.map(({ question, answer }) => scoreOf(question, answer)),
      singles.map(({ readings: [first, second] }) => (first + second) / 2),
    ),
    rankOfReadings: spearman(
      singles.map(({ readings }) => readings[0]),
      singles.map(({ readings }) => readings[1]),
    ),
  };
}
