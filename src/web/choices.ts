import type { AgeBand } from '../answer.ts';
import type { Phase, Question, Role, Setting } from '../question.ts';
import { REGIONS } from '../safety/index.ts';

/** Where the reader stands: it decides the starters, and whether typed words are shown again. */
export type Place = 'home' | 'class';

/** The explicit fields of a question, as the reader chose them. */
export type Context = Pick<Question, 'role' | 'childAge' | 'setting' | 'phase' | 'region'>;

interface Choice {
  readonly value: string;
  readonly label: string;
}

const choices = <Value extends string>(labels: Readonly<Record<Value, string>>): readonly Choice[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label }));

const SETTING_LABELS: Readonly<Record<Setting, string>> = {
  home: 'At home',
  public: 'Out in public',
  classroom: 'In class',
  car: 'In the car',
  online: 'Online',
};

const PHASE_LABELS: Readonly<Record<Phase, string>> = {
  now: 'Right now',
  'just-after': 'Just after',
  repair: 'Making it right',
  planning: 'Planning ahead',
};

const ROLE_LABELS: Readonly<Record<Role, string>> = {
  parent: 'Parent',
  educator: 'Educator',
  caregiver: 'Other caregiver',
};

const AGE_BAND_LABELS: Readonly<Record<AgeBand, string>> = {
  infant: 'A baby',
  toddler: 'A toddler',
  preschool: 'Three to five',
  'school-age': 'Six to eleven',
  teen: 'A teenager',
};

function years(age: number): string {
  if (!Number.isInteger(age)) return `${Math.round(age * 12)} months`;
  if (age === 0) return 'Under 1';
  return age === 1 ? '1 year' : `${age} years`;
}

/** The details that a reader may add, in the order in which the page asks for them. */
export const DETAILS: readonly {
  readonly name: keyof Context;
  readonly label: string;
  readonly choices: readonly Choice[];
}[] = [
  {
    name: 'childAge',
    label: 'Age',
    choices: Array.from({ length: 19 }, (_, age) => ({ value: `${age}`, label: years(age) })),
  },
  { name: 'setting', label: 'Place', choices: choices(SETTING_LABELS) },
  { name: 'phase', label: 'Timing', choices: choices(PHASE_LABELS) },
  { name: 'role', label: 'You are', choices: choices(ROLE_LABELS) },
  {
    name: 'region',
    label: 'Country, for help lines',
    choices: REGIONS.map(({ code, name }) => ({ value: code, label: name })),
  },
];

/** What was understood, as one short sentence: "4 years, at home, right now." */
export function understood(moment: {
  readonly childAge: number | null;
  readonly ageBand: AgeBand | null;
  readonly setting: Setting | null;
  readonly phase: Phase;
}): string {
  const { childAge, ageBand, setting, phase } = moment;
  const age = childAge === null ? ageBand && AGE_BAND_LABELS[ageBand] : years(childAge);
  const known = [age, setting && SETTING_LABELS[setting], PHASE_LABELS[phase]].filter((each) => each !== null);
  const [first = '', ...rest] = known;
  return `${[first, ...rest.map((each) => each.toLowerCase())].join(', ')}.`;
}
