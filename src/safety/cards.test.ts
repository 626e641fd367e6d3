import { describe, expect, test } from 'vitest';
import type { Card } from '../answer.ts';
import type { Role } from '../question.ts';
import { AI_LINE, COUNTRY_LINE } from './card-text.ts';
import { cardFor, cardForPage, URGENT_PAGES } from './cards.ts';
import { EMERGENCY_CARDS } from './emergency-cards.ts';
import { HELP_LINES } from './help-lines.ts';
import { boundaryNote, reminderNote } from './notes.ts';
import { unregisteredNumbers } from './numbers.ts';
import { REGIONS } from './region.ts';
import { URGENT_CARDS } from './urgent-cards.ts';
import { urgentSteps } from './urgent-steps.ts';
import type { Actor, CategoryId, Verdict } from './verdict.ts';

const COUNTRIES = [null, 'JP', ...REGIONS.map((region) => region.code)];
const ROLES_AND_NONE: readonly (Role | null)[] = [null, 'parent', 'educator', 'caregiver'];
const ACTORS: readonly Actor[] = ['child', 'asker', 'other', null];

const verdictOf = (
  tier: Verdict['tier'],
  category: CategoryId,
  region: string | null,
  actor: Actor = null,
): Verdict => ({
  tier,
  category,
  region,
  actor,
  subject: 'child',
  when: 'now',
  negated: false,
  sticky: false,
});

const cardsOf = (tier: 'urgent' | 'emergency', categories: string[]) =>
  categories.flatMap((category) =>
    COUNTRIES.flatMap((region) =>
      ROLES_AND_NONE.flatMap((role) =>
        ACTORS.map((actor) => {
          const card = cardFor(verdictOf(tier, category as CategoryId, region, actor), role);
          return { name: `${category} ${region} ${role} ${actor}`, region, card: card as Card };
        }),
      ),
    ),
  );

const EMERGENCY = cardsOf('emergency', Object.keys(EMERGENCY_CARDS));
const URGENT = cardsOf('urgent', Object.keys(URGENT_CARDS));
const ALL = [...EMERGENCY, ...URGENT];

const textOf = (card: Card) =>
  [
    card.title,
    card.message,
    ...card.callIf,
    card.action,
    card.ask,
    card.say,
    card.settle,
    ...card.resources.flatMap(({ name, reach }) => [name, reach]),
  ]
    .filter((each) => each !== null)
    .join(' ');
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
const failing = (cards: typeof ALL, isWrong: (card: Card, region: string | null) => boolean) =>
  cards.filter(({ card, region }) => isWrong(card, region)).map(({ name }) => name);

describe('every emergency card', () => {
  test('is 90 words at most, numbers included', () => {
    expect(failing(EMERGENCY, (card) => words(textOf(card)) > 90)).toEqual([]);
  });
  test('puts the emergency number first', () => {
    expect(failing(EMERGENCY, (card) => !/-emergency$|-(?:911|999|112|000|111)$/.test(lineOf(card, 0)))).toEqual([]);
  });
  test('ends its message by saying what it is', () => {
    expect(failing(EMERGENCY, (card) => !card.message.endsWith(AI_LINE))).toEqual([]);
  });
  test('has one action, one line to say and one for the adult’s own body', () => {
    expect(failing(EMERGENCY, (card) => card.action === '' || card.say === null || card.settle === null)).toEqual([]);
    expect(failing(EMERGENCY, (card) => card.ask !== null)).toEqual([]);
  });
});

describe('every urgent card', () => {
  test('asks one direct question and has a line to say', () => {
    expect(failing(URGENT, (card) => !card.ask?.endsWith('?') || card.say === null)).toEqual([]);
  });
  test('names one to three reasons to call now', () => {
    expect(failing(URGENT, (card) => card.callIf.length < 1 || card.callIf.length > 3)).toEqual([]);
  });
  test('ends its people with the emergency number', () => {
    expect(failing(URGENT, (card) => !/-emergency$|-(?:911|999|112|000|111)$/.test(lineOf(card, -1)))).toEqual([]);
  });
});

describe('every card', () => {
  test('shows three resources at most, and one at least', () => {
    expect(failing(ALL, (card) => card.resources.length < 1 || card.resources.length > 3)).toEqual([]);
  });
  test('prints registered numbers only', () => {
    expect(failing(ALL, (card) => unregisteredNumbers(textOf(card)).length > 0)).toEqual([]);
  });
  test('names no method, blames nobody, gives no orders to feel', () => {
    const banned =
      /!|\b(?:just|simply|calm down|you should|tantrum|meltdown|naughty|manipulat\w*|attention.seeking|overdose|hang|noose|mg|your fault that|you['’]re not going to)\b/i;
    expect(failing(ALL, (card) => banned.test(textOf(card)))).toEqual([]);
  });
  test('is set with curly apostrophes and quotes', () => {
    expect(failing(ALL, (card) => /['"`]/.test(textOf(card)))).toEqual([]);
  });
  test('leaves no placeholder', () => {
    expect(failing(ALL, (card) => /[{}]|undefined/.test(textOf(card)))).toEqual([]);
  });
  test('asks for the country once, exactly where none is known', () => {
    const unknown = (region: string | null) => region === null || region === 'JP';
    expect(
      failing(ALL, (card, region) => card.message.split(COUNTRY_LINE).length - 1 !== Number(unknown(region))),
    ).toEqual([]);
  });
  test('shows lines of its own country only', () => {
    expect(failing(ALL, (card) => new Set(card.resources.map((each) => each.region)).size > 1)).toEqual([]);
  });
});

test('text is offered beside voice where the registry has it', () => {
  const reaches = (category: CategoryId, region: string) =>
    cardFor(verdictOf('urgent', category, region), null)?.resources.map((each) => each.reach);
  expect(reaches('child_suicide_self_harm', 'US')).toEqual(['988', 'text 988', '911']);
  expect(reaches('domestic_violence', 'US')).toEqual(['1-800-799-7233', 'text START to 88788', '911']);
  expect(reaches('child_suicide_self_harm', 'GB')).toEqual(['116 123', 'text SHOUT to 85258', '999']);
});

test('the poison line stands on the card of something swallowed, where the country is known', () => {
  const names = (region: string | null, actor: Actor) =>
    cardFor(verdictOf('emergency', 'medical_emergency', region, actor), null)?.resources.map((each) => each.reach);
  expect(names('US', 'child')).toEqual(['911', '1-800-222-1222']);
  expect(names('US', null)).toEqual(['911']);
  expect(names(null, 'child')).toHaveLength(1);
});

test('an educator is told that reporting may be their own duty', () => {
  const message = (role: Role) => cardFor(verdictOf('urgent', 'abuse_disclosure', 'US'), role)?.message;
  expect(message('educator')).toContain('You may have to report this yourself, today');
  expect(message('parent')).not.toContain('report this yourself');
});

test('a young asker gets a card at every tier, with lines for them', () => {
  for (const tier of ['boundary', 'urgent', 'emergency'] as const) {
    const card = cardFor(verdictOf(tier, 'child_user', 'GB'), null);
    expect(card?.resources.map((each) => each.name).join()).toContain('Childline');
  }
});

test('no danger, no card', () => {
  expect(cardFor(verdictOf('none', 'benign', 'US'), null)).toBeNull();
  expect(cardFor(verdictOf('boundary', 'corporal_punishment', 'US'), null)).toBeNull();
});

test('every urgent page has its card, in every country', () => {
  for (const { slug, title } of URGENT_PAGES) {
    expect(title).not.toBe('');
    for (const region of COUNTRIES) expect(cardForPage(slug, region).title).not.toBe('');
  }
  expect(() => cardForPage('benign', null)).toThrow(RangeError);
});

test('steps are short and say one line', () => {
  for (const category of Object.keys(URGENT_CARDS) as CategoryId[]) {
    for (const role of ROLES_AND_NONE) {
      const { P, A } = urgentSteps(verdictOf('urgent', category, 'US'), role);
      expect(words(P.text)).toBeLessThanOrEqual(12);
      expect(P.say).toEqual([]);
      expect(A.say).toHaveLength(1);
      expect(words(A.say[0] ?? '')).toBeLessThanOrEqual(12);
      expect(`${P.text} ${A.text} ${A.say}`).not.toMatch(/['"!]|\b(?:just|simply|calm down|you should)\b/i);
    }
  }
});

test('notes are one line of 25 words at most', () => {
  const boundaries = (
    [
      'corporal_punishment',
      'medication_diagnosis',
      'manipulation_punishment',
      'caregiver_burnout',
      'restraint_seclusion',
      'abuse_disclosure',
      'child_user',
    ] as const
  ).map((category) => boundaryNote(verdictOf('boundary', category, null)));
  const reminders = URGENT_PAGES.map(({ slug, tier }) =>
    reminderNote({ ...verdictOf(tier, slug, null), sticky: true }),
  );
  for (const note of [...boundaries, ...reminders]) {
    expect(note).not.toBeNull();
    expect(words(note ?? '')).toBeLessThanOrEqual(25);
    expect(note).not.toMatch(/['"!]/);
  }
  expect(boundaryNote(verdictOf('urgent', 'abuse_disclosure', null))).toBeNull();
  expect(reminderNote(verdictOf('urgent', 'abuse_disclosure', null))).toBeNull();
});

/** The registry’s id of a card’s resource, counted from either end. */
function lineOf(card: Card, at: number): string {
  const resource = card.resources.at(at);
  return (
    HELP_LINES.find(
      (line) => line.reach === resource?.reach && line.region === resource.region && line.needs.includes('emergency'),
    )?.id ?? ''
  );
}
