import { describe, expect, test } from 'vitest';
import { type Explicit, readMoment } from './read-moment.ts';

const momentOf = (turns: readonly string[], explicit: Explicit = {}) => readMoment(turns, explicit).moment;

describe('a moment', () => {
  test('an age that only its commas tell, or that a message opens with, is the child’s', () => {
    expect(readMoment(['cut off her fringe, 4, standing there with the scissors'], {}).moment.ageBand).toBe(
      'preschool',
    );
    expect(readMoment(['15, mould on every plate and says it is his room'], {}).moment.ageBand).toBe('teen');
    expect(readMoment(['our girl (8) has hidden in the shed'], {}).moment.ageBand).toBe('school-age');
    expect(readMoment(['3, 4, 5 times I asked and he will not come'], {}).moment.ageBand).toBeNull();
  });

  test('is read from one message in all its parts', () => {
    const { moment, signs, particulars } = readMoment(
      ['my daughter, 4, is on the floor of the supermarket SCREAMING for sweets and everyone is staring'],
      {},
    );
    expect(moment).toEqual({
      role: 'parent',
      childAge: 4,
      ageBand: 'preschool',
      setting: 'public',
      phase: 'now',
      intensity: 'high',
      signs: expect.arrayContaining(['screaming', 'onlookers']),
    });
    expect(moment.signs).toEqual(signs);
    expect(particulars).toMatchObject({ pronoun: 'she', thing: 'the sweets', other: null, place: 'the supermarket' });
  });

  test('of which nothing was told is now, and everything else unread', () => {
    expect(readMoment([''], {})).toMatchObject({
      moment: {
        role: null,
        childAge: null,
        ageBand: null,
        setting: null,
        phase: 'now',
        intensity: 'low',
        signs: [],
      },
      signs: [],
      particulars: { pronoun: null, thing: null, other: null, place: null },
    });
    expect(readMoment([], {})).toEqual(readMoment([''], {}));
  });

  test('knows a band of ages where no years were told', () => {
    expect(momentOf(['my toddler bites'])).toMatchObject({ childAge: null, ageBand: 'toddler' });
  });
});

describe('what is said outright', () => {
  const words = ['my 4 year old is screaming at home right now'];

  test.each<[string, Explicit, object]>([
    ['a role', { role: 'educator' }, { role: 'educator', childAge: 4 }],
    ['an age, and its band with it', { childAge: 13 }, { childAge: 13, ageBand: 'teen' }],
    ['a newborn’s age, though it is 0', { childAge: 0 }, { childAge: 0, ageBand: 'infant' }],
    ['a setting', { setting: 'car' }, { setting: 'car' }],
    ['a phase, and how much of a storm it is with it', { phase: 'planning' }, { phase: 'planning', intensity: 'low' }],
  ])('wins over the words: %s', (_, explicit, expected) => {
    expect(momentOf(words, explicit)).toMatchObject(expected);
  });

  test('wins over every turn', () => {
    expect(momentOf(['my son is 9', 'no he is 10', 'at the park'], { childAge: 3, setting: 'home' })).toMatchObject({
      childAge: 3,
      ageBand: 'preschool',
      setting: 'home',
    });
  });
});

describe('in a conversation', () => {
  test('what the first turn told still holds', () => {
    expect(momentOf(['my son is 6, we are at the park and he wont leave', 'now he is crying'])).toMatchObject({
      role: 'parent',
      childAge: 6,
      setting: 'public',
    });
  });

  test('what the last turn tells wins', () => {
    expect(momentOf(['my son is 6 and screaming at the park', 'sorry he is 7, and we are home now'])).toMatchObject({
      childAge: 7,
      setting: 'home',
    });
  });

  test('“that didn’t work” keeps the matter', () => {
    const { signs, particulars } = readMoment(
      ['my son wont stop hitting his sister over the ipad', 'that didnt work'],
      {},
    );
    expect(signs).toEqual(expect.arrayContaining(['not-helping', 'hitting', 'screens']));
    expect(particulars).toMatchObject({ pronoun: 'he', thing: 'the iPad', other: '{his} sister' });
  });

  test('“he’s hitting me now” changes what leads, and keeps the rest', () => {
    const { signs, moment } = readMoment(['my son wont put his shoes on', 'he’s hitting me now'], {});
    expect(signs[0]).toBe('hitting');
    expect(signs).toContain('getting-dressed');
    expect(moment).toMatchObject({ phase: 'now', intensity: 'high' });
  });

  test('a turn that tells of nothing keeps what came before, over several turns', () => {
    const { signs } = readMoment(['she bit the baby', 'ok', 'hm', 'what do i say'], {});
    expect(signs[0]).toBe('biting');
  });

  test('what a turn said two turns ago gives way to what was said since', () => {
    const { signs } = readMoment(['she bit the baby', 'now its homework', 'ok'], {});
    expect(signs[0]).toBe('homework');
    expect(signs).not.toContain('biting');
  });

  test('two turns that did not help do not lose the matter', () => {
    const { signs } = readMoment(['she wont stop screaming', 'that didnt work', 'still not working'], {});
    expect(signs).toContain('screaming');
  });

  test.each([
    ['he just laughed', 'sorry-not-taken', 'repair'],
    ['she said whatever and slammed the door', 'sorry-not-taken', 'repair'],
    ['she said you always say that', 'sorry-worn-out', 'repair'],
    ['and what do i say tomorrow', 'next-day', 'repair'],
    ['and my husband?', 'and-the-partner', 'repair'],
    ['my husband says i shouldnt apologise to a kid', 'sorry-doubted', 'repair'],
  ])('after a shout, “%s” is about the sorry', (turn, sign, phase) => {
    const { signs, moment } = readMoment(['i screamed at my son over his shoes', turn], {});
    expect(signs[0]).toBe(sign);
    expect(signs).toContain('adult-yelled');
    expect(moment.phase).toBe(phase);
  });

  test('a laugh after something else stays a laugh', () => {
    expect(readMoment(['my son keeps hitting me', 'he just laughed'], {}).signs[0]).toBe('laughing');
  });

  test('a sign that cannot be the asker’s is not read', () => {
    const said = 'nana here, my daughter says no telly and now shes furious with me';
    expect(readMoment([said], {}).signs).toContain('parents-rules');
    expect(readMoment(['my mum lets him have telly'], { role: 'caregiver' }).signs).not.toContain('grandparents-way');
  });

  test('each sign is named once', () => {
    const { signs } = readMoment(['he is hitting', 'hitting again', 'still hitting'], {});
    expect(signs).toEqual([...new Set(signs)]);
  });

  test('how much of a storm it is, is heard in the last turn', () => {
    expect(momentOf(['HE WONT GO TO BED!!!', 'ok. he came out once more']).intensity).not.toBe('high');
  });

  test('the same turns are read alike', () => {
    const turns = ['my class of 13 year olds laughed at me', 'i shouted'];
    expect(readMoment(turns, {})).toEqual(readMoment(turns, {}));
  });
});
