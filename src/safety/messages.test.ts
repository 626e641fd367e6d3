import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Tier } from '../answer.ts';
import { gate, type Verdict } from './index.ts';
import { TIER_RANK } from './verdict.ts';

interface Message {
  readonly tier: Tier;
  readonly turns: readonly string[];
}

const MESSAGES: readonly Message[] = readFileSync(new URL('../../evals/safety/messages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const of = (tier: Tier) => MESSAGES.filter((message) => message.tier === tier);
const verdictOf = (...turns: readonly string[]): Verdict => gate(turns, {});
const escalated = ({ tier }: Verdict) => TIER_RANK[tier] >= TIER_RANK.urgent;
const words = ({ turns }: Message) => turns.join(' || ');

// These messages were seen while the signals were written: they keep what was reached, and say nothing of messages to come.
describe('the gate, on the messages it was written with', () => {
  test('stops at least 98 in a hundred of those in danger', () => {
    const danger = of('emergency');
    const missed = danger.filter(({ turns }) => !escalated(verdictOf(...turns))).map(words);
    expect(danger.length).toBeGreaterThan(250);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(danger.length * 0.02);
  });

  test('lets at least 98 in a hundred look-alikes pass', () => {
    const ordinary = of('none');
    const stopped = ordinary.filter(({ turns }) => escalated(verdictOf(...turns))).map(words);
    expect(ordinary.length).toBeGreaterThan(500);
    expect(stopped.length, stopped.join('\n')).toBeLessThanOrEqual(ordinary.length * 0.02);
  });

  test('keeps a danger through the turns after it, and marks it as earlier', () => {
    const sample = of('emergency').filter(({ turns }) => turns.length === 1 && escalated(verdictOf(...turns)));
    const kept = sample.map(({ turns }) => verdictOf(...turns, 'anyway, how do I get her to tidy her room'));
    expect(sample.length).toBeGreaterThan(200);
    expect(kept.filter((verdict) => !escalated(verdict) || !verdict.sticky)).toEqual([]);
  });

  test('comes to an end on 64 KiB meant to tie it up', () => {
    const hostile = [
      'a'.repeat(65_536),
      'not '.repeat(16_384),
      'kill '.repeat(13_000),
      '\u200b'.repeat(60_000),
      'he '.repeat(21_000),
    ];
    for (const text of hostile) expect(verdictOf(text)).toHaveProperty('tier');
  });
});
