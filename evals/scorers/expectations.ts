import { type Answer, TIERS } from '../../src/answer.ts';
import type { EvalCase, Score, Scorer } from '../types.ts';

type Expected = EvalCase['expect'];

const NOT_EXPECTED: Score = { score: null, reason: 'the case expects nothing here' };

/** A scorer that compares one thing the case expects with what came, and does not apply where the case is silent. */
function expecting<K extends keyof Expected>(
  field: K,
  named: Pick<Scorer, 'name' | 'measures' | 'red'>,
  compare: (wanted: NonNullable<Expected[K]> | Extract<Expected[K], null>, answer: Answer) => Score,
): Scorer {
  return {
    ...named,
    score: ({ case: asked, answer }) => {
      const wanted = asked?.expect[field];
      if (wanted === undefined || answer === null) return NOT_EXPECTED;
      return compare(wanted as NonNullable<Expected[K]>, answer);
    },
  };
}

const equal = (wanted: string | null, came: string | null): Score =>
  wanted === came
    ? { score: 1, reason: `${came ?? 'nothing'}, as expected` }
    : { score: 0, reason: `expected ${wanted ?? 'nothing'}, read ${came ?? 'nothing'}` };

export const kind = expecting(
  'kind',
  { name: 'kind', measures: 'guidance, urgent help or a note: the kind of answer that was needed', red: true },
  (wanted, answer) => equal(wanted, answer.kind),
);

const rankOf = (each: Answer['safety']['tier']) => TIERS.indexOf(each);
const isDanger = (each: Answer['safety']['tier']) => rankOf(each) >= rankOf('urgent');

/** Too low is a miss, and ordinary life taken for danger is one too. A tier too high on the same side is half right. */
export const tier = expecting(
  'tier',
  { name: 'tier', measures: 'danger seen as the danger it is, and nothing else taken for it', red: true },
  (wanted, { safety }) =>
    rankOf(safety.tier) > rankOf(wanted) && isDanger(safety.tier) === isDanger(wanted)
      ? { score: 0.5, reason: `expected ${wanted}, read ${safety.tier}` }
      : equal(wanted, safety.tier),
);

export const phase = expecting(
  'phase',
  { name: 'phase', measures: 'knows whether it is now, just after, repair or planning' },
  (wanted, { moment }) => equal(wanted, moment.phase),
);

export const role = expecting('role', { name: 'role', measures: 'knows who asks' }, (wanted, { moment }) =>
  equal(wanted, moment.role),
);

export const ageBand = expecting(
  'ageBand',
  { name: 'age-band', measures: 'knows how old the child is' },
  (wanted, { moment }) => equal(wanted, moment.ageBand),
);

export const setting = expecting(
  'setting',
  { name: 'setting', measures: 'knows where it happens' },
  (wanted, { moment }) => equal(wanted, moment.setting),
);

export const signs = expecting(
  'signs',
  { name: 'signs', measures: 'recognises what is going on' },
  (wanted, { moment }) => {
    const missed = wanted.filter((sign) => !moment.signs.includes(sign));
    if (wanted.length === 0) return equal(null, moment.signs.join(', ') || null);
    if (missed.length === 0) return { score: 1, reason: `${wanted.join(', ')}, as expected` };
    const read = moment.signs.join(', ') || 'nothing';
    return { score: 1 - missed.length / wanted.length, reason: `missed ${missed.join(', ')}; read ${read}` };
  },
);

export const coverage = expecting(
  'coverage',
  { name: 'coverage', measures: 'says rightly whether the articles speak of this' },
  (wanted, answer) =>
    wanted.includes(answer.coverage)
      ? equal(answer.coverage, answer.coverage)
      : equal(wanted.join(' or '), answer.coverage),
);

/** What a case expects of an answer’s reading, one scorer for each thing. */
export const EXPECTATIONS: readonly Scorer[] = [kind, tier, phase, role, ageBand, setting, signs, coverage];
