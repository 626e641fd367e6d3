import { describe, expect, test } from 'vitest';
import { plain, sentencesIn } from '../meant.ts';
import { brokenRules, ENGLISH, FOREIGN, type Rule } from './index.ts';

const breaks = (rule: Rule, text: string, given = '') =>
  brokenRules([rule], {
    sentences: sentencesIn(text),
    where: rule.where ?? 'text',
    phase: 'now',
    given: () => plain(given),
  }).length > 0;

const ALL = [...ENGLISH, ...Object.values(FOREIGN).flat()];

describe.each(ALL.map((rule, at) => [`${at} ${rule.rule}`, rule] as const))('%s', (_, rule) => {
  test.each(rule.hits)('is broken by “%s”', (text) => {
    expect(breaks(rule, text)).toBe(true);
  });
  test.each(rule.misses)('is kept by “%s”', (text) => {
    expect(breaks(rule, text)).toBe(false);
  });
});
