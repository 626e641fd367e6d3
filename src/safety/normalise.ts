import { APART, BLANK, DOT, END, endOfWord, kindAt, QUOTE, WORD } from './characters.ts';
import type { Text } from './matching.ts';
import { PAIRS, SHORTHAND } from './shorthand.ts';
import type { Spelling } from './spelling.ts';
import { undisguise } from './undisguise.ts';

/** A text as the gate reads it: words without accents, apostrophes or disguises. */
export interface Read extends Text {
  /** For each word, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
  /** For each word, whether a comma, dash or bracket stands before it. */
  readonly apart: readonly boolean[];
}

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
/** {@link PAIRS}, by their first word. */
const PAIRED = new Map<string, Map<string, string>>();
for (const [pair, joined] of PAIRS) {
  const [first = '', second = ''] = pair.split(' ');
  PAIRED.set(first, (PAIRED.get(first) ?? new Map<string, string>()).set(second, joined));
}

/** Reads a text as words and sentences, undoing disguises on the way. Takes time linear in the text. */
export function read(text: string, spelling: Spelling): Read {
  const plain = undisguise(text);
  const distinct: string[] = [];
  const numbers = new Map<string, number>();
  /** For each distinct word, what becomes one word with it. */
  const pairs: (ReadonlyMap<string, string> | undefined)[] = [];
  const spelt = new Map<string, readonly number[]>();
  const ids: number[] = [];
  const quoted: boolean[] = [];
  const apart: boolean[] = [];
  const ends: number[] = [];
  let sentence = 0;
  let inQuotes = false;
  let isApart = false;
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, distinct.length);
    pairs.push(PAIRED.get(word));
    return distinct.push(word) - 1;
  };
  const add = (id: number) => {
    const last = ids.length - 1;
    const joined = last < sentence ? undefined : pairs[ids[last] as number]?.get(distinct[id] as string);
    if (joined !== undefined) ids[last] = numberOf(joined);
    else {
      ids.push(id);
      quoted.push(inQuotes);
      apart.push(isApart);
    }
    isApart = false;
  };
  const addWritten = (written: string) => {
    let words = spelt.get(written);
    if (words === undefined) {
      words = spell(written, spelling).map(numberOf);
      spelt.set(written, words);
    }
    for (const id of words) add(id);
  };
  const endSentence = () => {
    if (ids.length > sentence) ends.push(ids.length);
    sentence = ids.length;
  };
  let at = 0;
  while (at < plain.length) {
    const kind = kindAt(plain, at);
    const from = at++;
    if (kind === WORD) {
      at = endOfWord(plain, from);
      addWritten(plain.slice(from, at));
    } else if (kind === QUOTE) inQuotes = !inQuotes;
    else if (kind === APART) isApart = true;
    else if (kind === END) endSentence();
    else if (kind === DOT) {
      while (plain[at] === '.') at++;
      if (at === from + 1) endSentence();
    } else if (kind === BLANK && plain.startsWith('- ', at)) {
      isApart = true;
      at += 2;
    }
  }
  endSentence();
  return { words: ids.map((id) => distinct[id] as string), ids, distinct, quoted, apart, ...sentencesOf(ends) };
}

/** For each word, where its sentence begins and ends. */
function sentencesOf(ends: readonly number[]): { readonly from: readonly number[]; readonly to: readonly number[] } {
  const from: number[] = [];
  const to: number[] = [];
  ends.forEach((end, i) => {
    const start = ends[i - 1] ?? 0;
    for (let word = start; word < end; word++) {
      from.push(start);
      to.push(end);
    }
  });
  return { from, to };
}

/** One written word as one or two plain ones. */
function spell(piece: string, spelling: Spelling): readonly string[] {
  const plain = (word: string) => SHORTHAND.get(word)?.split(' ') ?? [spelling(word) ?? word];
  if (SHORTHAND.has(piece) || /^(?:\p{L}+|\d+)$/u.test(piece)) return plain(piece);
  const undone = piece.replace(/[0-9@$!|+]/g, (sign) => LEET[sign] ?? sign);
  const known = undone.length > 2 && !/^\d+(?:st|nd|rd|th)$/.test(piece) ? spelling(undone) : null;
  if (known !== null) return [known];
  return (piece.match(/\p{L}+|\d+/gu) ?? []).flatMap(plain);
}
