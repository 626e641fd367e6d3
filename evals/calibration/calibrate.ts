import { cohensKappa, spearman } from '../run/statistics.ts';
import { connection } from '../scorers/connection.ts';
import type { Scorer } from '../types.ts';
import { agreedPairs, calibrationTexts } from './texts.ts';

/** How well a scorer agrees with the readings, and they with each other. */
export interface Calibration {
  readonly pairs: number;
  /** Share of pairs on which both readings preferred the same answer: only these can be right or wrong. */
  readonly agreement: number;
  /** Cohen’s κ of the two readings; null where all labels are one. */
  readonly kappa: number | null;
  readonly judged: number;
  /** Ids of those on which the scorer does not prefer it too. A tie is wrong. */
  readonly wrong: readonly string[];
  readonly accuracy: number;
  /** By pair, how far the preferred answer scores above the other: −1 to 1. */
  readonly margins: Readonly<Record<string, number>>;
  readonly byKind: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly singles: number;
  /** Rank correlation (Spearman) of the scorer with the readings’ mean, and of the readings with each other. */
  readonly rank: number | null;
  readonly rankOfReadings: number | null;
}

interface CalibrateOptions {
  readonly scorer?: Scorer;
  /** The third that was set aside: looked at once, never while a scorer is written. */
  readonly heldOut?: boolean;
}

/** Measures a scorer of whole answers on the labelled texts. */
export function calibrate({ scorer = connection, heldOut = false }: CalibrateOptions = {}): Calibration {
  const scoreOf = (message: string, text: string) =>
    scorer.score({ question: { message }, said: [message], answer: null, text, case: null }).score ?? 0;

  const { pairs, singles } = calibrationTexts(heldOut);
  const judged = agreedPairs(pairs).map(({ id, kind, question, a, b, readings: [preferred] }) => {
    const [better, worse] = preferred === 'a' ? [a, b] : [b, a];
    return { id, kind, margin: scoreOf(question, better) - scoreOf(question, worse) };
  });
  const byKind = Object.entries(Object.groupBy(judged, ({ kind }) => kind)).map(([kind, own = []]) => {
    return [kind, { right: own.filter(({ margin }) => margin > 0).length, of: own.length }] as const;
  });
  const wrong = judged.filter(({ margin }) => margin <= 0).map(({ id }) => id);
  return {
    pairs: pairs.length,
    agreement: judged.length / pairs.length,
    kappa: cohensKappa(
      pairs.map(({ readings }) => readings[0]),
      pairs.map(({ readings }) => readings[1]),
    ),
    judged: judged.length,
    wrong,
    accuracy: 1 - wrong.length / judged.length,
    margins: Object.fromEntries(judged.map(({ id, margin }) => [id, Number(margin.toFixed(4))])),
    byKind: Object.fromEntries(byKind.toSorted(([a], [b]) => (a < b ? -1 : 1))),
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
