import { stemmer } from 'stemmer';
import { fold } from '../../../src/phrases.ts';
import { wordsIn } from '../reading.ts';

/** Hashed, so that no word list has to be kept. A power of two. */
export const DIMENSIONS = 1 << 15;

/** What an answer holds, by feature: together as long as any other answer’s, so that nothing is won by padding. */
export type Features = ReadonlyMap<number, number>;

/** Of one length for every answer. */
const LENGTH = 3;
const SENTENCE_END = /(?<=[.!?…;:])\s+|\n+/;
/** A word under a denial is another word: “no sticker” is not “sticker”. */
const DENIES = /^(?:not|no|dont|never|without|wont|cant|skip|leave|neednt|doesnt|nobody|nothing)$/;
/** How many words a denial reaches. */
const REACH = 5;

/** FNV-1a, folded to the dimensions. */
function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return (hash ^ (hash >>> 15)) & (DIMENSIONS - 1);
}

/** Stems, denied stems, pairs of neighbours and near neighbours, and how sentences begin. */
export function featuresOf(text: string): Features {
  const found = new Map<number, number>();
  const add = (name: string, weight: number) => {
    const at = hashOf(name);
    found.set(at, Math.max(found.get(at) ?? 0, weight));
  };
  for (const sentence of text.split(SENTENCE_END)) {
    if (wordsIn(sentence) === 0) continue;
    const words = fold(sentence)
      .trim()
      .split(' ')
      .filter((word) => word !== '.');
    const stems = words.map((word) => stemmer(word));
    add(`first ${stems[0]}`, 1);
    for (const [at, stem] of stems.entries()) {
      add(`word ${stem}`, 1);
      if (words.slice(Math.max(0, at - REACH), at).some((word) => DENIES.test(word))) add(`denied ${stem}`, 1);
      if (at + 1 < stems.length) add(`pair ${stem} ${stems[at + 1]}`, 1);
      if (at + 2 < stems.length) add(`near ${stem} ${stems[at + 2]}`, 0.6);
    }
  }
  const length = Math.sqrt([...found.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return new Map([...found].map(([at, weight]) => [at, (weight * LENGTH) / length]));
}
