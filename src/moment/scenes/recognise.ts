import { type Features, isCommon, worthOf } from './features.ts';
import { type Counts, type Learned, openCounts } from './learned.ts';
import type { CountedScene, Scene } from './scene.ts';
import { lossOfUntold } from './sums.ts';

/**
 * How much is believed before anything was counted: of a scene, and of what scenes have in common, in counted features.
 * The prior is what all tellings have (Dirichlet smoothing: Zhai and Lafferty 2004, 10.1145/984321.984322).
 */
const PRIOR = 60;
const PRIOR_OF_GROUP = 180;
/** What was told more often is likelier: by so much for all that is heard, where it was told e times as often. */
const TOLD_OFTEN = 0.3;
/** As often as most scenes were told. */
const AS_OFTEN = 17;

/** What scenes have in common, and how much it counts beside the scene’s own tellings. */
const GROUPS = {
  lead: ({ signs }: Scene) => signs.slice(0, 1),
  sign: ({ signs }: Scene) => signs,
  subject: ({ id }: Scene) => [id.slice(0, id.indexOf('-'))],
  phase: ({ phase }: Scene) => [phase],
  ages: ({ ages }: Scene) => ages ?? ['any'],
  role: ({ role }: Scene) => role ?? ['any'],
  setting: ({ setting }: Scene) => setting ?? ['any'],
} as const;
type Group = keyof typeof GROUPS;
const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];
const COUNTS_FOR: Readonly<Record<Group, number>> = {
  lead: 0.75,
  sign: 0.3,
  subject: 0.3,
  phase: 1,
  ages: 0.2,
  role: 0.3,
  setting: 0.2,
};

/** What a feature says for whom. */
interface Speaks {
  /** For each scene that has it: which, how much, and what that scene no longer loses for want of it. */
  readonly at: ArrayLike<number>;
  readonly scenes: Float64Array;
  readonly told: Float64Array;
  readonly groups: Uint16Array;
  readonly forGroups: Float64Array;
}

interface Feature {
  readonly worth: number;
  /** Whether it only tells of what scenes have in common. */
  readonly common: boolean;
  readonly speaks: Speaks;
}

/** Scores how much a telling sounds like each scene there is, beside any other text: a log-likelihood ratio. */
export interface Recogniser {
  readonly scenes: readonly CountedScene[];
  /** Whether a word, or what it is about, stands in any telling. */
  knows(feature: string): boolean;
  /** One score a scene, in their order. */
  score(features: Features): Float64Array;
}

/** The groups of each scene, kind after kind, and behind them of each sign that is known without one: all in one row. */
interface Groups {
  readonly all: Uint16Array;
  /** Where those of each kind begin. A sign’s are of two kinds, and so of as many as a scene’s. */
  readonly from: Int32Array;
  /** How much each group counts. */
  readonly weights: readonly number[];
}

function groupsOf({ scenes, signs }: Pick<Learned, 'scenes' | 'signs'>): Groups {
  const weights: number[] = [];
  const numbers = GROUP_NAMES.map(() => new Map<string, number>());
  const all: number[] = [];
  const from = [0];
  const add = (group: number, values: readonly string[]) => {
    const known = numbers[group] as Map<string, number>;
    for (const value of values) {
      const before = known.get(value);
      const number = before ?? weights.push(COUNTS_FOR[GROUP_NAMES[group] as Group]) - 1;
      if (before === undefined) known.set(value, number);
      all.push(number);
    }
    from.push(all.length);
  };
  for (const scene of scenes) for (const [group, name] of GROUP_NAMES.entries()) add(group, GROUPS[name](scene));
  const ofSigns = new Set<Group>(['lead', 'sign']);
  for (const sign of signs)
    for (const [group, name] of GROUP_NAMES.entries()) add(group, ofSigns.has(name) ? [sign] : []);
  return { all: Uint16Array.from(all), from: Int32Array.from(from), weights };
}

/** How much is said against anybody by the mere number of features heard: the more of others was counted, the more. */
const againstBy = (masses: readonly number[], prior: number): Float64Array =>
  Float64Array.from(masses, (mass) => Math.log(prior / (mass + prior)));

/**
 * Opens what was learned by `npm run train:scenes`: all that every telling needs, and of each feature what it says when
 * it is first heard. Logarithms are the platform’s own, so scores may differ between platforms in their last digit, and
 * only there.
 */
export function openRecogniser(learned: Learned): Recogniser {
  const { scenes, signs, sums } = learned;
  const names = new Map(learned.features.split(' ').map((name, at) => [name, at]));
  const groups = groupsOf(learned);
  const { weights } = groups;
  const counts = openCounts(learned, scenes.length + signs.length);
  /** The groups that a scene, or a sign behind them, is in: from here to where those of the next one begin. */
  const firstOf = (one: number) => groups.from[one * GROUP_NAMES.length] as number;
  const masses = weights.map(() => 0);
  for (const [one, counted] of sums.counted.entries()) {
    for (let each = firstOf(one); each < firstOf(one + 1); each += 1) {
      const group = groups.all[each] as number;
      masses[group] = (masses[group] as number) + counted;
    }
  }
  const mass = sums.counted.reduce((sum, each) => sum + each, 0);
  const against = againstBy(sums.telling, PRIOR);
  const often = scenes.map(({ told }) => TOLD_OFTEN * Math.log(told / AS_OFTEN));
  const againstGroups = againstBy(masses, PRIOR_OF_GROUP);

  function speaksOf({ at, times }: Counts, worth: number, common: boolean): Speaks {
    const counted = new Float64Array(weights.length);
    let heard = 0;
    for (let each = 0; each < at.length; each += 1) {
      const one = at[each] as number;
      const count = (times[each] as number) * worth;
      heard += count;
      for (let group = firstOf(one); group < firstOf(one + 1); group += 1) {
        const of = groups.all[group] as number;
        counted[of] = (counted[of] as number) + count;
      }
    }
    /** Of all that was counted, what is this feature. */
    const share = heard / mass;
    const ofScene: number[] = [];
    const told: number[] = [];
    for (let each = 0; each < at.length && !common; each += 1) {
      const scene = scenes[at[each] as number];
      if (!scene) break;
      ofScene.push(Math.log(1 + ((times[each] as number) * worth) / (PRIOR * share)));
      told.push(lossOfUntold(times[each] as number, scene.told));
    }
    const ofGroups = Uint16Array.from([...counted.keys()].filter((group) => (counted[group] as number) > 0));
    return {
      at,
      scenes: Float64Array.from(ofScene),
      told: Float64Array.from(told),
      groups: ofGroups,
      forGroups: Float64Array.from(ofGroups, (group) =>
        Math.log(1 + (counted[group] as number) / (PRIOR_OF_GROUP * share)),
      ),
    };
  }

  const heardBefore = new Map<string, Feature>();
  function featureOf(name: string): Feature | undefined {
    const at = names.get(name);
    const before = heardBefore.get(name);
    if (before || at === undefined) return before;
    const [worth, common] = [worthOf(name), isCommon(name)];
    const feature = { worth, common, speaks: speaksOf(counts(at), worth, common) };
    heardBefore.set(name, feature);
    return feature;
  }

  function score(features: Features): Float64Array {
    const heard = [...features].flatMap(([name, times]) => {
      const feature = featureOf(name);
      return feature ? [{ feature, much: times * feature.worth }] : [];
    });
    const much = heard.reduce((sum, each) => sum + each.much, 0);
    const tells = heard.reduce((sum, each) => sum + (each.feature.common ? 0 : each.much), 0);
    const scores = against.map((each, at) => tells * (each + (often[at] as number)) - (sums.untold[at] as number));
    const ofGroups = againstGroups.map((each) => much * each);
    for (const { feature, much: times } of heard) {
      const { at, scenes: forScenes, told, groups: heardGroups, forGroups } = feature.speaks;
      for (let each = 0; each < forScenes.length; each += 1) {
        const one = at[each] as number;
        scores[one] = (scores[one] as number) + times * (forScenes[each] as number) + (told[each] as number);
      }
      for (let each = 0; each < heardGroups.length; each += 1) {
        const group = heardGroups[each] as number;
        ofGroups[group] = (ofGroups[group] as number) + times * (forGroups[each] as number);
      }
    }
    for (let at = 0; at < scores.length; at += 1) {
      let sum = scores[at] as number;
      for (let group = 0; group < GROUP_NAMES.length; group += 1) {
        const from = groups.from[at * GROUP_NAMES.length + group] as number;
        const to = groups.from[at * GROUP_NAMES.length + group + 1] as number;
        if (from === to) continue;
        let best = Number.NEGATIVE_INFINITY;
        for (let each = from; each < to; each += 1)
          best = Math.max(best, ofGroups[groups.all[each] as number] as number);
        sum += best * (weights[groups.all[from] as number] as number);
      }
      scores[at] = sum;
    }
    return scores;
  }
  return { scenes, knows: (feature) => names.has(feature), score };
}
