import type { CalibrationTexts, Pair, Single } from '../calibration/texts.ts';
import { mean } from '../run/statistics.ts';
import { type Agreement, agreementSentence, isAsGood, sharesOf } from './agreement.ts';
import type { Judge } from './judge.ts';
import { judgePair } from './pair.ts';
import { judgeSingle } from './single.ts';

/** Marks of 1–5 as three labels: the readings hardly tell 1 from 2, or 4 from 5. */
const markLabel = (mark: number): string => (mark <= 2 ? 'poor' : mark >= 4 ? 'good' : 'mixed');

/** A total of 0–1, on the readings’ scale. */
const totalLabel = (total: number | null) => (total === null ? null : markLabel(Math.round(1 + 4 * total)));

const meanSpread = (told: readonly { readonly spread: number | null }[]) =>
  mean(told.flatMap(({ spread }) => spread ?? []));

async function judgePairs(judge: Judge, pairs: readonly Pair[], onDone: () => void): Promise<Agreement['pairs']> {
  const told = await Promise.all(
    pairs.map(async ({ question, a, b, readings }) => {
      const judgement = await judgePair(judge, { message: question }, a, b);
      onDone();
      return { ...judgement, readings, judged: judgement.preferred };
    }),
  );
  const sum = (of: 'flips' | 'compared') => told.reduce((total, each) => total + each[of], 0);
  const compared = sum('compared');
  return {
    ...sharesOf(told),
    spread: meanSpread(told),
    flipped: compared === 0 ? null : sum('flips') / compared,
  };
}

async function judgeSingles(
  judge: Judge,
  singles: readonly Single[],
  onDone: () => void,
): Promise<Agreement['singles']> {
  const told = await Promise.all(
    singles.map(async ({ question, answer, readings: [first, second] }) => {
      const { total, spread } = await judgeSingle(judge, { message: question }, answer);
      onDone();
      const readings = [markLabel(first), markLabel(second)] as const;
      return { readings, judged: totalLabel(total), spread };
    }),
  );
  return { ...sharesOf(told), spread: meanSpread(told) };
}

/** Holds the judge against the readings. @param date - ISO 8601 */
export async function calibrateJudge(
  judge: Judge,
  { pairs, singles, heldOut }: CalibrationTexts,
  date: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Agreement> {
  let done = 0;
  const onDone = () => {
    done += 1;
    onProgress(done, pairs.length + singles.length);
  };
  const found = {
    pairs: await judgePairs(judge, pairs, onDone),
    singles: await judgeSingles(judge, singles, onDone),
  };
  return {
    judge: judge.name,
    model: judge.model,
    date,
    repeats: judge.repeats,
    heldOut,
    ...found,
    asGood: isAsGood(found.pairs) && isAsGood(found.singles),
    sentence: agreementSentence(judge.name, found.pairs, found.singles),
  };
}
