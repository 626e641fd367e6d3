import { describe, expect, test } from 'vitest';
import { WORDS_BY_PHASE, WORDS_OF_HOLD } from '../../checks/budgets.ts';
import { meanSentenceLength, readingGrade } from '../../checks/reading-grade.ts';
import { toneFaults } from '../../checks/tone.ts';
import { countWords, sentencesOf } from '../../checks/words.ts';
import { shippedRecogniser } from '../../moment/scenes/shipped.ts';
import { PRINCIPLES } from '../../principles.ts';
import { fill, type Pronoun, type Voice } from '../wording.ts';
import { movesOfScene } from './index.ts';
import { SCENE_WORDS, type SceneWords } from './words.ts';

const PRONOUNS: readonly Pronoun[] = ['he', 'she', 'they'];
const bare: Omit<Voice, 'pronoun'> = { thing: null, other: null, place: null, missed: null, matter: null };
const phases = new Map(shippedRecogniser().scenes.map(({ id, phase }) => [id, phase]));

/** A scene’s words, as they are read with one pronoun. */
function read(words: SceneWords, pronoun: Pronoun) {
  const voice = { ...bare, pronoun };
  const filled = (text: string) => fill(text, voice);
  return {
    p: filled(words.p),
    say: filled(words.say),
    steps: [words.p, words.a, words.r, words.t].map(filled),
    lines: [words.say, ...(words.rsay ?? [])].map(filled),
    skip: filled(words.skip),
    next: words.next.map(filled),
  };
}

/** Every fault of the library, each with the scene it is in, so that one run names them all. */
const faultsOf = (check: (spoken: ReturnType<typeof read>, words: SceneWords) => readonly string[]): string[] =>
  SCENE_WORDS.flatMap((words) =>
    PRONOUNS.flatMap((pronoun) => check(read(words, pronoun), words).map((fault) => `${words.id}: ${fault}`)),
  );

describe('the words of every scene', () => {
  test('answer a scene that can be recognised, and every such scene has words', () => {
    expect(SCENE_WORDS.map(({ id }) => id).sort()).toEqual([...phases.keys()].sort());
    expect(new Set(SCENE_WORDS.map(({ id }) => id)).size).toBe(SCENE_WORDS.length);
  });

  test('stay within the budgets of its phase, whatever the pronoun', () => {
    const faults = faultsOf(({ p, say, steps, lines, skip, next }, { id, about, rsay }) => {
      const phase = phases.get(id) ?? 'now';
      const all = [...steps, ...lines, skip].reduce((sum, text) => sum + countWords(text), 0);
      return [
        ...(all > WORDS_BY_PHASE[phase] ? [`${all} words`] : []),
        ...(phase === 'now' && countWords(p) > WORDS_OF_HOLD ? ['the first thing to do is too long'] : []),
        ...(countWords(say) > WORDS_OF_HOLD || sentencesOf(say).length > 2 ? ['the first line is too long'] : []),
        ...((rsay ?? []).length > 2 ? ['more than two lines'] : []),
        ...(countWords(skip) > 10 ? ['skip is too long'] : []),
        // With what is said around it a note has room for so many.
        ...(countWords(about) > 12 ? ['about is too long'] : []),
        ...(next.length < 3 || next.length > 4 || next.some((tap) => countWords(tap) > 6) ? ['next taps'] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('read at grade 6 or below now, and at 8 or below when there is time', () => {
    const faults = faultsOf(({ steps, lines }, { id }) => {
      const now = phases.get(id) === 'now';
      const whole = [...steps, ...lines].join(' ');
      const [grade, length] = [readingGrade(whole), meanSentenceLength(whole)];
      return [
        ...(grade > (now ? 6 : 8) ? [`grade ${grade.toFixed(1)}`] : []),
        ...(length > (now ? 10.5 : 13) ? [`${length.toFixed(1)} words a sentence`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('keep the tone, in curly quotes, with every token filled', () => {
    const faults = faultsOf(({ steps, lines, skip, next }) =>
      [...steps, ...lines, skip, ...next].flatMap((text) => [
        ...toneFaults(text),
        ...(/["'`{}|]/.test(text) ? [`“${text}”`] : []),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('say nothing twice, and no step word for word as another scene does', () => {
    const seen = new Map<string, string>();
    const twice = SCENE_WORDS.flatMap(({ id, r, t }) =>
      [r, t].flatMap((text) => {
        const before = seen.get(text);
        seen.set(text, id);
        return before === undefined ? [] : [`${id}: as ${before}`];
      }),
    );
    expect(twice).toEqual([]);
    expect(
      faultsOf(({ steps, lines }) => {
        const all = [...steps, ...lines].filter((text) => text !== '');
        return new Set(all).size < all.length ? ['the same line twice'] : [];
      }),
    ).toEqual([]);
  });

  test('put into practice ideas that the articles have', () => {
    expect(
      SCENE_WORDS.filter(
        ({ ideas }) =>
          ideas.length !== 4 ||
          ideas.every((idea) => idea === null) ||
          ideas.some((idea) => idea !== null && !(idea in PRINCIPLES)),
      ).map(({ id }) => id),
    ).toEqual([]);
  });

  test('take up what was named, and else say what stands there', () => {
    const [words] = SCENE_WORDS.filter(({ r, say }) => /\{thing\|/.test(r + say));
    expect(words).toBeDefined();
    if (!words) return;
    const { A, R } = movesOfScene(words);
    const spoken = [A.say?.[0] ?? '', R.text].join(' ');
    expect(fill(spoken, { ...bare, pronoun: 'he', thing: 'the trombone' })).toContain('the trombone');
    expect(fill(spoken, { ...bare, pronoun: 'he' })).not.toContain('trombone');
  });
});
