import type { Span, Text } from '../matching.ts';
import { alike } from './alike.ts';
import { findIdeas, IDEA_NAMES, type Phrased, phrased } from './ideas/find.ts';
import { type Sounds, soFar } from './so-far.ts';

/** Where the rules matched, by the name of what matched: see `reading.ts`. */
export type Matches = ReadonlyMap<string, readonly Span[]>;

/** A beginning of this many letters stands for a word, in every language alike. */
const STEM_LETTERS = 5;
const PIECE_LETTERS = 4;
/** Beyond this a word is noise, and may be meant to be. */
const LONGEST_WORD = 20;

/** Longer turns are heard piece by piece, so that one grave line is not drowned in them. Almost no message is as long. */
const WINDOW_WORDS = 110;

/** Two ideas are heard as one thing said when so many words or fewer lead from one to the other. */
const IDEAS_WITHIN = 6;
const DENIED_WITHIN = 3;

/** How many earlier places of a word are compared with where it stands now. */
const TRIED = 4;

/** How much each kind of sound weighs, in hundredths; chosen on four of the writers, and none of them matters much. */
const WORTH = {
  word: 100,
  pair: 100,
  apart: 70,
  far: 50,
  letters: 30,
  idea: 100,
  denied: 70,
  ideas: 50,
  ideasApart: 35,
  match: 100,
} as const;

const DENIALS: ReadonlySet<string> = new Set(
  'no not never without nobody none isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt hasnt havent hadnt kein keine nicht nie pas jamais sans sin nunca ne'.split(
    ' ',
  ),
);

/** FNV-1a of the letters `from` to `to`, perhaps after what was hashed before. */
function hash(text: string, from = 0, to = text.length, before = 2_166_136_261): number {
  let bits = before;
  for (let at = from; at < to; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 16_777_619);
  return bits;
}

/** Two hashes as one, in their order. */
const join = (a: number, b: number) => Math.imul(Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ b, 16_777_619) ^ (b >>> 13);

const PIECE = hash('~');
const NEXT = hash('>');
const SKIP = hash('_');
const FAR = hash('>>');
const NEAR = hash('@>@');
const DENIED = hash('!@');
const IDEA_HASHES = Int32Array.from(IDEA_NAMES, (name) => hash(`@${name}`));

/** Hashes joined with what leads from them to others. */
const before = (hashes: Int32Array, link: number) => hashes.map((each) => join(each, link));
const IDEA_NEXT = before(IDEA_HASHES, NEXT);
const IDEA_SKIP = before(IDEA_HASHES, SKIP);
const IDEA_NEAR = before(IDEA_HASHES, NEAR);

function ageGroup(number: number): string {
  if (number < 2) return '#baby';
  if (number < 7) return '#small';
  if (number < 13) return '#child';
  return number < 20 ? '#teen' : '#';
}

/** Doubled letters count once: `hitt`, `hit` and `hiiit` are alike. */
function bare(word: string): string {
  const short = word.slice(0, LONGEST_WORD);
  return /(.)\1/.test(short) ? short.replace(/(.)\1+/g, '$1') : short;
}

const stemOf = (word: string) => (/^\d+$/.test(word) ? ageGroup(Number(word)) : bare(word).slice(0, STEM_LETTERS));

/** What there is to hear in the words of a text, for each distinct one. */
interface Audible extends Phrased {
  readonly stems: Int32Array;
  readonly stemNext: Int32Array;
  readonly stemSkip: Int32Array;
  readonly stemFar: Int32Array;
  readonly pieces: readonly Int32Array[];
  readonly denies: readonly boolean[];
  /** Where each was last heard. */
  readonly lastAt: Int32Array;
  /** For each word of the text, where the same word was heard before; below 0 where it was not. */
  readonly before: Int32Array;
}

function audible(text: Text): Audible {
  const words = text.distinct.map(alike);
  const stems = Int32Array.from(words, (word) => hash(stemOf(word)));
  return {
    ...phrased(text),
    stems,
    stemNext: before(stems, NEXT),
    stemSkip: before(stems, SKIP),
    stemFar: before(stems, FAR),
    pieces: words.map(piecesOf),
    denies: words.map((word) => DENIALS.has(word)),
    lastAt: new Int32Array(words.length).fill(-1),
    before: new Int32Array(text.ids.length),
  };
}

function piecesOf(word: string): Int32Array {
  const letters = `<${bare(word)}>`;
  const pieces = new Int32Array(Math.max(0, letters.length - PIECE_LETTERS + 1));
  return pieces.map((_, at) => hash(letters, at, at + PIECE_LETTERS, PIECE));
}

/**
 * The sounds of a turn, one set for each window of it: words, what they mean, what stands next to what within a
 * sentence, letters, and what the rules matched. Takes time linear in the text.
 */
export function soundsOf(text: Text, matches: Matches = new Map()): readonly Sounds[] {
  const heard = audible(text);
  const count = text.ids.length;
  const matched = Array.from({ length: Math.ceil(count / WINDOW_WORDS) }, () => new Set<number>());
  for (const [name, spans] of matches) {
    const bits = hash(`=${name}`);
    for (const { start } of spans) matched[Math.floor(start / WINDOW_WORDS)]?.add(bits);
  }
  return matched.map((all, window) => {
    const from = window * WINDOW_WORDS;
    hearBetween(heard, from, Math.min(from + WINDOW_WORDS, count));
    for (const bits of all) soFar.hear(bits, WORTH.match);
    return soFar.take();
  });
}

/** A stretch of a text, and what its words mean. */
interface Window {
  readonly heard: Audible;
  readonly from: number;
  readonly to: number;
  readonly ideas: readonly (readonly number[])[];
}

function hearBetween(heard: Audible, from: number, to: number): void {
  const window = { heard, from, to, ideas: findIdeas(heard, from, to) };
  let denial = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const id = heard.ids[i] as number;
    const last = heard.lastAt[id] as number;
    heard.before[i] = last;
    heard.lastAt[id] = i;
    if (!wasHeard(window, i)) hearAt(window, i, last < from, denial);
    if (heard.denies[id] === true) denial = i;
  }
}

/** Whether a word stands as it stood one of the last times: then it says nothing new. */
function wasHeard(window: Window, i: number): boolean {
  let before = window.heard.before[i] as number;
  for (let tried = 0; tried < TRIED && before >= window.from; tried++) {
    if (isSameAround(window, before, i)) return true;
    before = window.heard.before[before] as number;
  }
  return false;
}

/** Whether what stands around two words is the same, as far as anything is heard. */
function isSameAround({ heard, from, to, ideas }: Window, before: number, i: number): boolean {
  const behind = Math.min(i - Math.max(from, heard.from[i] ?? from), DENIED_WITHIN);
  const ahead = Math.min(Math.min(to, heard.to[i] ?? to) - i, IDEAS_WITHIN + 1);
  if (behind !== Math.min(before - Math.max(from, heard.from[before] ?? from), DENIED_WITHIN)) return false;
  if (ahead !== Math.min(Math.min(to, heard.to[before] ?? to) - before, IDEAS_WITHIN + 1)) return false;
  for (let step = -behind; step < ahead; step++) {
    if (heard.ids[i + step] !== heard.ids[before + step]) return false;
    if (step >= 0 && ideas[i + step - from] !== ideas[before + step - from]) return false;
  }
  return true;
}

/** Hears one word: what it is, what follows it, and what it means beside what else is meant around it. */
function hearAt({ heard, from, to, ideas }: Window, i: number, isNew: boolean, denial: number): void {
  const { ids, stems, stemNext, stemSkip, stemFar } = heard;
  const idAt = (at: number) => ids[at] as number;
  const stemAt = (at: number) => stems[idAt(at)] as number;
  const id = idAt(i);
  const start = Math.max(from, heard.from[i] ?? from);
  const end = Math.min(to, heard.to[i] ?? to);
  if (isNew) soFar.hear(stemAt(i), WORTH.word);
  if (i + 1 < end) soFar.hear(join(stemNext[id] as number, stemAt(i + 1)), WORTH.pair);
  if (i + 2 < end) {
    soFar.hear(join(stemSkip[id] as number, stemAt(i + 2)), WORTH.apart);
    soFar.hear(join(join(stemFar[id] as number, stemAt(i + 1)), stemAt(i + 2)), WORTH.apart);
  }
  if (i + 3 < end) soFar.hear(join(stemFar[id] as number, stemAt(i + 3)), WORTH.far);
  if (isNew) for (const piece of heard.pieces[id] as Int32Array) soFar.hear(piece, WORTH.letters);
  for (const idea of ideas[i - from] as readonly number[]) {
    const here = IDEA_HASHES[idea] as number;
    soFar.hear(here, WORTH.idea);
    if (denial >= start && i - denial <= DENIED_WITHIN) soFar.hear(join(DENIED, here), WORTH.denied);
    // What a word does with an idea: “took” with anything that is swallowed.
    if (i + 1 < end) soFar.hear(join(IDEA_NEXT[idea] as number, stemAt(i + 1)), WORTH.ideas);
    if (i + 2 < end) soFar.hear(join(IDEA_SKIP[idea] as number, stemAt(i + 2)), WORTH.ideasApart);
    if (i - 1 >= start) soFar.hear(join(stemNext[idAt(i - 1)] as number, here), WORTH.ideas);
    if (i - 2 >= start) soFar.hear(join(stemSkip[idAt(i - 2)] as number, here), WORTH.ideasApart);
    for (let other = i + 1; other <= i + IDEAS_WITHIN && other < end; other++)
      for (const there of ideas[other - from] as readonly number[])
        if (there !== idea) soFar.hear(join(IDEA_NEAR[idea] as number, IDEA_HASHES[there] as number), WORTH.ideas);
  }
}
