import { partText } from '../run/answer-text.ts';
import type { Criterion, Scored, Scorer } from '../types.ts';
import { meant, plain, unit } from './reading.ts';

/** A criterion, and whether the answer meets it: null where only a reader could tell. */
export interface Judged {
  readonly criterion: Criterion;
  readonly met: boolean | null;
}

const escaped = (wording: string) => plain(wording).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A space at its end asks for the whole word: “or ” is not found in “orange”, and is in “or.” */
const wordingPattern = (wording: string) =>
  `${escaped(wording.trim())}${wording.endsWith(' ') ? '(?![\\p{L}\\p{N}])' : ''}`;

/** Wordings begin where a word does, so that “others” is not found in “brothers”, and may be stems: “giggl”. */
const patternOf = (any: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.map(wordingPattern).join('|')})`, 'gu');

/**
 * A thing to do is met where one of its wordings occurs. A failure counts only where it is meant: what an answer
 * tells to leave out, it does not do.
 */
function isMet({ any, points, part }: Criterion, { answer, text }: Scored): boolean | null {
  if (any === undefined) return null;
  const read = part !== undefined && answer !== null ? partText(answer, part) : text;
  const pattern = patternOf(any);
  return points > 0 || part === 'skip' ? pattern.test(plain(read)) : meant(read, pattern).length > 0;
}

/** Each criterion of the case, judged by its wordings alone. */
export function judgeCriteria(scored: Scored): readonly Judged[] {
  return (scored.case?.criteria ?? []).map((criterion) => ({ criterion, met: isMet(criterion, scored) }));
}

const sum = (judged: readonly Judged[]) => judged.reduce((total, { criterion }) => total + criterion.points, 0);

/** Points earned over points possible: what the case’s author asked of a good answer, and of a bad one. */
export const criteria: Scorer = {
  name: 'criteria',
  measures: 'does what this asker needs, as the case’s author set down',
  score(scored) {
    const judged = judgeCriteria(scored).filter(({ met }) => met !== null);
    if (judged.length === 0) return { score: null, reason: 'no criterion with wordings' };
    const wanted = judged.filter(({ criterion }) => criterion.points > 0);
    const [met, missed] = [wanted.filter((each) => each.met), wanted.filter((each) => !each.met)];
    const failed = judged.filter((each) => each.met && each.criterion.points < 0);
    const named = (word: string, some: readonly Judged[]) =>
      some.length > 0 ? [`${word} ${some.map(({ criterion }) => criterion.id).join(', ')}`] : [];
    const possible = sum(wanted);
    const earned = possible === 0 ? Number(failed.length === 0) : (sum(met) + sum(failed)) / possible;
    const reason = [...named('met', met), ...named('missed', missed), ...named('did', failed)].join('; ');
    return { score: unit(earned), reason };
  },
};
