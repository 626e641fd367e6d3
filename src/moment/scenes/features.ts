import { stemmer } from 'stemmer';
import type { AgeBand } from '../../answer.ts';
import type { Folded } from '../../phrases.ts';
import type { Phase, Role, Setting } from '../../question.ts';
import type { SignId } from '../signs/index.ts';
import { KINDS } from './kinds.ts';

/** What a telling has in it: words, what they are about, and what was read by rule. Each with how often it counts. */
export type Features = ReadonlyMap<string, number>;

/** What was read of a turn by rule. */
export interface ReadByRule {
  readonly signs: readonly SignId[];
  readonly role: Role | null;
  readonly ageBand: AgeBand | null;
  readonly setting: Setting | null;
  readonly phase: Phase | null;
}

/** Words that stand in any sentence. */
const COMMON = new Set(
  'the a an and or but to of in on at is are was were be been it its this that i im ive me my we our you your do does did what how when so just with for from have has had not as if then than there here now up out off over into about because all get got go going'.split(
    ' ',
  ),
);

/** The marks of features that are no words. */
const KIND = 'K:';
const LEADS = 'S:';
const READ = 'R:';

/** How much a feature counts, by what it is. Chosen on tellings set aside; any of them halved or doubled changes little. */
const WORTH = { word: 1, common: 0.4, kind: 1, sign: 1.2, read: 0.8 } as const;

/** Words that stand in any sentence tell a kind of moment, and no single one. */
export const isCommon = (feature: string): boolean => COMMON.has(feature);

/** Whether a feature tells of one moment more than of another. */
export const isTelling = (feature: string): boolean => !isCommon(feature) && !feature.startsWith(READ);

export function worthOf(feature: string): number {
  if (feature.startsWith(KIND)) return WORTH.kind;
  if (feature.startsWith(LEADS)) return WORTH.sign;
  if (feature.startsWith(READ)) return WORTH.read;
  return COMMON.has(feature) ? WORTH.common : WORTH.word;
}

/** Whose child it is and which gender tells nothing of the moment, and must change nothing in what is answered. */
const SAME: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['son', 'daughter', 'boy', 'girl', 'lad', 'lass'].map((word) => [word, 'child'])),
  ...Object.fromEntries(['sons', 'daughters', 'boys', 'girls', 'lads', 'kids'].map((word) => [word, 'children'])),
  ...Object.fromEntries(['husband', 'wife'].map((word) => [word, 'partner'])),
  brother: 'sibling',
  sister: 'sibling',
  brothers: 'siblings',
  sisters: 'siblings',
  grandson: 'grandchild',
  granddaughter: 'grandchild',
  nephew: 'niece',
  stepson: 'stepchild',
  stepdaughter: 'stepchild',
};
const UNSAID = new Set(
  'he she they him her them his hers their theirs hes shes theyre himself herself themselves hed shed theyd hell shell theyll shes'.split(
    ' ',
  ),
);
/** Who asks is read by rule. */
const ASKER = / (?:i am|im) (?:a|an|the) (?:single )?(?:mum|mom|dad|mother|father) /g;

/** “Crèche” and “creche” are one word. */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const stemOf = (word: string): string => (/^\d+$/.test(word) ? '#' : stemmer(SAME[word] ?? bare(word)));

interface KindOfSeveral {
  readonly stems: readonly string[];
  readonly kind: string;
}

const KINDS_OF_ONE = new Map<string, Set<string>>();
const KINDS_OF_SEVERAL = new Map<string, KindOfSeveral[]>();
for (const [kind, words] of Object.entries(KINDS)) {
  for (const word of words.split(' ')) {
    const stems = word.split('_').map(stemOf);
    const first = stems[0] ?? '';
    if (stems.length === 1) KINDS_OF_ONE.set(first, (KINDS_OF_ONE.get(first) ?? new Set()).add(kind));
    else KINDS_OF_SEVERAL.set(first, [...(KINDS_OF_SEVERAL.get(first) ?? []), { stems, kind }]);
  }
}

/** The stems of a text in plain words, in order. */
export const stemsOf = (text: Folded | string): readonly string[] =>
  text
    .replaceAll(ASKER, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== '.' && !UNSAID.has(word))
    .map(stemOf);

function kindsOf(stems: readonly string[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const add = (kind: string) => kinds.set(kind, Math.min(2, (kinds.get(kind) ?? 0) + 1));
  for (const [at, stem] of stems.entries()) {
    for (const kind of KINDS_OF_ONE.get(stem) ?? []) add(kind);
    for (const several of KINDS_OF_SEVERAL.get(stem) ?? []) {
      if (several.stems.every((each, more) => stems[at + more] === each)) add(several.kind);
    }
  }
  return kinds;
}

/**
 * The features of one turn.
 *
 * @param text - in plain words, see `everyday.ts`
 */
export function featuresOf(text: Folded, { signs, role, ageBand, setting, phase }: ReadByRule): Features {
  const stems = stemsOf(text);
  const features = new Map<string, number>(stems.map((stem) => [stem, 1]));
  // “Bit me” is another moment than “bit”.
  for (const [at, stem] of stems.entries()) if (stems[at + 1] === 'me') features.set(`${stem}_me`, 1);
  for (const [kind, times] of kindsOf(stems)) features.set(KIND + kind, times);
  for (const sign of signs) features.set(LEADS + sign, 1);
  for (const read of [role, ageBand, setting, phase]) if (read !== null) features.set(READ + read, 1);
  return features;
}
