import { expect, test } from 'vitest';
import { HELP_LINES, NUMBERS_CHECKED_ON } from './help-lines.ts';
import { unregisteredNumbers } from './numbers.ts';
import { linesFor, REGIONS, rowOf, statedRegion } from './region.ts';

test('every entry is complete', () => {
  for (const line of HELP_LINES) {
    expect(line.name).not.toBe('');
    expect(line.reach).not.toBe('');
    expect(line.source).not.toBe('');
    expect(line.needs.length).toBeGreaterThan(0);
    expect(line.url).toMatch(/^https:\/\//);
    expect(line.verifiedOn).toBe(NUMBERS_CHECKED_ON);
    expect(line.region).toMatch(/^[A-Z]{2}$/);
  }
  expect(new Set(HELP_LINES.map((line) => line.id)).size).toBe(HELP_LINES.length);
});

test('every country has an emergency number and someone to talk to', () => {
  for (const { code } of REGIONS) {
    expect(linesFor(code, 'emergency')).toHaveLength(1);
    expect(linesFor(code, 'any').length).toBeGreaterThan(0);
  }
});

test('a country without lines of its own has the Union’s, or none that is invented', () => {
  expect(rowOf('IT')).toBe('EU');
  expect(rowOf('JP')).toBe('ZZ');
  expect(rowOf(null)).toBe('ZZ');
});

test('every registered number counts as registered, however it is grouped', () => {
  const text = HELP_LINES.filter((line) => line.kind !== 'web')
    .map((line) => `call ${line.reach}.`)
    .join(' ');
  expect(unregisteredNumbers(text)).toEqual([]);
  expect(unregisteredNumbers('call (800) 422-4453 or 1 800 422 4453 or 18004224453')).toEqual([]);
});

test('other numbers are found', () => {
  expect(unregisteredNumbers('NEDA: 800-931-2237, or text HELLO to 12345. Call 555, or 1-800-RUNAWAY.')).toEqual([
    '800-931-2237',
    '12345',
    '555',
    '1-800-RUNAWAY',
  ]);
});

test('dates, ages and amounts are not numbers to call', () => {
  expect(
    unregisteredNumbers('From 2019-2020, on 2026-11-21, 30 children of 5 to 10 years, call 3 times, see ?p=3120-3184'),
  ).toEqual([]);
});

test('a place is the asker’s only where they say so', () => {
  expect(statedRegion(['we moved to a flat in Glasgow'])).toBe('GB');
  expect(statedRegion(['U.K.'])).toBe('GB');
  expect(statedRegion(['in the us', 'we’re in Ireland now'])).toBe('IE');
  expect(statedRegion(['tell us what to do', 'Paris is my daughter’s name'])).toBeNull();
});
