import { everyday } from '../../src/moment/everyday.ts';
import { plainly } from '../../src/moment/idioms.ts';
import { readByRule } from '../../src/moment/read-moment.ts';
import { type Features, featuresOf, isTelling, stemsOf } from '../../src/moment/scenes/features.ts';
import { KINDS } from '../../src/moment/scenes/kinds.ts';
import { type Learned, MOST_TIMES, packCounts } from '../../src/moment/scenes/learned.ts';
import type { ToldScene } from '../../src/moment/scenes/scene.ts';
import { sumsOf } from '../../src/moment/scenes/sums.ts';
import type { SignId } from '../../src/moment/signs/index.ts';

/** The features of a telling that stands alone. */
function featuresOfTelling(text: string): Features {
  const { moment, setting, signs } = readByRule([text], {});
  return featuresOf(plainly(everyday(text)), { ...moment, setting, signs });
}

/**
 * The names of people in the tellings: words that begin with a capital wherever a sentence does not, and that no
 * kind of thing has. A name says nothing of the moment, and must change nothing in what is answered.
 */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, { capital: number; all: number }>();
  for (const text of texts) {
    for (const [, word = ''] of text.matchAll(/[\p{L},;] [“‘'"(]?(\p{L}{3,})/gu)) {
      const counts = seen.get(word.toLowerCase()) ?? { capital: 0, all: 0 };
      counts.all += 1;
      if (/^\p{Lu}\p{Ll}/u.test(word)) counts.capital += 1;
      seen.set(word.toLowerCase(), counts);
    }
  }
  const ofKinds = new Set(Object.values(KINDS).flatMap((words) => words.split(/[ _]/)));
  return new Set(
    [...seen].flatMap(([word, { capital, all }]) => (capital / all >= MOSTLY && !ofKinds.has(word) ? [word] : [])),
  );
}
const MOSTLY = 0.7;

/** What a scene is about, in a few words, counts as much as this many tellings: nobody leaves the matter out. */
const ABOUT_TIMES = 4;

/** The words of what a scene is about, and their kinds: all that is no asker’s. */
const featuresOfMatter = (about: string): readonly string[] =>
  [...featuresOf(plainly(everyday(about)), NOTHING_READ).keys()].filter(isTelling);
const NOTHING_READ = { signs: [], role: null, ageBand: null, setting: null, phase: null } as const;

/** Counts the features of all tellings: of each scene, and behind the scenes of signs that other questions tell of. */
export function learnScenes(
  told: readonly ToldScene[],
  questions: readonly { readonly sign: SignId; readonly text: string }[],
): Learned {
  const signs = [...new Set(questions.map(({ sign }) => sign))];
  const counts = new Map<string, Map<number, number>>();
  const count = (at: number, features: Iterable<readonly [string, number]>) => {
    for (const [feature, times] of features) {
      const of = counts.get(feature) ?? new Map<number, number>();
      counts.set(feature, of.set(at, (of.get(at) ?? 0) + times));
    }
  };
  for (const [at, scene] of told.entries()) {
    for (const text of scene.told) count(at, featuresOfTelling(text));
    const cues = new Set((scene.cues ?? []).flatMap((cue) => stemsOf(everyday(cue))));
    count(
      at,
      [...cues].map((stem) => [stem, 1] as const),
    );
    count(
      at,
      featuresOfMatter(scene.about ?? '').map((feature) => [feature, ABOUT_TIMES] as const),
    );
  }
  for (const { sign, text } of questions) count(told.length + signs.indexOf(sign), featuresOfTelling(text));
  const names = new Set([...namesIn(told.flatMap((scene) => scene.told))].flatMap((name) => stemsOf(name)));
  const features = [...counts.keys()].filter((feature) => !names.has(feature)).sort();
  const of = told.length + signs.length;
  const sorted = features.map((feature) => {
    const all = [...(counts.get(feature) ?? [])].sort(([a], [b]) => a - b);
    return { at: all.map(([at]) => at), times: all.map(([, times]) => Math.min(MOST_TIMES, times)) };
  });
  return {
    scenes: told.map(({ told: tellings, cues: _, about: _about, ...scene }) => ({
      ...scene,
      told: tellings.length,
      signs: [...scene.signs],
      role: scene.role && [...scene.role],
      ages: scene.ages && [...scene.ages],
      setting: scene.setting && [...scene.setting],
    })),
    signs,
    features: features.join(' '),
    ...packCounts(sorted, of),
    sums: sumsOf(
      told.map((scene) => scene.told.length),
      of,
      features,
      sorted,
    ),
  };
}
