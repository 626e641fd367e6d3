import { beforeEach, describe, expect, test } from 'vitest';
import { BREAKER, type Breaker, createBreaker } from './breaker.ts';

let time = 0;
let breaker: Breaker;
beforeEach(() => {
  time = 1_000;
  breaker = createBreaker(() => time);
});

const failOften = (times: number) => {
  for (let at = 0; at < times; at += 1) breaker.failed();
};

describe('a server that keeps failing', () => {
  test('is asked until it has failed as often as is borne, and then not', () => {
    failOften(BREAKER.failures - 1);
    expect(breaker.allows()).toBe(true);
    breaker.failed();
    expect(breaker.allows()).toBe(false);
  });

  test('is tried again after its rest, by one question at a time', () => {
    failOften(BREAKER.failures);
    time += BREAKER.restMs;
    expect([breaker.allows(), breaker.allows()]).toEqual([true, false]);
    breaker.failed();
    expect(breaker.allows()).toBe(false);
    time += BREAKER.restMs;
    expect(breaker.allows()).toBe(true);
  });

  test('is asked as before once it answered', () => {
    failOften(BREAKER.failures);
    time += BREAKER.restMs;
    breaker.allows();
    breaker.succeeded();
    expect([breaker.allows(), breaker.allows()]).toEqual([true, true]);
  });

  test('lets the next one try where the one who tried left before the end', () => {
    failOften(BREAKER.failures);
    time += BREAKER.restMs;
    breaker.allows();
    breaker.unknown();
    expect(breaker.allows()).toBe(true);
  });

  test('is left alone for as long as it asks, at its first failure too', () => {
    breaker.failed(60_000);
    time += 59_999;
    expect(breaker.allows()).toBe(false);
    time += 1;
    expect(breaker.allows()).toBe(true);
  });

  test('is forgiven failures that did not come in a row', () => {
    failOften(BREAKER.failures - 1);
    breaker.succeeded();
    failOften(BREAKER.failures - 1);
    expect(breaker.allows()).toBe(true);
  });
});
