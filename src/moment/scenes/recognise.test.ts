import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { learnScenes } from '../../../scripts/train-scenes/learn.ts';
import { toldScenes } from '../../../scripts/train-scenes/told.ts';
import { everyday } from '../everyday.ts';
import { type Explicit, readByRule, readMoment } from '../read-moment.ts';
import { featuresOf } from './features.ts';
import learned from './learned.json' with { type: 'json' };
import { type Counts, learnedSchema, openCounts, packCounts } from './learned.ts';
import { likelyScenes, rankScenes } from './likely.ts';
import { openRecogniser } from './recognise.ts';
import type { ToldScene } from './scene.ts';
import { shippedRecogniser } from './shipped.ts';
import { sumsOf } from './sums.ts';

const TOLD: readonly ToldScene[] = [
  {
    id: 'shop-sweets',
    signs: ['screaming', 'onlookers'],
    phase: 'now',
    role: ['parent'],
    ages: ['toddler', 'preschool'],
    setting: ['public'],
    told: ['screaming at the till over sweets', 'on the floor of the shop because I said no to chocolate'],
  },
  {
    id: 'shop-plan',
    signs: ['screaming'],
    phase: 'planning',
    role: ['parent'],
    told: ['every week the shop ends in screaming, how do I do it next time'],
  },
  {
    id: 'class-ripped',
    signs: ['self-critical'],
    phase: 'now',
    role: ['educator'],
    setting: ['classroom'],
    told: ['he ripped up his maths page in front of the class', 'tore the worksheet in two'],
    cues: ['eraser', 'sums'],
  },
];
const recogniser = openRecogniser(learnScenes(TOLD, []));

function asked(turns: readonly string[], chosen: Explicit = {}) {
  const { moment, phase, signs, turns: read } = readByRule(turns, chosen);
  const told = turns.map((text, at) => ({ text: everyday(text), signs: read[at]?.signs ?? [] }));
  return [told, { ...moment, phase, signs }, chosen] as const;
}
/** Among the three above, of which one is always the likeliest. */
const ranked = (turns: readonly string[], chosen: Explicit = {}) =>
  rankScenes(...asked(turns, chosen), recogniser).likely.map(({ scene }) => scene.id);
/** Among all that there are. */
const likely = (turns: readonly string[]) => likelyScenes(...asked(turns)).map(({ id }) => id);

describe('a scene', () => {
  test('is recognised by its words, however they are ordered', () => {
    expect(ranked(['sweets! he is on the shop floor, screaming'])[0]).toBe('shop-sweets');
    expect(ranked(['Ripped his maths worksheet in two. I teach year 4'])[0]).toBe('class-ripped');
  });

  test('is recognised by what words are about, and by words noted beside it', () => {
    const { text, signs } = { text: everyday('fractions crumpled, eraser flung'), signs: [] };
    const told = { role: null, ageBand: null, setting: null, phase: null, signs };
    const [first] = rankScenes([{ text, signs }], told, {}, recogniser).likely;
    expect(first?.scene.id).toBe('class-ripped');
  });

  test('is recognised by what it is about, where no telling has the word', () => {
    const alike = (id: string, about: string): ToldScene => ({
      id,
      signs: [],
      phase: 'now',
      about,
      told: ['it broke'],
    });
    const two = openRecogniser(learnScenes([alike('one-cup', 'a cracked mug'), alike('one-kite', 'a torn kite')], []));
    const first = (text: string) => rankScenes(...asked([text]), two).likely[0]?.scene.id;
    expect([first('his kite broke'), first('her mug broke')]).toEqual(['one-kite', 'one-cup']);
  });

  test('is the one that more people tell of, where two sound the same', () => {
    const told = (id: string, besides: readonly string[]): ToldScene => ({
      id,
      signs: [],
      phase: 'now',
      told: ['under the table', 'under the table', ...besides],
    });
    const usual = told('hid-usual', [
      'he crawled off',
      'she will not come out',
      'he went quiet',
      'curled up and silent',
    ]);
    const two = openRecogniser(learnScenes([told('hid-rare', []), usual], []));
    expect(rankScenes(...asked(['under the table']), two).likely[0]?.scene.id).toBe('hid-usual');
  });

  test('is another one for tomorrow than for now', () => {
    expect(ranked(['he screams in the shop every week. how do I do it next time'])[0]).toBe('shop-plan');
  });

  test('is none where the asker chose another phase, place or role than it is for', () => {
    const words = ['screaming at the till over sweets, on the floor of the shop'];
    expect(ranked(words, { phase: 'repair' })).toEqual([]);
    expect(ranked(words, { setting: 'classroom' })).not.toContain('shop-sweets');
    expect(ranked(words, { role: 'educator' })).not.toContain('shop-sweets');
  });

  test('is none where nothing was told that sounds like it', () => {
    expect(likely(['qwertz uiop asdf'])).toEqual([]);
  });

  test('is none where only a matter was told, of which many scenes are as likely', () => {
    expect(likely(['I yelled at my kids'])).toEqual([]);
    expect(likely(['I yelled at my son about his homework until he cried'])).not.toEqual([]);
  });

  test('is told at length, too, where no other comes near to it', () => {
    expect(
      likely([
        'found out from the school app, not from him, that he has skipped maths three times this week. 14, never in trouble before, home off the bus any second and I have got my ranty voice on',
      ])[0],
    ).toBe('teen-skipped-lessons');
    expect(
      likely([
        'year 7 camp, first night, one of the boys has wet his sleeping bag and the others in the cabin have begun to work it out. he is standing outside, he says he needed some air',
      ])[0],
    ).toBe('class-camp-wet-sleeping-bag');
  });

  test('is told at length where another of its matter comes near to it, and none of any other', () => {
    expect(
      likely([
        '8yo son wont sleep by himself since next door were robbed in broad daylight, lies there listening. so do i if i am honest, what a week',
      ])[0],
    ).toBe('nights-burglars-fear');
  });

  test('need sound the less like a long telling, the further it is ahead', () => {
    expect(
      likely([
        'its 8.50pm, twins age 3, put back in bed about twenty times, their dad’s working away till sunday and they think it’s hilarious. I went from nice voice to shouty voice and back again. nothing works',
      ])[0],
    ).toBe('nights-two-keep-getting-up-alone');
  });

  test('owns what the adult did, whatever else is asked', () => {
    const { scenes } = readMoment(['i shoved him off me and he fell, he is 6. he is fine. how do I talk to him'], {});
    expect(scenes.every(({ phase, signs }) => phase === 'repair' || signs.includes('went-too-far'))).toBe(true);
  });

  test('told without a cause stands in where it sounds like none, and never where somebody is hurt', () => {
    expect(readMoment(['he is in such a mood and I have no idea why'], {}).scenes[0]?.open).toBe(true);
    const hurt = readMoment(['zumba zigzag flamingo he hit her quartz obelisk xylophone trombone verdigris'], {});
    expect(hurt.scenes.some(({ open }) => open)).toBe(false);
  });

  test('is none in a turn that is about the answer before', () => {
    const told = 'my 3 year old is screaming on the shop floor because I said no to sweets';
    expect(likely([told])).not.toEqual([]);
    expect(likely([told, 'that didn’t work'])).toEqual([]);
  });

  test('is recognised by the last turn most', () => {
    const turns = ['screaming at the till over sweets', 'now at school he ripped up his maths page before the class'];
    expect(ranked(turns)[0]).toBe('class-ripped');
  });
});

describe('what was counted', () => {
  const SIZE = 3_000;
  const unpacked = (counts: readonly Counts[]) => {
    const countsOf = openCounts(packCounts(counts, SIZE), SIZE);
    return counts.map((_, feature) => {
      const { at, times } = countsOf(feature);
      return { at: Array.from(at), times: Array.from(times) };
    });
  };

  test('comes back as it was packed', () => {
    const counts = [
      { at: [], times: [] },
      { at: [0], times: [1] },
      { at: [3, 700, 2_999], times: [2, 1, 63] },
      {
        at: Array.from({ length: 2_998 }, (_, at) => at + 2),
        times: Array.from({ length: 2_998 }, (_, at) => 1 + (at % 3)),
      },
    ];
    expect(unpacked(counts)).toEqual(counts);
  });

  test('comes back in any order, and of many features as of few', () => {
    const counts = Array.from({ length: 100 }, (_, at) => ({ at: [at, 2 * at + 1], times: [1 + (at % 9), 2] }));
    const countsOf = openCounts(packCounts(counts, SIZE), SIZE);
    for (const feature of [99, 0, 50, 47, 48, 16, 15, 98]) {
      const { at, times } = countsOf(feature);
      expect([Array.from(at), Array.from(times)]).toEqual([counts[feature]?.at, counts[feature]?.times]);
    }
  });

  test('is packed up to its largest number', () => {
    expect(unpacked([{ at: [5], times: [1_000] }])).toEqual([{ at: [5], times: [63] }]);
  });

  test('has nothing to say of words that nobody used', () => {
    const read = { signs: [], role: null, ageBand: null, setting: null, phase: 'now' } as const;
    const scores = recogniser.score(featuresOf(everyday(''), { ...read }));
    expect([...scores].every(Number.isFinite)).toBe(true);
    expect(openRecogniser(learnScenes([], [])).score(featuresOf(everyday('he hit me'), read))).toHaveLength(0);
  });
});

test('what the program knows has its shape', () => {
  expect(z.parse(learnedSchema, learned)).toEqual(learned);
});

test('what the program knows was summed up as it was counted', () => {
  const names = learned.features.split(' ');
  const of = learned.scenes.length + learned.signs.length;
  const countsOf = openCounts(learned, of);
  const tellings = learned.scenes.map(({ told }) => told);
  expect(
    sumsOf(
      tellings,
      of,
      names,
      names.map((_, feature) => countsOf(feature)),
    ),
  ).toEqual(learned.sums);
});

test('what the program knows was counted in the tellings as they stand', async () => {
  const told = await toldScenes();
  expect(shippedRecogniser().scenes.map(({ id, told: count }) => [id, count])).toEqual(
    told.map((scene) => [scene.id, scene.told.length]),
  );
});

test('an asker of whom nothing is known is not answered as one who teaches, where no scene is sure', () => {
  const text =
    'he just saw on someones story that the whole football team went bowling without him. hes 11, phone face down on the bed, says whatever';
  const { scenes, moment } = readMoment([text], {});
  expect(moment.role).toBeNull();
  expect(scenes.length).toBeGreaterThan(0);
  expect(scenes.filter(({ open, role }) => open && role?.every((each) => each === 'educator'))).toEqual([]);
});
