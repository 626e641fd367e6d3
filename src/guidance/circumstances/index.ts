import { type AgeBand, PARTS, type Part } from '../../answer.ts';
import { budgetOf, countWords } from '../../checks/index.ts';
import type { Reading } from '../../moment/index.ts';
import { fold } from '../../phrases.ts';
import type { Role } from '../../question.ts';
import type { Move } from '../move.ts';
import { voiceOf, wordingOf } from '../voice.ts';
import { fill } from '../wording.ts';
import { CIRCUMSTANCE_WORDS, type CircumstanceLine, type CircumstanceWords } from './words.ts';

const BY_ID: ReadonlyMap<string, CircumstanceWords> = new Map(CIRCUMSTANCE_WORDS.map((words) => [words.id, words]));

/** What an answer is made of, as far as a circumstance changes it. */
export interface Made {
  readonly moves: Readonly<Record<Part, Move>>;
  readonly skip: Move | null;
  /** What the answer is about, in words. */
  readonly about: string | null;
}

/** The same with a circumstance taken up. */
export interface TakenUp extends Pick<Made, 'moves' | 'skip'> {
  /** The id of what was taken up; null where nothing was. */
  readonly circumstance: string | null;
}

/** From this rank on it is a question, asked outright. */
const ASKED = 8;

/** What a line begins with that answers a question, so that a “no” is the answer to it and to nothing else. */
const TO_WHAT_WAS_ASKED = 'You asked: ';

/** Who asks, as far as it changes what is said: whoever names no role is a parent, but in a classroom. */
const roleOf = ({ moment }: Reading): Role => moment.role ?? (moment.setting === 'classroom' ? 'educator' : 'parent');

function lineFor({ lines }: CircumstanceWords, reading: Reading): CircumstanceLine | undefined {
  const { phase, ageBand } = reading.moment;
  const role = roleOf(reading);
  const isOfAge = (ages: readonly AgeBand[]) => ageBand !== null && ages.includes(ageBand);
  return lines.find(
    (line) => line.phase.includes(phase) && (line.role?.includes(role) ?? true) && (!line.ages || isOfAge(line.ages)),
  );
}

const speaksOf = (text: string, beginnings: readonly string[]): boolean =>
  fold(text)
    .split(' ')
    .some((word) => beginnings.some((beginning) => word.startsWith(beginning)));

/** All that a move says to this asker. */
function saidIn(move: Move, reading: Reading): string {
  const { text, say = [] } = wordingOf(move, reading);
  const voice = voiceOf(reading);
  return [text, ...say].map((each) => fill(each, voice)).join(' ');
}

const wordsIn = ({ moves, skip }: Pick<Made, 'moves' | 'skip'>, reading: Reading): number =>
  [...PARTS.map((part) => moves[part]), ...(skip ? [skip] : [])].reduce(
    (sum, move) => sum + countWords(saidIn(move, reading)),
    0,
  );

/** A step with a line behind it. */
function withLine(move: Move, line: string, reading: Reading): Move {
  const { byAge: _, ...common } = move;
  return { ...common, text: `${wordingOf(move, reading).text} ${line}` };
}

/**
 * Takes up one thing that was told beside the moment and that the answer says nothing of yet, in a line behind its last
 * step: what an asker would miss most. A question is answered even in the room of the thing to leave out; for anything
 * else, judged blind, readers would rather keep that.
 *
 * @param used - ids of what earlier answers of the conversation took up
 */
export function takeUp(made: Made, reading: Reading, used: ReadonlySet<string>): TakenUp {
  const { moves, about } = made;
  const said = [about ?? '', ...PARTS.map((part) => saidIn(moves[part], reading))].join(' ');
  const heard = reading.circumstances
    .flatMap((id) => BY_ID.get(id) ?? [])
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const room = budgetOf(reading.moment.phase, false);
  for (const words of heard) {
    const line = lineFor(words, reading);
    if (!line || used.has(words.id) || speaksOf(said, words.spoken)) continue;
    const isAsked = words.rank >= ASKED;
    const text = isAsked ? `${TO_WHAT_WAS_ASKED}${line.text}` : line.text;
    const taken = { ...moves, T: withLine(moves.T, text, reading) };
    for (const skip of isAsked ? [made.skip, null] : [made.skip])
      if (wordsIn({ moves: taken, skip }, reading) <= room) return { moves: taken, skip, circumstance: words.id };
  }
  return { moves, skip: made.skip, circumstance: null };
}
