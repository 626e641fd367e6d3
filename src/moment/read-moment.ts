import type { Moment } from '../answer.ts';
import { compilePhrases, type Folded, fold } from '../phrases.ts';
import type { Phase, Question, Role, Setting } from '../question.ts';
import { bandOf, readAge } from './age.ts';
import { readCircumstances } from './circumstances/index.ts';
import { everyday, foldWithAges } from './everyday.ts';
import { plainly } from './idioms.ts';
import type { NeedId } from './needs/index.ts';
import { type Particulars, readParticulars } from './particulars.ts';
import { readIntensity, readPhase } from './phase.ts';
import { readNeeds } from './read-needs.ts';
import { readSigns } from './read-signs.ts';
import { readRole } from './role.ts';
import { likelyScenes, type Scene } from './scenes/index.ts';
import type { SignId } from './signs/index.ts';
import { likelySetting, readSetting } from './whereabouts.ts';

/** A moment as it was read: what the answer shows for correction, and what only composing needs. */
export interface Reading {
  readonly moment: Moment;
  /** The leading sign first. */
  readonly signs: readonly SignId[];
  /** How strongly each is called for, foremost first. */
  readonly needs: ReadonlyMap<NeedId, number>;
  readonly particulars: Particulars;
  /** Ids of what the last turn told beside the moment. */
  readonly circumstances: readonly string[];
  /** Scenes that it sounds like, the likeliest first; none where it sounds like no scene in particular. */
  readonly scenes: readonly Scene[];
}

/** What an asker may say outright; it wins over what the words suggest. */
export type Explicit = Pick<Question, 'role' | 'childAge' | 'setting' | 'phase'>;

interface Turn {
  readonly age: ReturnType<typeof readAge>;
  readonly signs: readonly SignId[];
  readonly phase: Phase | null;
  readonly particulars: Particulars;
}

/**
 * Reads one turn in the light of the signs before it: "he laughed" after a sorry is about the sorry, and "what do I
 * say tomorrow" about whatever was told.
 */
function readTurn(folded: Folded, before: readonly SignId[], own: readonly SignId[]): Turn {
  const rebuffed = before.some((sign) => MENDED.has(sign)) && !own.includes('sorry-worn-out') && REBUFF.test(folded);
  const signs = rebuffed ? afterSorry(own) : own;
  return {
    age: readAge(folded),
    signs,
    phase: readPhase(folded, signs.every((sign) => FOLLOWING.has(sign)) ? [...before, ...signs] : signs),
    particulars: readParticulars(folded),
  };
}

/** What was said takes the place of what it looked like: a laugh, a silence, a shut door. */
const afterSorry = (own: readonly SignId[]): readonly SignId[] => [
  'sorry-not-taken',
  ...own.filter((sign) => !LOOKS_LIKE.has(sign)),
];

/** The turns, each read after those before it. */
function readTurns(texts: readonly Folded[], asker: Role, inClass: boolean): readonly Turn[] {
  const turns: Turn[] = [];
  for (const text of texts) {
    const told = turns.findLast(({ signs }) => signs.length > 0)?.signs ?? [];
    turns.push(readTurn(text, told, readSigns(text, asker, inClass)));
  }
  return turns;
}

/** Signs after which an answer speaks of a sorry. */
const MENDED: ReadonlySet<SignId> = new Set([
  'adult-yelled',
  'went-too-far',
  'hurting-words',
  'wrongly-blamed',
  'rash-punishment',
  'snooped',
  'laughed-at',
  'broke-promise',
  'went-cold',
  'adults-argued',
  'sorry-not-taken',
]);
const LOOKS_LIKE: ReadonlySet<SignId> = new Set(['laughing', 'shut-down', 'wants-space', 'not-helping', 'laughed-at']);
/** Signs of a turn that tells no new moment. */
const FOLLOWING: ReadonlySet<SignId> = new Set(['not-helping', 'next-day', 'and-the-partner', 'guilt', 'failing']);

/** How a sorry is turned away, in a turn that follows one. */
const REBUFF = compilePhrases([
  'he|she|they|hes|shes|theyre|just|and ... laughed|laughs|laughing|smirked|giggled|scoffed',
  'he|she|they|just|and ... shrugged|rolled|ignored|ignoring|ignores|grunted|snorted|walked|turned|stormed|slammed',
  'wont|doesnt|didnt|wouldnt|still_not|not ... look|talk|speak|talking|speaking|looking|answer|reply|accept|forgive|listen|let',
  'told me to go|leave|get|shut',
  'said|says|just ... whatever|go_away|leave|its_fine|fine|i_dont|no|dont|ok|okay|save_it|too_late',
  'go away',
  'left me on read',
  'pushed|shoved me|my_hand away|off',
  'blocked me',
]);

/** The last turn that told, wins. */
function lastTold<From, T>(turns: readonly From[], tell: (turn: From) => T | null): T | null {
  return turns.reduceRight<T | null>((told, turn) => told ?? tell(turn), null);
}

/** A turn like "that didn’t work" is about what came before; one like "he's hitting me now" changes what leads. */
function signsOver(turns: readonly Turn[]): readonly SignId[] {
  const last = turns.at(-1)?.signs ?? [];
  const before = turns
    .slice(0, -1)
    .map(({ signs }) => signs.filter((sign) => sign !== 'not-helping'))
    .reduceRight<readonly SignId[]>((told, signs) => (told.length > 0 ? told : signs), []);
  const told = [...last, ...before.filter((sign) => !last.includes(sign))];
  // A diagnosis is whose moment it is, and never what it is about.
  return told.includes('neurodivergent')
    ? [...told.filter((sign) => sign !== 'neurodivergent'), 'neurodivergent']
    : told;
}

/** A moment as the rules read it, and what they read in each turn by itself. */
interface ByRule extends Omit<Reading, 'scenes'> {
  /** Null where no word told of it. */
  readonly phase: Phase | null;
  readonly setting: Setting | null;
  readonly turns: readonly Turn[];
}

/** What the scene tells, and then what the rules read besides. */
function inScene(
  { moment, signs, needs, particulars, circumstances, turns }: ByRule,
  scenes: readonly Scene[],
  explicit: Explicit,
): Reading {
  const [scene] = scenes;
  if (!scene) return { moment, signs, needs, particulars, circumstances, scenes };
  // What a later turn turns to leads, also where the scene has it second.
  const turnedTo = turns.length > 1 ? (turns.at(-1)?.signs ?? []).slice(0, 1) : [];
  const told = [...new Set([...turnedTo, ...scene.signs, ...signs])];
  return {
    moment: { ...moment, phase: explicit.phase ?? scene.phase, signs: told },
    signs: told,
    needs,
    particulars,
    circumstances,
    scenes,
  };
}

/**
 * Reads the moment from the asker's turns, oldest first. All of them count, the last one most.
 */
export function readMoment(texts: readonly string[], explicit: Explicit): Reading {
  const read = readByRule(texts, explicit);
  const scenes = likelyScenes(
    texts.map((text, at) => ({ text: plainly(everyday(text)), signs: read.turns[at]?.signs ?? [] })),
    { ...read.moment, phase: read.phase, setting: read.setting, signs: read.signs },
    explicit,
  );
  return inScene(read, scenes, explicit);
}

/** What the rules read: phrases, and what stands around them. */
export function readByRule(texts: readonly string[], explicit: Explicit): ByRule {
  const folded = texts.map((text) => plainly(foldWithAges(text)));
  // Who asks comes first: a teacher means other things by the same words.
  const role = explicit.role ?? lastTold(folded, readRole);
  const setting = explicit.setting ?? lastTold(folded, (text) => readSetting(text, role));
  const teaches = role === 'educator' || (role === null && setting === 'classroom');
  const turns = readTurns(folded, teaches ? 'educator' : (role ?? 'parent'), teaches || setting === 'classroom');
  const signs = signsOver(turns);
  const age = lastTold(turns, ({ age: each }) => (each.years === null && each.band === null ? null : each));
  const years = explicit.childAge ?? age?.years ?? null;
  const toldPhase = lastTold(turns, ({ phase: each }) => each);
  const phase = explicit.phase ?? toldPhase ?? 'now';
  return {
    phase: toldPhase,
    setting,
    turns,
    moment: {
      role,
      childAge: years,
      ageBand: years === null ? (age?.band ?? null) : bandOf(years),
      setting: setting ?? likelySetting(folded.join(' ') as Folded, role),
      phase,
      intensity: readIntensity(texts.at(-1) ?? '', signs, phase),
      signs: [...signs],
    },
    signs,
    needs: readNeeds(texts, signs),
    particulars: {
      pronoun: lastTold(turns, ({ particulars }) => particulars.pronoun),
      thing: lastTold(turns, ({ particulars }) => particulars.thing),
      other: lastTold(turns, ({ particulars }) => particulars.other),
      place: lastTold(turns, ({ particulars }) => particulars.place),
      missed: lastTold(turns, ({ particulars }) => particulars.missed),
      deed: lastTold(turns, ({ particulars }) => particulars.deed),
      matter: lastTold(turns, ({ particulars }) => particulars.matter),
    },
    circumstances: readCircumstances(folded.at(-1) ?? fold('')),
  };
}
