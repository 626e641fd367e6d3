import { describe, expect, test } from 'vitest';
import { FILES } from '../run/files.ts';
import { countRecorded, foundIn, type Recorded, readRecorded, recordedLine } from './recorded.ts';

const records = await readRecorded(FILES.recorded);
const found = countRecorded(records);

const share = ({ part, whole }: { readonly part: number; readonly whole: number }) => part / whole;

describe('the step checks, on recorded model answers they were tuned with', () => {
  test('catch at least 90 in 100 of the bad ones', () => {
    expect(share(found.dev.caught)).toBeGreaterThanOrEqual(0.9);
  });

  test('let at least 90 in 100 of the good ones through', () => {
    expect(share(found.dev.letThrough)).toBeGreaterThanOrEqual(0.9);
  });

  test('catch something of every kind', () => {
    expect(Object.values(found.dev.byKind).filter(({ part }) => part === 0)).toEqual([]);
  });
});

const good = records.find(({ verdict }) => verdict === 'good') as Recorded;

describe('a recorded answer', () => {
  test('has every id once, and a fault with its place where it is bad', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const { verdict, fault, at } of records) {
      expect([fault === null, at === null]).toEqual([verdict === 'good', verdict === 'good']);
    }
  });

  test('is seen with what stands above it: what it says again fails', () => {
    const [first] = good.elements;
    const twice = { ...good, elements: [first, first].flatMap((each) => each ?? []) };
    expect(foundIn(twice)[1]?.faults).toContain('it says again what was said');
  });

  test('is held to the words that are left of the budget', () => {
    const long = { ...good, held: { ...good.held, P: 'word '.repeat(300) } };
    expect(foundIn(long)[0]?.faults).toContain('it is over the word budget');
  });

  test('counts as caught only where the faulty element fails', () => {
    const bad: Recorded = { ...good, set: 'held-out', verdict: 'bad', fault: 'shame', at: 'T' };
    expect(countRecorded([bad])['held-out'].caught).toEqual({ part: 0, whole: 1 });
  });

  test('is told in counts, a set without answers in none', () => {
    expect(recordedLine(countRecorded([good]))).toBe(
      'The step checks against recorded model answers: dev 0 of 0 bad caught, 1 of 1 good let through.',
    );
  });
});
