import { expect, test } from 'vitest';
import { agreementOf, loadSecondReading, weightedKappa } from './agreement.ts';
import { loadLabels } from './read-labels.ts';

const labels = await loadLabels();
const again = loadSecondReading();

// Apart by 1 in one of four. Shares ½, ¼, ¼ and ¼, ½, ¼, so by chance ¼ + 4·⅛ + 1/16 + 1/16 + 4·1/16 + ⅛ = 1.25.
test('weighted kappa is what a hand computes', () => {
  expect(
    weightedKappa([
      [0, 0],
      [1, 1],
      [0, 1],
      [2, 2],
    ]),
  ).toBeCloseTo(1 - 0.25 / 1.25, 12);
  expect(weightedKappa([[0, 0]])).toBeNull();
});

test('the second reading names questions and sentences that there are', () => {
  const known = new Set(labels.sentences.filter(({ junk }) => !junk).map(({ id }) => id));
  const questions = new Set(labels.questions.map(({ id }) => id));
  expect(again.filter(({ id }) => !questions.has(id))).toEqual([]);
  expect(again.flatMap(({ helps, fits }) => [...helps, ...fits]).filter((id) => !known.has(id))).toEqual([]);
  expect(again.length).toBe(30);
});

test('read again, the labels mostly say the same', () => {
  const { kappa, ndcg } = agreementOf(labels, again);
  expect(kappa).toBeGreaterThan(0.6);
  expect(ndcg).toBeGreaterThan(0.6);
});

test('labels that were dealt to other questions would not agree', () => {
  const dealt = again.map((each, at) => ({ ...each, id: again[(at + 1) % again.length]?.id ?? '' }));
  expect(agreementOf(labels, dealt).kappa).toBeLessThan(0.5);
});
