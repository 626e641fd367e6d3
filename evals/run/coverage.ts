import { AGE_BANDS } from '../../src/answer.ts';
import { SIGNS } from '../../src/moment/signs/index.ts';
import { PHASES, SETTINGS } from '../../src/question.ts';
import type { CaseResult } from '../types.ts';

/** What a case leaves open. */
export const NOT_SAID = 'not said';

const AGES = [...AGE_BANDS, NOT_SAID] as const;
const PLACES = [...SETTINGS, NOT_SAID] as const;

export interface Coverage {
  readonly ages: readonly string[];
  readonly settings: readonly string[];
  /** Cases by phase, then age (rows), then setting (columns). */
  readonly phases: readonly { readonly phase: string; readonly cells: readonly (readonly number[])[] }[];
  /** Cases that expect each sign, fewest first. */
  readonly signs: readonly { readonly sign: string; readonly cases: number }[];
}

/** Where a case stands: as its author says, else as the asker set it, else as the program read it. */
function placeOf({ case: { expect, question }, answer }: CaseResult) {
  const moment = answer?.moment;
  return {
    phase: expect.phase ?? question.phase ?? moment?.phase ?? NOT_SAID,
    age: expect.ageBand ?? moment?.ageBand ?? NOT_SAID,
    setting: expect.setting ?? question.setting ?? moment?.setting ?? NOT_SAID,
  };
}

/** Counts the cases in every cell, the empty ones too: what nobody asks, nobody sees break. */
export function coverageOf(results: readonly CaseResult[]): Coverage {
  const places = results.map(placeOf);
  const count = (phase: string, age: string, setting: string) =>
    places.filter((place) => place.phase === phase && place.age === age && place.setting === setting).length;
  const signs = Object.keys(SIGNS).map((sign) => ({
    sign,
    cases: results.filter(({ case: { expect } }) => expect.signs?.includes(sign)).length,
  }));
  return {
    ages: AGES,
    settings: PLACES,
    phases: PHASES.map((phase) => ({
      phase,
      cells: AGES.map((age) => PLACES.map((setting) => count(phase, age, setting))),
    })),
    signs: signs.toSorted((a, b) => a.cases - b.cases),
  };
}
