import type { Text } from './matching.ts';
import { PAIRS, SHORTHAND } from './shorthand.ts';
import type { Spelling } from './spelling.ts';

/** A text as the gate reads it: words without accents, apostrophes or disguises. */
export interface Read extends Text {
  /** For each word, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
  /** For each word, whether a comma, dash or bracket stands before it. */
  readonly apart: readonly boolean[];
}

/** Letters of other scripts that look like Latin ones. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiѕsԁdһhјjӏlкkмmтtвbнnαaοoρpνvιiκkεeτtυuοo'].flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [],
  ),
);
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
const PICTURES: Readonly<Record<string, string>> = {
  '🔪': ' knife ',
  '🗡': ' knife ',
  '🔫': ' gun ',
  '💊': ' pills ',
  '🩸': ' blood ',
  '💀': ' ',
};

/** {@link PAIRS}, by their first word. */
const PAIRED = new Map<string, Map<string, string>>();
for (const [pair, joined] of PAIRS) {
  const [first = '', second = ''] = pair.split(' ');
  PAIRED.set(first, (PAIRED.get(first) ?? new Map<string, string>()).set(second, joined));
}

const PIECES = /[\p{L}\p{N}@$](?:[\p{L}\p{N}@$*|+]|!(?=[\p{L}\p{N}]))*|\.{2,}|…|[.!?;:\n]|["“”«»„]|[,(–—]| - /gu;
const WORD = /^[\p{L}\p{N}@$]/u;
const QUOTE = /^["“”«»„]/;
const SENTENCE_END = /^[.!?;\n]$/;
const BREAK = /^(?:[,(–—:]| - )$/;

/** Reads a text as words and sentences, undoing disguises on the way. Takes time linear in the text. */
export function read(text: string, spelling: Spelling): Read {
  const words: string[] = [];
  const quoted: boolean[] = [];
  const apart: boolean[] = [];
  const ends: number[] = [];
  const spelt = new Map<string, readonly string[]>();
  let inQuotes = false;
  let isApart = false;
  const isOpen = () => words.length > (ends.at(-1) ?? 0);
  const add = (word: string) => {
    const pair = isOpen() ? PAIRED.get(words.at(-1) ?? '')?.get(word) : undefined;
    if (pair !== undefined) words[words.length - 1] = pair;
    else {
      words.push(word);
      quoted.push(inQuotes);
      apart.push(isApart);
    }
    isApart = false;
  };
  for (const piece of undisguised(text).match(PIECES) ?? []) {
    const known = spelt.get(piece);
    if (known !== undefined) for (const word of known) add(word);
    else if (WORD.test(piece)) {
      const plain = spell(piece, spelling);
      spelt.set(piece, plain);
      plain.forEach(add);
    } else if (QUOTE.test(piece)) inQuotes = !inQuotes;
    else if (BREAK.test(piece)) isApart = true;
    else if (SENTENCE_END.test(piece) && isOpen()) ends.push(words.length);
  }
  if (isOpen()) ends.push(words.length);
  return { words, quoted, apart, ...sentencesOf(ends) };
}

/** The text in plain small letters: no accents, no apostrophes, nothing invisible, no look-alike letters. */
function undisguised(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/(?<=[a-z])I(?=[a-z])/g, 'l')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[\u0370-\u052f]/g, (letter) => LOOKS_LIKE[letter] ?? letter)
    .replace(/\p{Extended_Pictographic}/gu, (picture) => PICTURES[picture] ?? ' ')
    .replace(/[’‘ʼ`´'′]/g, '')
    .replace(/\by\/o\b/g, 'yo')
    .replace(/\bw\/o?\b/g, (short) => (short === 'w/o' ? 'without' : 'with'))
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}[.\-_*]){2,}\p{L}(?![\p{L}\p{N}])/gu, (letters) =>
      letters.replace(/[^\p{L}]/gu, ''),
    )
    .replace(/(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll(' ', ''));
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
