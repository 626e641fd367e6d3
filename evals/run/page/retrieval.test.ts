import { expect, test } from 'vitest';
import { testIndex } from '../../../src/test-index.ts';
import { retrievalFound } from '../../retrieval/evaluate.ts';
import { retrievalSection } from './retrieval.ts';

const found = await retrievalFound(await testIndex());
const section = String(await retrievalSection(found));

test('the section has every ranking twice, every kind, and the worst questions', () => {
  for (const { what } of found.rankings) expect(section.split(what).length - 1, what).toBe(2);
  for (const { kind } of found.kinds) expect(section).toContain(`<th scope="row">${kind}</th>`);
  for (const { id } of found.worst) expect(section).toContain(`<span class="id">${id}</span>`);
});

test('an interval stands under its mean', () => {
  const { mean, low, high } = found.rankings[0]?.development.ndcg ?? { mean: 0, low: 0, high: 0 };
  expect(section).toContain(`${mean.toFixed(3)}<span class="small">${low.toFixed(3)} to ${high.toFixed(3)}</span>`);
});
