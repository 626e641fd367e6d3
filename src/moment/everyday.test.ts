import { expect, test } from 'vitest';
import { everyday } from './everyday.ts';

test.each([
  ['my mummy’s knackered', ' my mums exhausted '],
  ['my wean is greeting', ' my child is crying '],
  ['i cant cope rn, idk what 2 do', ' i cant cope right now dont know what 2 do '],
  ['I am going to lose it', ' im going to lose it '],
  ['she flew off the handle', ' she snapped '],
  ['what is P.A.R.T. for', ' what is the part framework . for '],
  ['a big tantrm', ' a big tantrum '],
  ['he is exhuasted', ' hes exhausted '],
  ['so apologetic', ' so apologetic '],
  ['my girl, 15, wont come', ' my girl 15 years wont come '],
  ['his brother (8) hit him', ' his brother 8 years hit him '],
  ['level 3, 4, 5', ' level 3 4 5 '],
])('“%s” is read as “%s”', (typed, plain) => {
  expect(everyday(typed)).toBe(plain);
});

test('short words, numbers and words of other languages stay as they are', () => {
  expect(everyday('cot 4yo ребёнок enfant')).toBe(' cot 4yo ребёнок enfant ');
});
