import type { SignId } from '../signs/index.ts';
import { type Features, isCommon, worthOf } from './features.ts';
import { type Counts, type Learned, openCounts } from './learned.ts';
import type { CountedScene, Scene } from './scene.ts';

/**
 * How much is believed before anything was counted: of a scene, and of what scenes have in common, in counted features.
 * The prior is what all tellings have (Dirichlet smoothing: Zhai and Lafferty 2004, 10.1145/984321.984322).
 */
const PRIOR = 60;
const PRIOR_OF_GROUP = 180;

/**
 * What marks a scene is in this share of its tellings, at least: a train, a guest, a baby. Where none of it is told of,
 * it is a scene like that one and elsewhere.
 */
const MARKS_FROM = 0.3;
/** However many of its tellings have it: somebody may leave it out. */
const MARKS_AT_MOST = 0.85;
/** How much that counts. */
const UNTOLD = 2;

/** What a scene loses where a feature, that so many of its tellings have, is not told of. */
function lossOfUntold(times: number, tellings: number): number {
  if (times < MARKS_FROM * tellings) return 0;
  return -UNTOLD * Math.log(1 - Math.min(MARKS_AT_MOST, times / tellings));
}

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
  lead: 1,
  sign: 0.3,
  subject: 0.3,
  phase: 1,
  ages: 0.2,
  role: 0.3,
  setting: 0.2,
};

/** What a feature says for whom, worked out when it is first heard. */
interface Speaks {
  /** For each scene that has it: how much, and what that scene no longer loses for want of it. */
  readonly scenes: Float64Array;
  readonly told: Float64Array;
  readonly groups: Uint16Array;
  readonly forGroups: Float64Array;
}

interface Feature {
  readonly worth: number;
  /** Whether it only tells of what scenes have in common. */
  readonly common: boolean;
  readonly counts: Counts;
  /** Of all that was counted, the share that is this feature. */
  share: number;
  speaks?: Speaks;
}

/** Scores how much a telling sounds like each scene there is, beside any other text: a log-likelihood ratio. */
export interface Recogniser {
  readonly scenes: readonly CountedScene[];
  /** Whether a word, or what it is about, stands in any telling. */
  knows(feature: string): boolean;
  /** One score a scene, in their order. */
  score(features: Features): Float64Array;
}

/** Which groups each scene is in, and each sign that is known without one: by group and value, as numbers. */
function groupsOf({ scenes, signs }: Pick<Learned, 'scenes' | 'signs'>) {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const numberOf = (group: Group, value: string): number => {
    const key = `${group} ${value}`;
    const before = numbers.get(key);
    if (before !== undefined) return before;
    numbers.set(key, weights.length);
    weights.push(COUNTS_FOR[group]);
    return weights.length - 1;
  };
  const ofScenes = scenes.map((scene) =>
    GROUP_NAMES.map((group) => GROUPS[group](scene).map((value) => numberOf(group, value))),
  );
  const ofSigns = signs.map((sign: SignId) => [numberOf('lead', sign), numberOf('sign', sign)]);
  return { ofScenes, all: [...ofScenes.map((groups) => groups.flat()), ...ofSigns], weights };
}

/** The groups of all scenes in one row, kind after kind, and where those of each kind begin: every answer runs through them. */
function laidOut(ofScenes: readonly (readonly (readonly number[])[])[]) {
  const kinds = ofScenes.flat();
  const from = new Int32Array(kinds.length + 1);
  for (const [at, groups] of kinds.entries()) from[at + 1] = (from[at] as number) + groups.length;
  return { from, groups: Uint16Array.from(kinds.flat()) };
}

/** How much is said against anybody by the mere number of features heard: the more of others was counted, the more. */
const againstBy = (masses: Float64Array, prior: number): Float64Array =>
  masses.map((mass) => Math.log(prior / (mass + prior)));

/**
 * Opens what was learned by `npm run train:scenes`. Logarithms are the platform’s own, so scores may differ between
 * platforms in their last digit, and only there.
 */
export function openRecogniser(learned: Learned): Recogniser {
  const { scenes } = learned;
  const tellings = Float64Array.from(scenes, ({ told }) => told);
  const { ofScenes, all, weights } = groupsOf(learned);
  const laid = laidOut(ofScenes);
  const known = new Map<string, Feature>();
  const masses = new Float64Array(all.length);
  const telling = new Float64Array(scenes.length);
  // What each scene loses where nothing that marks it is told of.
  const untold = new Float64Array(scenes.length);
  const names = learned.features.split(' ');
  const counts = openCounts(learned.counts, names.length, all.length);
  for (const [at, name] of names.entries()) {
    const feature: Feature = {
      worth: worthOf(name),
      common: isCommon(name),
      counts: counts[at] ?? { at: [], times: [] },
      share: 0,
    };
    const { at: of, times } = feature.counts;
    for (let each = 0; each < of.length; each += 1) {
      const one = of[each] as number;
      const count = (times[each] as number) * feature.worth;
      masses[one] = (masses[one] as number) + count;
      feature.share += count;
      if (feature.common || one >= scenes.length) continue;
      telling[one] = (telling[one] as number) + count;
      untold[one] = (untold[one] as number) + lossOfUntold(times[each] as number, tellings[one] as number);
    }
    known.set(name, feature);
  }
  const mass = masses.reduce((sum, each) => sum + each, 0);
  for (const feature of known.values()) feature.share /= mass;
  const groupMasses = new Float64Array(weights.length);
  for (const [at, groups] of all.entries()) {
    for (const group of groups) groupMasses[group] = (groupMasses[group] as number) + (masses[at] as number);
  }
  const against = againstBy(telling, PRIOR);
  const againstGroups = againstBy(groupMasses, PRIOR_OF_GROUP);

  function speaksOf({ worth, common, counts: { at, times }, share }: Feature): Speaks {
    const counted = new Float64Array(weights.length);
    const ofScene: number[] = [];
    const told: number[] = [];
    for (let each = 0; each < at.length; each += 1) {
      const one = at[each] as number;
      const count = (times[each] as number) * worth;
      for (const group of all[one] ?? []) counted[group] = (counted[group] as number) + count;
      if (common || one >= scenes.length) continue;
      ofScene.push(Math.log(1 + count / (PRIOR * share)));
      told.push(lossOfUntold(times[each] as number, tellings[one] as number));
    }
    const groups = Uint16Array.from([...counted.keys()].filter((group) => (counted[group] as number) > 0));
    return {
      scenes: Float64Array.from(ofScene),
      told: Float64Array.from(told),
      groups,
      forGroups: Float64Array.from(groups, (group) =>
        Math.log(1 + (counted[group] as number) / (PRIOR_OF_GROUP * share)),
      ),
    };
  }

  function score(features: Features): Float64Array {
    const heard = [...features].flatMap(([name, times]) => {
      const feature = known.get(name);
      return feature ? [{ feature, much: times * feature.worth }] : [];
    });
    const much = heard.reduce((sum, each) => sum + each.much, 0);
    const tells = heard.reduce((sum, each) => sum + (each.feature.common ? 0 : each.much), 0);
    const scores = against.map((each, at) => tells * each - (untold[at] as number));
    const ofGroups = againstGroups.map((each) => much * each);
    for (const { feature, much: times } of heard) {
      feature.speaks ??= speaksOf(feature);
      const { scenes: forScenes, told, groups, forGroups } = feature.speaks;
      const { at } = feature.counts;
      for (let each = 0; each < forScenes.length; each += 1) {
        const one = at[each] as number;
        scores[one] = (scores[one] as number) + times * (forScenes[each] as number) + (told[each] as number);
      }
      for (let each = 0; each < groups.length; each += 1) {
        const group = groups[each] as number;
        ofGroups[group] = (ofGroups[group] as number) + times * (forGroups[each] as number);
      }
    }
    for (let at = 0; at < scores.length; at += 1) {
      let sum = scores[at] as number;
      for (let group = 0; group < GROUP_NAMES.length; group += 1) {
        const from = laid.from[at * GROUP_NAMES.length + group] as number;
        const to = laid.from[at * GROUP_NAMES.length + group + 1] as number;
        if (from === to) continue;
        let best = Number.NEGATIVE_INFINITY;
        for (let each = from; each < to; each += 1)
          best = Math.max(best, ofGroups[laid.groups[each] as number] as number);
        sum += best * (weights[laid.groups[from] as number] as number);
      }
      scores[at] = sum;
    }
    return scores;
  }
  return { scenes, knows: (feature) => known.has(feature), score };
}
