import { expect, test } from 'vitest';
import { FOLLOW_UPS, MOVES } from './moves/index.ts';
import { SCENE_WORDS } from './scenes/words.ts';
import { fill, type Voice } from './wording.ts';

const they: Voice = {
  pronoun: 'they',
  thing: 'the tablet',
  other: 'the baby',
  place: 'the shop',
  missed: 'Daddy',
  deed: 'kick',
  matter: 'the homework',
};

/** Words that may follow “they” and end like “says”, but are no such verb. */
const NO_VERBS = new Set(['always', 'sometimes', 'perhaps', 'as', 'across', 'afterwards', 'upstairs', 'this', 'his']);

/** All texts in a value, however deep. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const disagreements = (text: string): readonly string[] =>
  [...text.matchAll(/\bthey(?:’s|(?: (?:also|only|just|still|often|really|even|never|now|both|then))? ([a-z’]+))/gi)]
    .filter(([, verb]) => verb === undefined || (/(?:[^s]s|(?:is|was|has|does)n’t)$/.test(verb) && !NO_VERBS.has(verb)))
    .map(([all]) => all);

test('what is said of a child as “they” agrees: “they say”, never “they says”', () => {
  expect(disagreements('They says no. They isn’t here. They’s off. They always go.')).toHaveLength(3);
  const spoken = textsIn([SCENE_WORDS, MOVES, FOLLOW_UPS]).filter((text) => /\{[Hh]e\}/.test(text));
  expect(spoken.length).toBeGreaterThan(1000);
  expect(spoken.flatMap((text) => disagreements(fill(text, they)).map((fault) => `${fault}: ${text}`))).toEqual([]);
});

test('what is a child’s own is “theirs” or “hers” where nothing stands behind it', () => {
  const said = (pronoun: Voice['pronoun']) =>
    fill('{His} bag is {his}. Not {his}, ours. “It’s {his}”', { ...they, pronoun });
  expect(said('she')).toBe('Her bag is hers. Not hers, ours. “It’s hers”');
  expect(said('they')).toBe('Their bag is theirs. Not theirs, ours. “It’s theirs”');
  expect(said('he')).toBe('His bag is his. Not his, ours. “It’s his”');
});
