import { changeText, countText, intervalText, scoreText } from '../run/wording.ts';
import type { JudgeReport } from './judge-run.ts';

/** What the judge’s figures are called: advisory as long as it agrees less with the readings than they do. */
export const judgeTitle = ({ agreement }: Pick<JudgeReport, 'agreement'>): string =>
  agreement?.asGood ? 'Judge' : 'Judge (advisory)';

/** Against the baseline, in words. */
export function judgeChangeText({ judge, before, change }: JudgeReport): string {
  if (before === null) return 'no judged baseline yet';
  if (before !== judge) return `another judge: not compared (the baseline’s is ${before})`;
  return change === null
    ? 'no case to compare'
    : `${changeText(change.mean)} against the baseline, 95 % ${intervalText({ change }) || '0'}`;
}

/** How far its word goes, in one sentence. */
export const judgeTrustText = ({ agreement, judge }: JudgeReport): string =>
  agreement === null
    ? `${judge} was never held against the readings: advisory. Calibrate it with --calibrate.`
    : `${agreement.sentence} Measured on ${agreement.date.slice(0, 10)}${agreement.heldOut ? ', on texts held out' : ''}.`;

const unjudgedText = ({ unjudged: [first, ...others] }: JudgeReport) =>
  first
    ? ` ${others.length + 1} not judged (${first.id}: ${first.reason}${others.length > 0 ? '; the others are in the report' : ''}).`
    : '';

/** The judge in one line, for the terminal and the summary. */
export function judgeLine(report: JudgeReport): string {
  const { mean, cases, unjudged, judge } = report;
  return `${judgeTitle(report)}, ${judge}: ${scoreText(mean)} over ${countText(cases.length - unjudged.length, 'answer')}; ${judgeChangeText(report)}.${unjudgedText(report)}`;
}
