import { describe, expect, test } from 'vitest';
import { budgetOf, countWords, toneFaults } from '../../checks/index.ts';
import { readingGrade } from '../../checks/reading-grade.ts';
import { CIRCUMSTANCES, type Reading, readMoment } from '../../moment/index.ts';
import { choose } from '../choose.ts';
import type { Move } from '../move.ts';
import { movesUsed } from '../replay.ts';
import { fill, type Pronoun } from '../wording.ts';
import { type Made, takeUp } from './index.ts';
import { CIRCUMSTANCE_WORDS } from './words.ts';

const PRONOUNS: readonly Pronoun[] = ['he', 'she', 'they'];
const bare = { thing: null, other: null, place: null, missed: null, matter: null };
const MOST_WORDS = 9;

const lines = CIRCUMSTANCE_WORDS.flatMap((words) =>
  words.lines.flatMap((line) =>
    PRONOUNS.map((pronoun) => ({ id: words.id, ...line, read: fill(line.text, { ...bare, pronoun }) })),
  ),
);
const faults = (isFaulty: (read: string) => boolean) =>
  lines.filter(({ read }) => isFaulty(read)).map(({ id, read }) => `${id}: ${read}`);

describe('the words of every circumstance', () => {
  test('are said of what can be heard, and whatever can be heard has words', () => {
    expect(CIRCUMSTANCE_WORDS.map(({ id }) => id).sort()).toEqual(CIRCUMSTANCES.map(({ id }) => id).sort());
    expect(CIRCUMSTANCE_WORDS.filter((words) => !(words.rank >= 1 && words.rank <= 9))).toEqual([]);
    expect(CIRCUMSTANCE_WORDS.filter((words) => words.lines.length === 0)).toEqual([]);
  });

  test('are few, plain and in curly quotes, with every token filled', () => {
    expect(faults((read) => countWords(read) > MOST_WORDS)).toEqual([]);
    expect(faults((read) => readingGrade(read) > 8)).toEqual([]);
    expect(faults((read) => toneFaults(read).length > 0 || /["'`{}|]/.test(read))).toEqual([]);
  });

  test('are said of one circumstance only', () => {
    const by = new Map<string, Set<string>>();
    for (const { id, text } of lines) by.set(text, (by.get(text) ?? new Set()).add(id));
    expect([...by].filter(([, ids]) => ids.size > 1).map(([text]) => text)).toEqual([]);
  });
});

describe('what is told beside a moment', () => {
  const NEIGHBOURS = 'neighbours-hear';
  const LET_GO = 'let-it-go-or-firm';
  const TELLS = 'he’s 8 and in tears over homework';
  const ASKS = `${TELLS}, do I let it go for tonight?`;
  const reading = (circumstances: readonly string[], message = 'my son is 4 and won’t put his shoes on'): Reading => ({
    ...readMoment([message], {}),
    circumstances,
  });
  const linesOf = (id: string) => lines.filter((line) => line.id === id).map(({ read }) => read);
  const lineOf = (id: string) => CIRCUMSTANCE_WORDS.find((words) => words.id === id)?.lines[0]?.text ?? '';
  const move = (part: Move['part'], text: string): Move => ({ id: `${part}`, part, text, principle: null, for: {} });
  const made = (last: string, skip: string | null): Made => ({
    moves: { P: move('P', 'Sit.'), A: move('A', 'Wait.'), R: move('R', 'Stay near.'), T: move('T', last) },
    skip: skip === null ? null : move('skip', skip),
    about: 'shoes',
  });
  const words = (count: number) => Array.from({ length: count }, () => 'so').join(' ');
  const WORDS_ABOVE = 4;

  test('gets a line behind the last step', () => {
    const { moves, skip, circumstance } = takeUp(made('Soon.', 'Rushing.'), reading([NEIGHBOURS]), new Set());
    expect(moves.T.text).toBe(`Soon. ${lineOf(NEIGHBOURS)}`);
    expect([skip?.text, circumstance]).toEqual(['Rushing.', NEIGHBOURS]);
  });

  test('gets none where there is no room for it beside the thing to leave out', () => {
    const room = budgetOf('now', false) - WORDS_ABOVE - countWords(lineOf(NEIGHBOURS)) - 1;
    expect(takeUp(made(words(room), 'Rushing.'), reading([NEIGHBOURS]), new Set()).circumstance).toBe(NEIGHBOURS);
    const full = takeUp(made(words(room + 1), 'Rushing.'), reading([NEIGHBOURS]), new Set());
    expect([full.skip?.text, full.circumstance, full.moves.T.text]).toEqual(['Rushing.', null, words(room + 1)]);
  });

  test('is answered in the room of the thing to leave out when it is a question', () => {
    const room = budgetOf('now', false) - WORDS_ABOVE - countWords(`You asked: ${lineOf(LET_GO)}`);
    const { skip, circumstance } = takeUp(made(words(room), 'Rushing.'), reading([LET_GO]), new Set());
    expect([skip, circumstance]).toEqual([null, LET_GO]);
    expect(takeUp(made(words(room + 1), 'Rushing.'), reading([LET_GO]), new Set()).circumstance).toBeNull();
  });

  test('gets none where the answer speaks of it already', () => {
    const { circumstance } = takeUp(made('The neighbours will live.', null), reading([NEIGHBOURS]), new Set());
    expect(circumstance).toBeNull();
  });

  test('is taken up once in a conversation', () => {
    expect(takeUp(made('Soon.', null), reading([NEIGHBOURS]), new Set([NEIGHBOURS])).circumstance).toBeNull();
    expect(movesUsed([ASKS], {})).toContain(LET_GO);
  });

  test('is one thing, the one that an asker would miss most: what they ask outright', () => {
    const PARTY = 'at-a-party';
    const both = reading([PARTY, LET_GO]);
    expect(takeUp(made('Soon.', null), both, new Set()).circumstance).toBe(LET_GO);
    expect(takeUp(made('Soon.', null), both, new Set([LET_GO])).circumstance).toBe(PARTY);
  });

  test('makes the answers to questions that differ in it differ', () => {
    const last = (message: string) => choose(readMoment([message], {}), new Set()).moves.T.text;
    expect(linesOf(LET_GO).map((line) => `${last(TELLS)} You asked: ${line}`)).toContain(last(ASKS));
  });
});
