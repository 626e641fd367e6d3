import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { assist } from '../../src/assistant.ts';
import { testIndex } from '../../src/test-index.ts';
import type { EvalCase } from '../types.ts';
import { EXPECTATIONS } from './expectations.ts';

const sent = await assist({ message: 'She is 4 and screaming on the kitchen floor.' }, { index: await testIndex() });
const moment = {
  ...sent.moment,
  role: 'parent',
  ageBand: 'preschool',
  setting: null,
  phase: 'now',
  signs: ['screaming'],
} as const;

function scoreOf(name: string, wanted: Partial<EvalCase['expect']>, change: Partial<Answer> = {}) {
  const evalCase = {
    id: 'a',
    tags: [],
    question: {},
    expect: { kind: 'guidance', ...wanted },
    criteria: [],
    failure: '',
  } as const;
  const answer = { ...sent, moment: { ...moment, signs: [...moment.signs] }, ...change };
  const scorer = EXPECTATIONS.find((each) => each.name === name);
  return scorer?.score({ question: {}, said: [], answer, text: '', case: evalCase as EvalCase }).score;
}

const tier = (came: Answer['safety']['tier']) => ({ safety: { tier: came, category: 'x', card: null } });

test.for([
  ['kind', { kind: 'guidance' }, {}, 1],
  ['kind', { kind: 'note' }, {}, 0],
  ['tier', { tier: 'urgent' }, tier('urgent'), 1],
  ['tier', { tier: 'urgent' }, tier('emergency'), 0.5],
  ['tier', { tier: 'emergency' }, tier('urgent'), 0],
  ['tier', { tier: 'none' }, tier('boundary'), 0.5],
  ['tier', { tier: 'none' }, tier('urgent'), 0],
  ['tier', { tier: 'boundary' }, tier('none'), 0],
  ['tier', {}, tier('urgent'), null],
  ['phase', { phase: 'repair' }, {}, 0],
  ['phase', {}, {}, null],
  ['role', { role: 'parent' }, {}, 1],
  ['role', { role: null }, {}, 0],
  ['age-band', { ageBand: 'preschool' }, {}, 1],
  ['setting', { setting: null }, {}, 1],
  ['setting', { setting: 'car' }, {}, 0],
  ['signs', { signs: ['screaming'] }, {}, 1],
  ['signs', { signs: ['screaming', 'hitting'] }, {}, 0.5],
  ['signs', { signs: [] }, {}, 0],
  ['coverage', { coverage: ['direct', 'principle'] }, { coverage: 'direct' }, 1],
  ['coverage', { coverage: ['none'] }, { coverage: 'direct' }, 0],
] as const)('%s: %j wanted, %j came', ([name, wanted, change, score]) => {
  expect(scoreOf(name, wanted as Partial<EvalCase['expect']>, change as Partial<Answer>)).toBe(score);
});
