import { describe, expect, test } from 'vitest';
import { NEED_IDS, NEEDS, type NeedId } from './needs/index.ts';
import { readMoment } from './read-moment.ts';
import { readNeeds } from './read-needs.ts';

const foremost = (...turns: readonly string[]) => [...readMoment(turns, {}).needs.keys()][0];

describe('what somebody is after', () => {
  test.each<[string, NeedId]>([
    ['he has gone full banshee in the queue', 'storm'],
    ['gone silent and hides under his blanket', 'gone-quiet'],
    ['keeps kicking the dog', 'hold-limit'],
    ['forgot his sports day', 'say-sorry'],
    ['my fuse is very short tonight', 'settle-self'],
    ['hvnt had 3 hours straight sleep', 'worn-out'],
    ['am i a terrible mother', 'ashamed'],
    ['pinterest mums make me feel small', 'judged'],
    ['rubs it all out unless its perfect', 'perfectionist-child'],
    ['grandma is chopped liver, only wants mummy', 'wants-other-parent'],
    ['my partner overrules me', 'one-side'],
    ['what is co-regulation', 'idea-calm'],
    ['what does P.A.R.T. stand for', 'idea-part'],
    ['is gentle parenting just letting them run wild', 'idea-standards'],
  ])('when they type “%s” is %s', (words, need) => {
    expect(foremost(words)).toBe(need);
  });

  test('is up to five needs, foremost first, none above 1', () => {
    const needs = [...readNeeds(['tantrum in the shop, i yelled, my mum judged me, so tired, bedtime was late'], [])];
    expect(needs.length).toBeLessThanOrEqual(5);
    const shares = needs.map(([, share]) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  test('is not sure where little was said', () => {
    expect([...readNeeds(['sleep'], []).values()].every((share) => share < 1)).toBe(true);
    expect(readNeeds(['xyzzy'], []).size).toBe(0);
  });

  test('stays what it was when somebody asks for less to read', () => {
    const asked = 'my son prefers his nan to me';
    expect(readMoment([asked, 'shorter please'], {}).needs).toEqual(readMoment([asked], {}).needs);
  });

  test('changes with the last turn, and keeps the one before in mind', () => {
    const needs = readMoment(['my 3 year old is screaming on the floor', 'now hes hitting me'], {}).needs;
    expect([...needs.keys()][0]).toBe('hold-limit');
    expect(needs.has('storm')).toBe(true);
  });
});

test('every need has a name of its own, and words by which it is read', () => {
  expect(new Set(NEED_IDS.map((id) => NEEDS[id].about)).size).toBe(NEED_IDS.length);
  expect(
    NEED_IDS.filter(
      (id) => (NEEDS[id].words as string) === '' || (NEEDS[id].phrases as readonly string[]).length === 0,
    ),
  ).toEqual([]);
});
