import { describe, expect, test } from 'vitest';
import { loadCases, readCases } from './cases.ts';
import { FILES } from './files.ts';

const good = {
  id: 'home-01',
  tags: ['parent'],
  question: { message: 'She is screaming.' },
  expect: { kind: 'guidance', tier: 'none' },
  criteria: [{ id: 'near', text: 'Stays near', points: 3, any: ['stay'] }],
  failure: 'It lectures.',
};

const wrongOf = (value: unknown) => readCases('home.json', JSON.stringify(value)).wrong.join('\n');

test('a sound case is read as it is', () => {
  expect(readCases('home.json', JSON.stringify([good]))).toEqual({ cases: [good], wrong: [] });
});

describe('a bad case is named with its file, its id and the field', () => {
  test.for([
    ['a field that is missing', { failure: undefined }, 'home.json, case home-01, failure:'],
    ['a field that is none', { expects: {} }, 'expects'],
    ['a question that the contract refuses', { question: {} }, 'home-01, question.message: expected either'],
    ['a tier that is none', { expect: { kind: 'guidance', tier: 'red' } }, 'home-01, expect.tier:'],
    ['a sign that is none', { expect: { kind: 'guidance', signs: ['cheerful'] } }, 'home-01, expect.signs.0:'],
    ['a criterion worth nothing', { criteria: [{ ...good.criteria[0], points: 0 }] }, 'home-01, criteria.0.points:'],
    ['a wording in capitals', { criteria: [{ ...good.criteria[0], any: ['Stay'] }] }, 'home-01, criteria.0.any.0:'],
    ['an id with a space', { id: 'home 01' }, 'case home 01, id:'],
    ['no id', { id: undefined }, 'case number 1, id:'],
  ] as const)('%s', ([, change, named]) => {
    const wrong = wrongOf([{ ...good, ...change }]);
    expect(wrong).toContain('home.json');
    expect(wrong).toContain(named);
  });

  test('no list, no JSON', () => {
    expect(wrongOf(good)).toBe('home.json: expected a list of cases');
    expect(readCases('home.json', '[{').wrong.join()).toContain('home.json: is no JSON');
  });
});

test('the cases of this folder are sound, and no id stands twice', async () => {
  const cases = await loadCases(FILES.cases);
  expect(cases.length).toBeGreaterThan(200);
});
