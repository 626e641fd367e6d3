import { describe, expect, test } from 'vitest';
import { limitStands } from './limit.ts';

describe('a limit in another language', () => {
  test.for([
    ['es', 'Ponte entre los dos. «No te dejo pegar.»'],
    ['fr', 'Mettez-vous entre eux. « Je ne te laisse pas taper. »'],
    ['de', 'Geh dazwischen. „Ich lasse dich nicht hauen.“'],
  ] as const)('stands in %s: “%s”', ([language, text]) => {
    expect(limitStands(text, language)).toBe(true);
  });

  test.for([
    ['es', 'Siéntate cerca y respira.'],
    ['fr', 'Asseyez-vous près de lui.'],
    ['de', 'Setz dich daneben und summe.'],
  ] as const)('is missing in %s: “%s”', ([language, text]) => {
    expect(limitStands(text, language)).toBe(false);
  });
});
