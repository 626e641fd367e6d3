import { type Calibration, calibrate } from '../calibration/calibrate.ts';
import { calibrateSupport, type SupportCalibration } from '../calibration/calibrate-support.ts';
import { listed } from '../scorers/connection.ts';
import { SEED } from './measure.ts';
import { bootstrapMean, type Interval } from './statistics.ts';
import type { Cause } from './verdict.ts';
import { changeText } from './wording.ts';

/** The scorers themselves, held against texts with known verdicts: of the part that was not set aside. */
export interface Calibrated {
  readonly connection: Calibration;
  /** By labelled pair, how far listed wordings alone set the better answer above the worse. */
  readonly margins: Calibration['margins'];
  readonly support: SupportCalibration;
}

export const calibrateAll = (): Calibrated => ({
  connection: calibrate(),
  margins: calibrate({ scorer: listed }).margins,
  support: calibrateSupport(false),
});

/** What a scorer of whole answers must reach on pairs: overall, and in every kind. */
export const LEAST_ACCURACY = 0.9;
export const LEAST_OF_A_KIND = 0.75;
/** A smaller fall of the mean margin is told by nobody. */
const LEAST_FALL = 0.005;

type Margins = Calibration['margins'];

/** How the margins of the pairs that both runs judged changed. */
function marginChange(now: Margins, before: Margins): Interval | null {
  const changes = Object.entries(now).flatMap(([id, margin]) => {
    const was = before[id];
    return was === undefined ? [] : [margin - was];
  });
  return bootstrapMean(changes, SEED);
}

/**
 * Why a run fails for its scorers’ sake. A check that was made lenient shows here: it tells the better answer from the
 * worse less clearly, and nothing else in a run can tell that from better answers.
 *
 * @param before - the margins of the baseline, or null where it has none
 */
export function calibrationCauses(
  { connection: { wrong, accuracy, byKind }, margins }: Pick<Calibrated, 'connection' | 'margins'>,
  before: Margins | null,
): readonly Cause[] {
  const cause = (words: string): Cause => ({ scorer: 'connection', cases: [...wrong], words });
  const change = before && marginChange(margins, before);
  const low = Object.entries(byKind).filter(([, { right, of }]) => right / of < LEAST_OF_A_KIND);
  const only = (share: string) => cause(`the scorer of connection is right on only ${share}`);
  return [
    ...(accuracy < LEAST_ACCURACY ? [only(`${(100 * accuracy).toFixed(1)} % of the labelled pairs`)] : []),
    ...low.map(([kind, { right, of }]) => only(`${right} of ${of} labelled pairs of the kind ${kind}`)),
    ...(change && change.high < 0 && change.mean <= -LEAST_FALL
      ? [
          cause(
            `the scorer of connection tells good from bad less clearly (margin ${changeText(change.mean)}, 95 % ${changeText(change.low)} to ${changeText(change.high)}): a check may be more lenient`,
          ),
        ]
      : []),
  ];
}

/** How good the scorers are, in one line. */
export const calibrationLine = ({ connection: { wrong, judged }, support }: Calibrated): string =>
  `The scorers against labelled texts: connection right on ${judged - wrong.length} of ${judged} pairs, support on ${Math.round(support.accuracy * support.judged)} of ${support.judged}.`;
