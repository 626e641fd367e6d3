import type { Moment } from '../answer.ts';
import { type Folded, fold } from '../phrases.ts';
import type { Phase, Question } from '../question.ts';
import { bandOf, readAge } from './age.ts';
import { type Particulars, readParticulars } from './particulars.ts';
import { readIntensity, readPhase } from './phase.ts';
import { readSigns } from './read-signs.ts';
import type { SignId } from './signs/index.ts';
import { readRole, readSetting } from './whereabouts.ts';

/** A moment as it was read: what the answer shows for correction, and what only composing needs. */
export interface Reading {
  readonly moment: Moment;
  /** The leading sign first. */
  readonly signs: readonly SignId[];
  readonly particulars: Particulars;
}

/** What an asker may say outright; it wins over what the words suggest. */
export type Explicit = Pick<Question, 'role' | 'childAge' | 'setting' | 'phase'>;

interface Turn {
  readonly age: ReturnType<typeof readAge>;
  readonly signs: readonly SignId[];
  readonly phase: Phase | null;
  readonly particulars: Particulars;
}

function readTurn(folded: Folded, teaches: boolean, inClass: boolean): Turn {
  const signs = readSigns(folded, teaches, inClass);
  return {
    age: readAge(folded),
    signs,
    phase: readPhase(folded, signs),
    particulars: readParticulars(folded),
  };
}

/** The last turn that told, wins. */
function lastTold<From, T>(turns: readonly From[], tell: (turn: From) => T | null): T | null {
  return turns.reduceRight<T | null>((told, turn) => told ?? tell(turn), null);
}

/** A turn like "that didn’t work" is about what came before; one like "he's hitting me now" changes what leads. */
function signsOver(turns: readonly Turn[]): readonly SignId[] {
  const last = turns.at(-1)?.signs ?? [];
  const before = turns
    .slice(0, -1)
    .map(({ signs }) => signs.filter((sign) => sign !== 'not-helping'))
    .reduceRight<readonly SignId[]>((told, signs) => (told.length > 0 ? told : signs), []);
  return [...last, ...before.filter((sign) => !last.includes(sign))];
}

/**
 * Reads the moment from the asker's turns, oldest first. All of them count, the last one most.
 */
export function readMoment(texts: readonly string[], explicit: Explicit): Reading {
  const folded = texts.map(fold);
  // Who asks comes first: a teacher means other things by the same words.
  const role = explicit.role ?? lastTold(folded, readRole);
  const setting = explicit.setting ?? lastTold(folded, (text) => readSetting(text, role));
  const teaches = role === 'educator' || (role === null && setting === 'classroom');
  const inClass = teaches || setting === 'classroom';
  const turns = folded.map((text) => readTurn(text, teaches, inClass));
  const signs = signsOver(turns);
  const age = lastTold(turns, ({ age: each }) => (each.years === null && each.band === null ? null : each));
  const years = explicit.childAge ?? age?.years ?? null;
  const phase = explicit.phase ?? lastTold(turns, ({ phase: each }) => each) ?? 'now';
  return {
    moment: {
      role,
      childAge: years,
      ageBand: years === null ? (age?.band ?? null) : bandOf(years),
      setting,
      phase,
      intensity: readIntensity(texts.at(-1) ?? '', signs, phase),
      signs: [...signs],
    },
    signs,
    particulars: {
      pronoun: lastTold(turns, ({ particulars }) => particulars.pronoun),
      thing: lastTold(turns, ({ particulars }) => particulars.thing),
      other: lastTold(turns, ({ particulars }) => particulars.other),
      place: lastTold(turns, ({ particulars }) => particulars.place),
      missed: lastTold(turns, ({ particulars }) => particulars.missed),
    },
  };
}
