import { readFileSync } from 'node:fs';
import { SUPPORTED, supportOf } from '../../src/checks/index.ts';
import { cohensKappa } from '../run/statistics.ts';

type Verdict = 'yes' | 'partly' | 'no';

/** A line, a quotation, and whether it supports the line, by two independent readings. */
interface Pair {
  readonly id: string;
  readonly line: string;
  readonly quote: string;
  readonly readings: readonly [Verdict, Verdict];
  /** Never looked at while the scorer is written; no quotation is on both sides. */
  readonly heldOut: boolean;
}

/** How well the scorer agrees with the readings, and they with each other. */
export interface SupportCalibration {
  readonly pairs: number;
  /** Of the two readings: share of pairs with the same of three verdicts, and κ. */
  readonly readings: { readonly agreement: number; readonly kappa: number | null };
  /** Over the pairs that both readings call yes, or no. */
  readonly judged: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
  readonly kappa: number | null;
  /** Of the pairs that a reading calls partly supported: how many there are, and how many count as supported here. */
  readonly partly: { readonly of: number; readonly supported: number };
}

const PAIRS: readonly Pair[] = readFileSync(new URL('support.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const counts = ({ line, quote }: Pair) => supportOf(line, quote).score >= SUPPORTED;
const share = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length / items.length;

/** Measures the scorer of support on one part of the material. */
export function calibrateSupport(heldOut: boolean): SupportCalibration {
  const pairs = PAIRS.filter((pair) => pair.heldOut === heldOut);
  const judged = pairs.filter(({ readings: [first, second] }) => first === second && first !== 'partly');
  const partly = pairs.filter((pair) => !judged.includes(pair));
  const isYes = ({ readings: [verdict] }: Pair) => verdict === 'yes';
  return {
    pairs: pairs.length,
    readings: {
      agreement: share(pairs, ({ readings: [first, second] }) => first === second),
      kappa: cohensKappa(
        pairs.map(({ readings }) => readings[0]),
        pairs.map(({ readings }) => readings[1]),
      ),
    },
    judged: judged.length,
    precision: share(judged.filter(counts), isYes),
    recall: share(judged.filter(isYes), counts),
    accuracy: share(judged, (pair) => counts(pair) === isYes(pair)),
    kappa: cohensKappa(
      judged.map((pair) => `${counts(pair)}`),
      judged.map((pair) => `${isYes(pair)}`),
    ),
    partly: { of: partly.length, supported: partly.filter(counts).length },
  };
}
