import { describe, expect, test } from 'vitest';
import { arrivalsOf } from './arrivals.ts';

const soon = () => performance.now() + 5_000;

async function* from<T>(...values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

describe('what arrives', () => {
  test('is handed out in order, and then its end, as often as one asks', async () => {
    const arrivals = arrivalsOf(from(1, 2));
    const kinds = [];
    for (let at = 0; at < 4; at += 1) kinds.push(await arrivals.next(soon()));
    expect(kinds).toEqual([
      { kind: 'came', value: 1 },
      { kind: 'came', value: 2 },
      { kind: 'ended' },
      { kind: 'ended' },
    ]);
  });

  test('is handed out before the failure that came after it', async () => {
    const broken = new Error('broken');
    async function* failing() {
      yield 'whole';
      throw broken;
    }
    const arrivals = arrivalsOf(failing());
    expect(await arrivals.next(soon())).toEqual({ kind: 'came', value: 'whole' });
    expect(await arrivals.next(soon())).toEqual({ kind: 'failed', error: broken });
  });

  test('is not waited for past the deadline, and is there when asked for again', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* late() {
      await released;
      yield 'late';
    }
    const arrivals = arrivalsOf(late());
    expect(await arrivals.next(performance.now() + 1)).toEqual({ kind: 'late' });
    release();
    expect(await arrivals.next(soon())).toEqual({ kind: 'came', value: 'late' });
  });

  test('wakes who waits for it', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* waking() {
      await released;
      yield 'here';
    }
    const next = arrivalsOf(waking()).next(soon());
    release();
    expect(await next).toEqual({ kind: 'came', value: 'here' });
  });
});
