import { describe, expect, test } from 'vitest';
import { readText } from '../../reading.ts';
import { AROUND } from './around.ts';
import { AWAY } from './away.ts';
import { BODY } from './body.ts';
import { DESPAIR } from './despair.ts';
import { findIdeas, IDEA_NAMES, phrased } from './find.ts';
import { HARM } from './harm.ts';
import { IDEAS } from './index.ts';
import { MANNER } from './manner.ts';
import { MEANS } from './means.ts';
import { ORDINARY_LIFE } from './ordinary.ts';
import { PEOPLE } from './people.ts';

const PARTS = [AROUND, MEANS, BODY, DESPAIR, HARM, AWAY, PEOPLE, MANNER, ORDINARY_LIFE];

function ideasIn(text: string): readonly (string | undefined)[] {
  const words = phrased(readText(text));
  return findIdeas(words, 0, words.ids.length).flatMap((ideas) => ideas.map((idea) => IDEA_NAMES[idea]));
}

describe('ideas', () => {
  test.each([
    ['tablets', 'pills'],
    ['a pill', 'pills'],
    ['unas pastillas', 'pills'],
    ['rafters', 'hang-place'],
    ['he is choking', 'choking-food'],
    ['wont wake up', 'wont-wake'],
    ['Füße, Brücke', 'height'],
  ])('are the same whatever the word or its ending: %s', (text, idea) => {
    expect(ideasIn(text)).toContain(idea);
  });

  test('are told by phrases, small words between or not', () => {
    expect(ideasIn('she gave away things')).toContain('give-away');
    expect(ideasIn('they found the dog. home')).not.toContain('past_ok');
    expect(ideasIn('not in her bed')).toContain('missing');
    expect(ideasIn('not in bed')).toContain('missing');
  });

  test('do not run from one sentence into the next', () => {
    expect(ideasIn('a black coffee')).toContain('eat-stop');
    expect(ideasIn('it was black. coffee is hot')).not.toContain('eat-stop');
  });

  test('are written once each, in plain small letters', () => {
    expect(Object.keys(IDEAS).length).toBe(PARTS.reduce((sum, part) => sum + Object.keys(part).length, 0));
    for (const words of Object.values(IDEAS))
      expect(words).toMatch(/^[a-z0-9]+(?:_[a-z0-9]+)*(?: [a-z0-9]+(?:_[a-z0-9]+)*)*$/);
  });
});
