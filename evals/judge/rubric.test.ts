import { expect, test } from 'vitest';
import { singlePrompt } from './prompt.ts';
import { loadRubric, readRubric } from './rubric.ts';

const rubric = await loadRubric();

test('the rubric has a question for each thing that connection asks of an answer', () => {
  expect(rubric.criteria.map(({ id }) => id)).toEqual([
    'presence',
    'room',
    'dignity',
    'pressure',
    'lecture',
    'own-words',
    'guessing',
    'limit',
    'apology',
    'concrete',
  ]);
});

test('an instruction has one criterion, what its scores mean, and no other', () => {
  const [presence, room] = rubric.criteria;
  if (!presence || !room) throw new Error('two criteria');
  const prompt = singlePrompt(rubric, presence);
  for (const words of [presence.question, ...presence.levels, rubric.quoted]) expect(prompt).toContain(words);
  expect(prompt).not.toContain(room.question);
});

test('another word is another version', () => {
  const { version, ...source } = rubric;
  expect(readRubric(JSON.stringify(source)).version).toBe(version);
  expect(readRubric(JSON.stringify({ ...source, quoted: `${source.quoted} ` })).version).toBe(version);
  expect(readRubric(JSON.stringify({ ...source, quoted: 'Else.' })).version).not.toBe(version);
});

test.for([
  ['no JSON', '{', 'it is no JSON'],
  [
    'an empty question',
    { criteria: [{ ...rubric.criteria[0], question: ' ' }] },
    'criteria.0.question: expected a text',
  ],
  ['two meanings', { criteria: [{ ...rubric.criteria[0], levels: ['a', 'b'] }] }, 'criteria.0.levels'],
  ['an id twice', { criteria: [rubric.criteria[0], rubric.criteria[0]] }, 'criteria: expected every id once'],
] as const)('a rubric with %s is refused, by field', ([, change, words]) => {
  const { version: _, ...source } = rubric;
  const text = typeof change === 'string' ? change : JSON.stringify({ ...source, ...change });
  expect(() => readRubric(text)).toThrow(words);
});
