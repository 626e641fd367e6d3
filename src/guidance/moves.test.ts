import { describe, expect, test } from 'vitest';
import { AGE_BANDS } from '../answer.ts';
import { meanSentenceLength, readingGrade } from '../checks/reading-grade.ts';
import { toneFaults } from '../checks/tone.ts';
import { countWords, sentencesOf } from '../checks/words.ts';
import { SIGNS } from '../moment/index.ts';
import { PRINCIPLES } from '../principles.ts';
import { PHASES } from '../question.ts';
import type { Move, Wording } from './move.ts';
import { FOLLOW_UPS, MOVES } from './moves/index.ts';
import { fill, type Voice } from './wording.ts';

/** Most words of `text`, of one `say` line, and of both together, by phase. Their sums keep every answer within the contract's budgets. */
const BUDGETS = {
  now: { P: [12, 0, 12], A: [18, 10, 24], R: [28, 12, 30], T: [16, 0, 16], skip: [8, 0, 8] },
  'just-after': { P: [14, 0, 14], A: [22, 12, 28], R: [30, 14, 34], T: [16, 0, 16], skip: [8, 0, 8] },
  repair: { P: [14, 0, 14], A: [26, 12, 38], R: [34, 22, 42], T: [18, 0, 18], skip: [8, 0, 8] },
  planning: { P: [36, 0, 36], A: [46, 12, 60], R: [72, 18, 84], T: [42, 0, 42], skip: [10, 0, 10] },
} as const;

const voiceOf = (move: Move): Voice => {
  const needs = move.for.needs ?? [];
  return {
    pronoun: 'they',
    thing: needs.includes('thing') ? 'the tablet' : null,
    other: needs.includes('other') ? 'the baby' : null,
    place: needs.includes('place') ? 'the shop' : null,
    missed: needs.includes('missed') ? 'Daddy' : null,
    matter: needs.includes('matter') ? 'the homework' : null,
  };
};

const wordingsOf = (move: Move): readonly { name: string; wording: Wording }[] => [
  { name: move.id, wording: move },
  ...AGE_BANDS.flatMap((age) => {
    const wording = move.byAge?.[age];
    return wording ? [{ name: `${move.id} (${age})`, wording }] : [];
  }),
];

/** Every fault of the library, each with the move it is in, so that one run names them all. */
function faultsOf(
  check: (move: Move, filled: { text: string; say: readonly string[] }) => readonly string[],
): string[] {
  return MOVES.flatMap((move) =>
    wordingsOf(move).flatMap(({ name, wording }) => {
      const voice = voiceOf(move);
      const filled = { text: fill(wording.text, voice), say: (wording.say ?? []).map((line) => fill(line, voice)) };
      return check(move, filled).map((fault) => `${name}: ${fault}`);
    }),
  );
}

describe('the library of moves', () => {
  test('gives every move an id of its own', () => {
    const ids = MOVES.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('speaks only of signs and principles that exist', () => {
    const unknown = MOVES.flatMap(({ id, principle, for: fits }) => [
      ...(fits.signs ?? []).filter((sign) => !(sign in SIGNS)).map((sign) => `${id}: ${sign}`),
      ...(principle !== null && !(principle in PRINCIPLES) ? [`${id}: ${principle}`] : []),
    ]);
    expect(unknown).toEqual([]);
  });

  test('keeps every wording inside the tightest phase that it is for', () => {
    const faults = faultsOf((move, { text, say }) =>
      (move.for.phases ?? PHASES).flatMap((phase) => {
        const [textMost, sayMost, bothMost] = BUDGETS[phase][move.part];
        const words = countWords(text);
        const said = say.map(countWords);
        const both = words + said.reduce((sum, each) => sum + each, 0);
        return [
          ...(words > textMost ? [`text has ${words} words, ${phase} allows ${textMost}`] : []),
          ...(Math.max(0, ...said) > sayMost
            ? [`a line has ${Math.max(...said)} words, ${phase} allows ${sayMost}`]
            : []),
          ...(both > bothMost ? [`has ${both} words in all, ${phase} allows ${bothMost}`] : []),
          ...(say.length > 2 ? ['offers more than two lines'] : []),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('offers a line to borrow in every A, and none in P, T or skip', () => {
    const faults = faultsOf((move, { say }) =>
      move.part === 'A'
        ? say.length === 0
          ? ['offers no line']
          : []
        : move.part === 'R' || say.length === 0
          ? []
          : ['offers a line'],
    );
    expect(faults).toEqual([]);
  });

  test('keeps the first line of the hold to one or two short sentences', () => {
    const faults = faultsOf((move, { say }) =>
      move.part === 'A' && sentencesOf(say[0] ?? '').length > 2 ? [`says more than two sentences: ${say[0]}`] : [],
    );
    expect(faults).toEqual([]);
  });

  test('reads at grade 6 or below, in sentences of ten words or fewer, in every wording for now', () => {
    const faults = faultsOf((move, { text, say }) => {
      if (!(move.for.phases ?? PHASES).includes('now')) return [];
      const whole = [text, ...say].join(' ');
      const grade = readingGrade(whole);
      const mean = meanSentenceLength(whole);
      return [
        ...(countWords(whole) >= 8 && grade > 6 ? [`reads at grade ${grade.toFixed(1)}: ${whole}`] : []),
        ...(mean > 10 ? [`has sentences of ${mean.toFixed(1)} words: ${whole}`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('reads at grade 8 or below everywhere', () => {
    const faults = faultsOf((_, { text, say }) => {
      const whole = [text, ...say].join(' ');
      const grade = readingGrade(whole);
      return countWords(whole) >= 12 && grade > 8 ? [`reads at grade ${grade.toFixed(1)}: ${whole}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('keeps the tone in every wording', () => {
    expect(faultsOf((_, { text, say }) => toneFaults([text, ...say].join(' ')))).toEqual([]);
  });

  test('uses curly quotation marks and apostrophes only', () => {
    expect(faultsOf((_, { text, say }) => (/["'`]/.test([text, ...say].join(' ')) ? ['straight quotes'] : []))).toEqual(
      [],
    );
  });

  test('names its outside source wherever it applies none of the articles’ ideas and states a limit', () => {
    expect(
      MOVES.filter(({ principle, source, limit }) => limit && principle === null && !source).map(({ id }) => id),
    ).toEqual([]);
  });

  test('offers next taps of at most six words', () => {
    const voice: Voice = { pronoun: 'they', thing: null, other: null, place: null, missed: null, matter: null };
    const long = FOLLOW_UPS.flatMap(({ lines }) => lines.map((line) => fill(line, voice))).filter(
      (line) => countWords(line) > 6,
    );
    expect(long).toEqual([]);
  });
});
