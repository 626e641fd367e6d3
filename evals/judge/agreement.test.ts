import { afterEach, describe, expect, test } from 'vitest';
import { type CalibrationTexts, calibrationTexts } from '../calibration/texts.ts';
import { isAsGood, readAgreement, shareOf, sharesOf } from './agreement.ts';
import { calibrateJudge } from './calibrate-judge.ts';
import { agreementText } from './command.ts';
import { makeJudge } from './judge.ts';
import { type Script, type ScriptedServer, scriptedServer } from './scripted-server.ts';

const running: ScriptedServer[] = [];
afterEach(() => {
  for (const { stop } of running.splice(0)) stop();
});

describe('shares', () => {
  test('count what two raters say alike, and what of it is more than chance', () => {
    // Alike in 3 of 4; by chance 1/2 · 1/4 + 1/2 · 3/4 = 1/2.
    expect(shareOf(['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b'])).toEqual({ n: 4, raw: 0.75, kappa: 0.5 });
    expect(shareOf([], [])).toEqual({ n: 0, raw: null, kappa: null });
  });

  test('take a text without a label for disagreement, and consensus from where both readings agree', () => {
    const { first, consensus, unjudged } = sharesOf([
      { readings: ['a', 'a'], judged: 'a' },
      { readings: ['b', 'b'], judged: null },
      { readings: ['a', 'b'], judged: 'a' },
    ]);
    expect([first.raw, consensus.raw, consensus.n, unjudged]).toEqual([2 / 3, 1 / 2, 2, 1]);
  });

  test('make a judge as good only where it agrees with both readings as they do', () => {
    const kappa = (value: number | null) => ({ n: 9, raw: 1, kappa: value });
    const good = (readings: number | null, first: number | null, second: number | null) =>
      isAsGood({ readings: kappa(readings), first: kappa(first), second: kappa(second) });
    expect(good(0.8, 0.8, 0.9)).toBe(true);
    expect(good(0.8, 0.79, 0.9)).toBe(false);
    expect(good(0.8, null, 0.9)).toBe(false);
    expect(good(null, 0.8, 0.9)).toBe(false);
  });
});

const text = (at: number) => ({ id: `t${at}`, question: 'she screams', heldOut: false });
const TEXTS: CalibrationTexts = {
  heldOut: false,
  pairs: [
    { ...text(1), kind: 'k', a: 'good', b: 'poor', readings: ['a', 'a'] },
    { ...text(2), kind: 'k', a: 'poor', b: 'good', readings: ['b', 'b'] },
  ],
  singles: [
    { ...text(3), answer: 'good', readings: [5, 4] },
    { ...text(4), answer: 'poor', readings: [1, 2] },
  ],
};

/** Of one mind with the readings. */
const good: Script = ({ material: { answer, first } }) =>
  answer === undefined
    ? { reason: '', better: first === 'good' ? 'first' : 'second' }
    : { reason: '', score: answer === 'good' ? 2 : 0 };

async function calibrated(script: Script) {
  const server = await scriptedServer(script);
  running.push(server);
  const judge = await makeJudge({ model: 'scripted', apiKey: undefined, baseUrl: server.baseUrl }, 1);
  return calibrateJudge(judge, TEXTS, '2026-01-02');
}

describe('a calibration', () => {
  test('finds a judge of one mind with the readings as good as their own agreement', async () => {
    const found = await calibrated(good);
    expect(found).toMatchObject({ asGood: true, model: 'scripted', date: '2026-01-02', pairs: { flipped: 0 } });
    expect(found.sentence).toMatch(/^scripted, rubric [0-9a-f]{8} is as good as the labels’ own agreement: on pairs κ/);
    expect([found.pairs.first.kappa, found.singles.second.kappa, found.singles.readings.raw]).toEqual([1, 1, 1]);
  });

  test('leaves a judge advisory that always prefers the first: all its pairs are ties', async () => {
    const found = await calibrated((put) =>
      put.material.first === undefined ? good(put) : { reason: '', better: 'first' },
    );
    expect(found.pairs).toMatchObject({ flipped: 1, unjudged: 0, first: { raw: 0, kappa: 0 } });
    expect([found.asGood, found.singles.first.kappa]).toEqual([false, 1]);
    expect(found.sentence).toContain('is not as good as the labels’ own agreement and stays advisory');
    expect(agreementText(found)).toContain('preferences that turned with the order: 1');
  });

  test('counts what a judge failed against it', async () => {
    const found = await calibrated(() => 'no JSON');
    expect([found.pairs.unjudged, found.singles.unjudged, found.pairs.flipped]).toEqual([2, 2, null]);
    expect([found.asGood, found.pairs.consensus.raw]).toEqual([false, 0]);
  });
});

test('the texts of a calibration are those that were not held out, or those that were', () => {
  const [seen, heldOut] = [calibrationTexts(false), calibrationTexts(true)];
  expect([...seen.pairs, ...seen.singles].some((each) => each.heldOut)).toBe(false);
  expect([...heldOut.pairs, ...heldOut.singles].every((each) => each.heldOut)).toBe(true);
  expect([seen.pairs.length, seen.singles.length]).toEqual([424, 81]);
});

test('no calibration is no error, and another file is one', async () => {
  expect(await readAgreement('/nowhere/agreement.json')).toBeNull();
  await expect(readAgreement(new URL('rubric.json', import.meta.url).pathname)).rejects.toThrow(/is no calibration/);
});
