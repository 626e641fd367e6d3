import { AGE_BANDS, type AgeBand } from '../../answer.ts';
import type { Folded } from '../../phrases.ts';
import type { Phase, Role, Setting } from '../../question.ts';
import { SIGNS, type Sign, type SignId } from '../signs/index.ts';
import { type Features, featuresOf, isTelling } from './features.ts';
import type { Recogniser } from './recognise.ts';
import type { Scene } from './scene.ts';
import { shippedRecogniser } from './shipped.ts';

/** A turn, in plain words, and the signs that the rules read in it. */
export interface ToldTurn {
  readonly text: Folded;
  readonly signs: readonly SignId[];
}

/** What was read of the moment so far; null where nothing was told. */
export interface Told {
  readonly role: Role | null;
  readonly ageBand: AgeBand | null;
  readonly setting: Setting | null;
  readonly phase: Phase | null;
  readonly signs: readonly SignId[];
}

/** What the asker chose outright. A scene that is not for it is none. */
interface Chosen {
  readonly role?: Role | undefined;
  readonly setting?: Setting | undefined;
  readonly phase?: Phase | undefined;
}

/** What an earlier turn counts beside the one after it. */
const EARLIER = 0.4;
/** What a scene loses that was written for others than those who were told of, in log-likelihood. */
const LOSES = {
  role: 9,
  otherCarer: 8,
  unnamedRole: 3,
  nextAge: 8,
  age: 14,
  setting: 6,
  untoldPhase: 4,
  nearPhase: 2,
  phase: 4,
  untoldDiagnosis: 10,
  noLimit: 8,
  notOwned: 10,
} as const;
/** From here on a telling is sure to be of a scene: how much it sounds like it, for each feature heard. */
const SURE = 0.6;
/** It may sound less like it where the rules read the same matter. */
const SAME_MATTER = 0.3;
/**
 * What is so much likelier than any other is clear, however little of a long telling it explains: the further ahead, the
 * less it need sound like the telling, for each feature heard.
 */
const CLEAR = [
  { ahead: 6, atLeast: -0.07 },
  { ahead: 8, atLeast: -0.35 },
] as const;
/** So is what is ahead of every other matter, though scenes of the same matter come near. */
const CLEAR_MATTER = { ahead: 6, atLeast: 0.14 } as const;
/** Of fewer known words nothing can be recognised. */
const FEWEST_KNOWN = 2;
/** What is this much less likely than the likeliest is another moment. */
const BEHIND = 6;
const MOST_SCENES = 4;
/** Scenes this far behind the likeliest are not looked at, whatever that loses. */
const WITHIN = 40;

/** These are about the answer before, or about what came of it, and tell no moment of their own. */
const FOLLOWS: ReadonlySet<SignId> = new Set([
  'not-helping',
  'sorry-not-taken',
  'sorry-doubted',
  'sorry-worn-out',
  'and-the-partner',
  'next-day',
]);

/** Somebody is being hurt: what is answered then has the limit in it. */
const HURTING: ReadonlySet<SignId> = new Set(['hitting', 'biting', 'throwing', 'spitting', 'students-fight']);

/** What the adult did is owned first, whatever else is asked. */
const OWNED: ReadonlySet<SignId> = new Set([
  'adult-yelled',
  'went-too-far',
  'hurting-words',
  'wrongly-blamed',
  'rash-punishment',
  'broke-promise',
  'laughed-at',
  'shamed-student',
  'shamed-class',
]);
const isOwned = (signs: readonly SignId[]): boolean => signs.some((sign) => OWNED.has(sign));
const owns = ({ signs, phase }: Scene): boolean => phase === 'repair' || isOwned(signs);

const NEAR: Readonly<Record<Phase, Phase>> = {
  now: 'just-after',
  'just-after': 'now',
  repair: 'just-after',
  planning: 'repair',
};

function lossOfRole({ role: roles }: Scene, { role, setting }: Told): number {
  if (roles === undefined) return 0;
  if (role === null) return roles.includes('parent') || setting === 'classroom' ? 0 : LOSES.unnamedRole;
  if (roles.includes(role)) return 0;
  return role !== 'educator' && roles.some((each) => each !== 'educator') ? LOSES.otherCarer : LOSES.role;
}

function lossOfAge({ ages }: Scene, { ageBand }: Told): number {
  if (ages === undefined || ageBand === null || ages.includes(ageBand)) return 0;
  const apart = Math.min(...ages.map((each) => Math.abs(AGE_BANDS.indexOf(each) - AGE_BANDS.indexOf(ageBand))));
  return apart === 1 ? LOSES.nextAge : LOSES.age;
}

function lossOfPhase(scene: Scene, { phase }: Told): number {
  if (phase === null) return scene.phase === 'now' ? 0 : LOSES.untoldPhase;
  if (scene.phase === phase) return 0;
  return NEAR[phase] === scene.phase || NEAR[scene.phase] === phase ? LOSES.nearPhase : LOSES.phase;
}

const lossOf = (scene: Scene, told: Told): number =>
  lossOfRole(scene, told) +
  lossOfAge(scene, told) +
  lossOfPhase(scene, told) +
  (told.signs.slice(0, 1).some((sign) => HURTING.has(sign)) && !scene.signs.some((sign) => HURTING.has(sign))
    ? LOSES.noLimit
    : 0) +
  (isOwned(told.signs) && !owns(scene) ? LOSES.notOwned : 0) +
  (scene.signs.includes('neurodivergent') && !told.signs.includes('neurodivergent') ? LOSES.untoldDiagnosis : 0) +
  (told.setting === null || (scene.setting?.includes(told.setting) ?? true) ? 0 : LOSES.setting);

/** Whether somebody of whom nothing is known may be answered as one who teaches: only where a classroom was told of. */
const mayTeach = ({ role }: Scene, told: Told): boolean =>
  told.role !== null || told.setting === 'classroom' || role === undefined || role.some((each) => each !== 'educator');

const isFor = (scene: Scene, { role, setting, phase }: Chosen): boolean =>
  (role === undefined || (scene.role?.includes(role) ?? true)) &&
  (setting === undefined || (scene.setting?.includes(setting) ?? true)) &&
  (phase === undefined || scene.phase === phase);

/** The features of all turns, the last one whole and those before it less. */
function heardIn(turns: readonly ToldTurn[], told: Told): Features {
  const heard = new Map<string, number>();
  for (const [at, { text, signs }] of turns.entries()) {
    const weight = EARLIER ** (turns.length - 1 - at);
    for (const [feature, times] of featuresOf(text, { ...told, signs, phase: told.phase ?? 'now' }))
      heard.set(feature, Math.max(heard.get(feature) ?? 0, times * weight));
  }
  return heard;
}

interface Ranked {
  readonly scene: Scene;
  readonly score: number;
}

const bestFirst = (a: Ranked, b: Ranked) => b.score - a.score || (a.scene.id < b.scene.id ? -1 : 1);

interface Ranking {
  readonly likely: readonly Ranked[];
  /** Those that are told without a cause. */
  readonly open: readonly Ranked[];
  /** How many features were heard, and how many of them stand in any telling. */
  readonly size: number;
  readonly known: number;
}

/** The likeliest scenes that the asker did not rule out, best first. */
export function rankScenes(
  turns: readonly ToldTurn[],
  told: Told,
  chosen: Chosen,
  { scenes, knows, score }: Recogniser = shippedRecogniser(),
): Ranking {
  const heard = heardIn(turns, told);
  const scores = score(heard);
  // What a scene loses only takes from its score: those far behind cannot come first.
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) best = Math.max(best, score);
  const likely: Ranked[] = [];
  const open: Ranked[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const scene = scenes[at];
    const raw = scores[at] as number;
    if (!scene || (best - raw > WITHIN && !scene.open) || !isFor(scene, chosen)) continue;
    const ranked = { scene, score: raw - lossOf(scene, told) };
    likely.push(ranked);
    if (scene.open) open.push(ranked);
  }
  likely.sort(bestFirst);
  open.sort(bestFirst);
  const names = [...heard.keys()];
  return { likely, open, size: names.length, known: names.filter((name) => isTelling(name) && knows(name)).length };
}

/** Where so many scenes of one matter are this nearly as likely, only the matter was told: “I yelled at my kids”. */
const AS_LIKELY = { scenes: 4, behind: 7 } as const;

/** Whether no scene stands out among those of the matter that the rules read: what is said of the matter fits better. */
function isOfMatterOnly(best: Ranked, likely: readonly Ranked[], signs: readonly SignId[]): boolean {
  const [lead] = best.scene.signs;
  if (best.scene.open || lead === undefined || signs[0] !== lead) return false;
  const near = likely.filter(({ scene, score }) => best.score - score <= AS_LIKELY.behind && scene.signs[0] === lead);
  return near.length >= AS_LIKELY.scenes;
}

/** Another answer to the same telling, for when it is asked again. */
const isAsGood = ({ scene, score }: Ranked, best: Ranked): boolean =>
  best.score - score <= BEHIND && scene.phase === best.scene.phase && scene.signs[0] === best.scene.signs[0];

/** Whether a telling is of this scene, and not only nearest to it. */
function isSure({ scene, score }: Ranked, size: number, signs: readonly SignId[]): boolean {
  const [lead] = scene.signs;
  const isSameMatter =
    signs.slice(0, 1).some((sign) => scene.signs.includes(sign)) || (lead !== undefined && signs.includes(lead));
  return score >= (isSameMatter ? SAME_MATTER : SURE) * size;
}

/** How far a scene is ahead of the first of those that are told of a cause. */
const ahead = ({ scene, score }: Ranked, others: readonly Ranked[]): number =>
  score - (others.find((other) => !other.scene.open && other.scene !== scene)?.score ?? 0);

/** Whether no other scene comes near to it. What is told without a cause is never clear. */
const isClear = (best: Ranked, likely: readonly Ranked[], size: number): boolean =>
  !best.scene.open && CLEAR.some((clear) => ahead(best, likely) >= clear.ahead && best.score >= clear.atLeast * size);

/** Whether only scenes of its own matter come near to it. */
function isClearMatter(best: Ranked, likely: readonly Ranked[], size: number): boolean {
  const ofOthers = likely.filter(({ scene }) => scene.signs[0] !== best.scene.signs[0]);
  return !best.scene.open && ahead(best, ofOthers) >= CLEAR_MATTER.ahead && best.score >= CLEAR_MATTER.atLeast * size;
}

/**
 * The scenes that a telling sounds like, the likeliest first. Where it sounds like none in particular, the likeliest of
 * those that are told without a cause; none in a later turn that is about the answer before.
 */
export function likelyScenes(
  turns: readonly ToldTurn[],
  told: Told,
  chosen: Chosen,
  recogniser?: Recogniser,
): readonly Scene[] {
  const last = turns.at(-1);
  if (last === undefined || (turns.length > 1 && last.signs.some((sign) => FOLLOWS.has(sign)))) return [];
  const { likely, open, size, known } = rankScenes(turns, told, chosen, recogniser);
  const [read] = told.signs;
  // Asked what an idea means, it is the articles that answer.
  if (known < FEWEST_KNOWN || (read !== undefined && (SIGNS[read] as Sign).asksOfIdeas)) return [];
  // “He’s hitting me now”: what the last turn turns to is what it is about.
  const [turnedTo] = turns.length > 1 ? last.signs : [];
  const ofThat = turnedTo === undefined ? likely : likely.filter(({ scene }) => scene.signs.includes(turnedTo));
  const [best] = ofThat;
  if (best && isOfMatterOnly(best, ofThat, told.signs)) return [];
  // Where somebody is hurt and no scene is clear, the rules have the limit.
  const isHurting = told.signs.slice(0, 1).some((sign) => HURTING.has(sign));
  const isFirstAndClear = (each: Ranked) =>
    turns.length === 1 && (isClear(each, ofThat, size) || (!isHurting && isClearMatter(each, ofThat, size)));
  if (best && (isSure(best, size, told.signs) || isFirstAndClear(best)))
    return ofThat
      .filter((each) => isAsGood(each, best))
      .slice(0, MOST_SCENES)
      .map(({ scene }) => scene);
  const standsIn = open.find(({ scene }) => mayTeach(scene, told) && (!isOwned(told.signs) || owns(scene)));
  return turns.length > 1 || isHurting || !standsIn ? [] : [standsIn.scene];
}
