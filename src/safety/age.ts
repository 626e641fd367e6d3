import type { Read } from './normalise.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'
    .split(' ')
    .map((word, number) => [word, number]),
);
/** Ages in years that a word alone tells. */
const TOLD_BY: ReadonlyMap<string, number> = new Map(
  Object.entries({
    newborn: 0,
    infant: 0,
    toddler: 2,
    toddlers: 2,
    preschooler: 4,
    preschool: 4,
    kindergarten: 5,
    kindergartner: 5,
    kindergartener: 5,
    prek: 4,
    teen: 15,
    teens: 15,
    teenager: 15,
    teenage: 15,
    tween: 11,
    freshman: 14,
    sophomore: 15,
    highschool: 15,
    highschooler: 15,
    adolescent: 14,
    babys: 0,
    baby: 0,
  }),
);

/** Younger than this, what is taken or tied is no wish to die: it is an accident. */
const TOO_YOUNG_TO_WISH = 6;

/** Whether all who were told of are too young to mean it; false where no age is known. */
export const areTooYoungToWish = (ages: readonly number[]): boolean =>
  ages.length > 0 && ages.every((age) => age < TOO_YOUNG_TO_WISH);

/** The ages in years that a text names, `baby` only where no number is named. */
export function agesIn({ words, ids, distinct, apart }: Read): readonly number[] {
  const numbers = distinct.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word)));
  const ages = distinct.map((word) => TOLD_BY.get(word));
  const counted: number[] = [];
  const told: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    const number = numbers[ids[i] as number];
    if (number !== undefined) {
      const before = words[i - 1] ?? '';
      if (next === 'yo' || (next === 'year' && words[i + 2] === 'old') || /^(?:aged|turned|turning)$/.test(before))
        counted.push(number);
      else if (/^(?:mo|wo)$/.test(next)) counted.push(next === 'mo' ? number / 12 : 0);
      else if (/^(?:grade|th)$/.test(next) || before === 'grade') {
        if (before === 'grade' || words[i + 2] === 'grade' || words[i + 2] === 'grader' || next === 'grade')
          counted.push(number + 5);
      } else if (before === 'year' && number <= 13) counted.push(number + 4);
      else if (
        number <= 18 &&
        /^(?:is|hes|shes|im|son|daughter|child|girl|boy)$/.test(before) &&
        !/^(?:minutes|hours|days|weeks|months|weeks|of|times|kids|in|am|pm|feet|years|percent|and|other|more|different|miles|inches|ft|pounds|km|to)$/.test(
          next,
        )
      )
        counted.push(number);
      else if (number <= 18 && standsAlone(apart, i, words.length)) counted.push(number);
    }
    const age = ages[ids[i] as number];
    if (age !== undefined) told.push(age);
    if (word === 'grader' && /^(?:first|second|third|fourth|fifth)$/.test(words[i - 1] ?? '')) {
      counted.push(6 + ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(words[i - 1] ?? ''));
    }
    if (word === 'school' && words[i - 1] === 'middle') told.push(12);
    if (word === 'school' && (words[i - 1] === 'high' || words[i - 1] === 'secondary')) told.push(15);
  }
  return counted.length > 0 ? counted : told;
}

/** “9, her chest hurts”, “he took some, 2”: a number at either end, with a mark between it and the rest. */
const standsAlone = (apart: Read['apart'], at: number, words: number): boolean =>
  words > 1 && ((at === 0 && apart[1] === true) || (at === words - 1 && apart[at] === true));
