import { type Folded, fold } from '../phrases.ts';
import { PLAIN_WORDS } from './everyday-words.ts';
import { NEEDS } from './needs/index.ts';
import { SIGNS } from './signs/index.ts';

const spaced = (words: string) => words.replaceAll('_', ' ');

/** The plain word by what is typed for it: of one word, and of several by the first of them, longest first. */
const PLAIN = new Map<string, string>();
const SEVERAL = new Map<string, (readonly [words: readonly string[], plain: string])[]>();
for (const [plain, typed] of Object.entries(PLAIN_WORDS)) {
  for (const each of typed.split(' ')) {
    const [first = '', ...rest] = each.split('_');
    if (rest.length === 0) PLAIN.set(each, spaced(plain));
    else SEVERAL.set(first, [...(SEVERAL.get(first) ?? []), [[first, ...rest], spaced(plain)]]);
  }
}
for (const list of SEVERAL.values()) list.sort(([a], [b]) => b.length - a.length);

/** Shorter words are another word by one letter too often. */
const SHORTEST_MENDED = 5;
const SHORTEST_WITH_ONE_TOO_MANY = 7;
/** From this length on, one wrong letter is more likely a slip than another word. */
const SHORTEST_WITH_WRONG_LETTER = 8;

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every word of the phrases, by its first letter. Gathered when a word is first met that is not plain English to us. */
function knownWords(): ReadonlyMap<string, ReadonlySet<string>> {
  if (known) return known;
  const words = new Map<string, Set<string>>();
  const phrases = [...Object.values(NEEDS), ...Object.values(SIGNS)].flatMap((each): readonly string[] => each.phrases);
  for (const word of [...phrases, ...Object.keys(PLAIN_WORDS), ...PLAIN.keys()].join(' ').split(/[ |_-]/)) {
    if (!/^\p{L}{3,}$/u.test(word)) continue;
    words.set(word.slice(0, 1), (words.get(word.slice(0, 1)) ?? new Set()).add(word));
  }
  known = words;
  return words;
}

/** Are two words one slip apart: a letter too many, one left out, two swapped, or, in a long word, a wrong one? */
function isOneSlipApart(typed: string, meant: string): boolean {
  const [a, b] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
  if (b.length - a.length > 1) return false;
  // “Lived” is no slip for “lied”: short words with a letter too many are mostly words.
  if (typed.length > meant.length && typed.length < SHORTEST_WITH_ONE_TOO_MANY) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped || (a.length >= SHORTEST_WITH_WRONG_LETTER && a.slice(at + 1) === b.slice(at + 1));
}

function mend(word: string): string {
  if (!/^\p{L}+$/u.test(word)) return word;
  const alike = knownWords().get(word.slice(0, 1));
  if (!alike || alike.has(word)) return word;
  for (const each of alike) if (isOneSlipApart(word, each)) return PLAIN.get(each) ?? each;
  return word;
}

/** What words were mended to, so that one is looked for once. Askers make up words without end: it is not kept for ever. */
let mendings = new Map<string, string>();
const MOST_MENDINGS = 10_000;

function mended(word: string): string {
  if (word.length < SHORTEST_MENDED) return word;
  const before = mendings.get(word);
  if (before !== undefined) return before;
  const after = mend(word);
  if (mendings.size >= MOST_MENDINGS) mendings = new Map();
  mendings.set(word, after);
  return after;
}

const DOTTED_PART = / p \. a \. r \. t (?=\. )?/g;

/** “My son, 15, we leave”, “our girl (8)”, “5, socks feel wrong”: an age that only its commas tell, which are folded away. */
const SET_APART = /(?<!\d\s*)(^\s*|[,(]\s*)([2-9]|1[0-7])(?=\s*[,)](?!\s*\d))/g;

/** Folds a text as {@link fold} does, and lets an age stand that only its commas tell. */
export const foldWithAges = (text: string): Folded => fold(text.replace(SET_APART, '$1$2 yo'));

/** Folds a text and puts plain words for slang, regional words, text speak and slips of the finger. */
export function everyday(text: string): Folded {
  const words = foldWithAges(text).replace(DOTTED_PART, ' the part framework ').trim().split(' ');
  const plain: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const several = SEVERAL.get(word)?.find(([each]) => each.every((one, more) => words[at + more] === one));
    plain.push(several?.[1] ?? PLAIN.get(word) ?? mended(word));
    if (several) at += several[0].length - 1;
  }
  return ` ${plain.join(' ')} ` as Folded;
}
