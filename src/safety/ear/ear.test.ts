import { describe, expect, test } from 'vitest';
import { readText } from '../reading.ts';
import { BENIGN } from '../verdict.ts';
import { type Heard, isHeldBack, raised, soundsOf } from './index.ts';
import { type Sounds, soFar, together } from './so-far.ts';
import { openHead, openWeights, packHead } from './weights.ts';

const sounds = (text: string) => together(soundsOf(readText(text)));
const alone = (key: number): Sounds => {
  soFar.hearKey(key, 100);
  return soFar.take();
};

describe('what is heard', () => {
  test.each([
    ['capitals', 'HE WONT WAKE UP'],
    ['doubled letters', 'he wont wakke upp'],
    ['characters without width', 'he w\u200bont wa\u200bke up'],
    ['accents and apostrophes', 'hé won’t wake up'],
  ])('is the same with %s', (_, text) => {
    expect(sounds(text)).toEqual(sounds('he wont wake up'));
  });

  test('is partly the same for other words of the same meaning, and for the same match of a rule', () => {
    const shared = (a: Sounds, b: Sounds) => a.keys.filter((key) => b.keys.includes(key)).length;
    expect(shared(sounds('rafters'), sounds('viga'))).toBeGreaterThan(0);
    expect(shared(sounds('rafters'), sounds('zebra'))).toBe(0);
    const matched = (text: string) =>
      together(soundsOf(readText(text), new Map([['rule', [{ start: 0, end: 1, head: 0 }]]])));
    expect(shared(matched('rafters'), matched('zebra'))).toBe(1);
  });

  test('depends on the order of words, within a sentence only', () => {
    expect(sounds('he hit me')).not.toEqual(sounds('me hit he'));
    expect(sounds('he hit. me too')).not.toEqual(sounds('he hit me too'));
  });

  test('is equally loud however long the text', () => {
    const loud = (text: string) => {
      const heard = sounds(text);
      return heard.loudness * Math.hypot(...heard.weights);
    };
    expect(loud('help')).toBeCloseTo(loud('my son is angry and throws his shoes at the door'), 10);
    expect(together([]).loudness).toBe(0);
  });

  test('comes in windows where a text is long, so that one line is not drowned', () => {
    expect(soundsOf(readText('he is tired. '.repeat(100))).length).toBe(2);
    expect(soundsOf(readText(''))).toEqual([]);
  });
});

describe('a packed head', () => {
  test('comes back with its weights, however far apart, to half a step', () => {
    const weights = new Float64Array(1 << 20);
    const set: readonly (readonly [number, number])[] = [
      [0, 1.5],
      [1, -1.5],
      [33, 0.3],
      [40_000, -0.7],
      [1_048_575, 1],
    ];
    for (const [key, weight] of set) weights[key] = weight;
    const head = openHead(packHead({ bias: 0.25, weights }));
    for (const [key, weight] of set) expect(head(alone(key))).toBeCloseTo(0.25 + 3 * weight, 0);
    expect(head(alone(7))).toBe(0.25);
  });

  test('cuts what is larger than its largest', () => {
    const weights = new Float64Array(1 << 20);
    weights[5] = 9;
    expect(openHead(packHead({ bias: 0, weights }))(alone(5))).toBeCloseTo(4.5, 5);
  });

  test('is refused where it is something else', () => {
    expect(() => openWeights({ danger: {} })).toThrow();
  });
});

describe('the ear and the rules', () => {
  const heard = (danger: number, emergency = -1, ...categories: Heard['categories']): Heard => ({
    danger,
    emergency,
    categories: categories.length > 0 ? categories : ['domestic_violence'],
  });
  const urgent = { ...BENIGN, tier: 'urgent', category: 'child_suicide_self_harm' } as const;
  const wish = { id: 'wish', category: 'suicide', tier: 'urgent', any: '' } as const;
  const other = { ...wish, category: 'weapon_violence' } as const;

  test('it raises what they missed, with a category and who is usually in danger', () => {
    expect(raised(BENIGN, heard(2, -2))).toMatchObject({
      tier: 'urgent',
      category: 'domestic_violence',
      subject: 'adult',
    });
    expect(raised(BENIGN, heard(2, 2))).toMatchObject({ tier: 'emergency' });
    expect(raised(BENIGN, heard(0.1))).toEqual(BENIGN);
  });

  test('it keeps to the policy: some categories are never an emergency, some always', () => {
    expect(raised(BENIGN, heard(2, 9, 'eating_disorder')).tier).toBe('urgent');
    expect(raised(BENIGN, heard(2, -9, 'runaway_missing')).tier).toBe('emergency');
  });

  test('it hears no wish to die in children too young for one, and the next likeliest danger instead', () => {
    const taken = heard(2, 2, 'child_suicide_self_harm', 'medical_emergency');
    expect(raised(BENIGN, taken, [2]).category).toBe('medical_emergency');
    expect(raised(BENIGN, taken, [2, 14]).category).toBe('child_suicide_self_harm');
    expect(raised(BENIGN, taken).category).toBe('child_suicide_self_harm');
  });

  test('it makes an urgent match an emergency, and never the other way round', () => {
    expect(raised(urgent, heard(2, 2))).toMatchObject({ tier: 'emergency', category: 'child_suicide_self_harm' });
    expect(raised({ ...urgent, tier: 'emergency' }, heard(2, -9)).tier).toBe('emergency');
    expect(raised(urgent, heard(-9))).toEqual(urgent);
  });

  test('it holds back a match that it is sure is harmless, the gravest only where it is surest', () => {
    expect(isHeldBack(other, 20, heard(-1.2))).toBe(true);
    expect(isHeldBack(wish, 20, heard(-1.2))).toBe(false);
    expect(isHeldBack(wish, 20, heard(-4))).toBe(true);
    expect(isHeldBack(other, 20, heard(0.2))).toBe(false);
  });

  test('it holds back nothing of few words, no boundary, and nothing unheard', () => {
    expect(isHeldBack(wish, 4, heard(-4))).toBe(false);
    expect(isHeldBack({ ...other, tier: 'boundary' }, 20, heard(-4))).toBe(false);
    expect(isHeldBack(other, 20, null)).toBe(false);
  });
});
