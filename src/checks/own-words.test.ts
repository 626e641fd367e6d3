import { describe, expect, test } from 'vitest';
import { AGE_BANDS } from '../answer.ts';
import { MOVES } from '../guidance/moves/index.ts';
import { SCENE_WORDS } from '../guidance/scenes/words.ts';
import { fill, type Voice } from '../guidance/wording.ts';
import { shippedRecogniser } from '../moment/scenes/shipped.ts';
import type { Phase } from '../question.ts';
import { skipFaults, stepFaults, tapFaults } from './step.ts';

const NAMED: Voice = {
  pronoun: 'she',
  thing: 'the tablet',
  other: 'the baby',
  place: 'the shop',
  missed: 'Daddy',
  matter: 'the homework',
};
const PLAIN: Voice = { ...NAMED, thing: null, other: null, place: null, missed: null, matter: null };
const phases = new Map(shippedRecogniser().scenes.map(({ id, phase }) => [id, phase]));

/** How long, how hard and how quoted a text is has its own tests: what is asked here is how it is worded. */
const SHAPE = /word budget|hard to read|too many sentences|longer than|quotes what/;

const wordingOf = (faults: readonly string[]) => faults.filter((fault) => !SHAPE.test(fault));
const contextOf = (phase: Phase, given: readonly string[]) => ({
  wordsLeft: 999,
  phase,
  language: 'en' as const,
  passages: [],
  given,
  shown: [],
  limitWanted: false,
  unregisteredNumbers: () => [],
});

function stopsStep(part: 'R' | 'T', text: string, say: readonly string[], phase: Phase): boolean {
  return wordingOf(stepFaults({ part, text, say, cites: [] }, contextOf(phase, [text, ...say]))).length > 0;
}

const shareOf = (stopped: readonly boolean[]) => stopped.filter(Boolean).length / stopped.length;

describe('the words of the program itself, by their own phase', () => {
  const scenes = SCENE_WORDS.map((words) => ({ words, phase: phases.get(words.id) ?? 'now' }));
  const filled = (text: string) => fill(text, PLAIN);
  const named = (text: string) => fill(text, NAMED);

  test('are stopped for their wording in at most 3 of 100 steps', { timeout: 120_000 }, () => {
    const stopped = [
      ...scenes.flatMap(({ words: { r, rsay = [], t }, phase }) => [
        stopsStep('R', filled(r), rsay.map(filled), phase),
        stopsStep('T', filled(t), [], phase),
      ]),
      ...MOVES.flatMap((move) =>
        [move, ...AGE_BANDS.flatMap((age) => move.byAge?.[age] ?? [])].flatMap(({ text, say = [] }) =>
          (move.for.phases ?? (['now'] as const)).flatMap((phase) =>
            move.part === 'R' || move.part === 'T' ? [stopsStep(move.part, named(text), say.map(named), phase)] : [],
          ),
        ),
      ),
    ];
    expect(stopped.length).toBeGreaterThan(7000);
    expect(shareOf(stopped)).toBeLessThanOrEqual(0.03);
  });

  test('are stopped in at most 2 of 100 things to leave out, and taps', { timeout: 120_000 }, () => {
    const skips = scenes.map(
      ({ words: { skip }, phase }) => wordingOf(skipFaults(filled(skip), contextOf(phase, []))).length > 0,
    );
    const taps = scenes.flatMap(({ words: { next }, phase }) =>
      next.map(filled).map((tap) => wordingOf(tapFaults(tap, contextOf(phase, [tap]))).length > 0),
    );
    expect(shareOf(skips)).toBeLessThanOrEqual(0.02);
    expect(shareOf(taps)).toBeLessThanOrEqual(0.01);
  });
});
