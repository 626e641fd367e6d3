/**
 * The little language in which this project's word lists are written, so that they stay data:
 *
 * - words stand as they are spoken, in lower case and without apostrophes: `wont put ... shoes`
 * - `a|b` is either word, `word*` any word that begins so, `soft_play` (or `soft-play`) two words that stand as one alternative
 * - `...` is up to three words in between, none of which starts a new subject ("he", "she", "they" …) or denies what
 *   follows ("i didnt yell"; yet "i didnt just yell" and "they never stop fighting" deny nothing)
 * - `#` is a number, also within a word: `#yo`
 *
 * Every pattern is bounded in both directions, so matching takes time linear in the text.
 */

/** Text folded for matching: lower case, no apostrophes, one space between words, ` . ` at sentence ends. */
export type Folded = string & { readonly folded: true };

const SMART_APOSTROPHES = /[’‘ʼ`´'＇]/g;
const HALVES = /(?<=\d)(?: ?½| 1\/2|[.,]5(?!\d))/g;
const SENTENCE_ENDS = /[.!?;:…\n]+/g;
const NOT_WORDS = /[^\p{L}\p{N}. ]+/gu;

/** Folds a text for matching; see {@link Folded}. Accents stay: they tell languages apart. */
export function fold(text: string): Folded {
  const words = text
    // First of all: NFKC would make a space of "´", and "31⁄2" of "3½".
    .replace(SMART_APOSTROPHES, '')
    .replace(HALVES, ' and a half ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(SENTENCE_ENDS, ' . ')
    .replace(NOT_WORDS, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return ` ${words} ` as Folded;
}

const SUBJECTS = 'he|she|they|it|we|you|who|but|and|because|when|my|the kids';
const DENIALS = 'not|never|didnt|doesnt|dont|havent|hasnt|hadnt|isnt|wasnt|arent|without';
const GAP = `(?: (?!(?:${SUBJECTS}|\\.) |(?:${DENIALS}) (?!stop|quit|just|only|even))[^ ]+){0,3}`;

/** The forms of one word of a phrase, as they stand: "wont|will_not" → "wont", "will not". A `*` stays at the end. */
const formsOf = (word: string): readonly string[] =>
  word
    .replaceAll(/[^\p{L}\p{N}#*_|-]/gu, '')
    .replaceAll(/[_-]/g, ' ')
    .split('|');

function wordPattern(word: string): string {
  const forms = formsOf(word).map((form) => (form.endsWith('*') ? `${form.slice(0, -1)}[^ ]*` : form));
  return `(?:${forms.join('|').replaceAll('#', '[0-9]+')})`;
}

const phrasePattern = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (word === '...' ? GAP : ` ${wordPattern(word)}`))
    .join('');

/** Where a phrase of one entry stands. */
export interface PhraseMatch<Id> {
  readonly id: Id;
  /** Of the space before the first word. */
  readonly index: number;
  readonly text: string;
}

/**
 * What a text must hold one of, if this word of a phrase stands in it: whole words, or how they begin (`scream*`).
 * Of two words that stand as one, the first.
 */
const signalsOf = (word: string): readonly string[] =>
  // As most are: thousands are taken apart when a program starts.
  /^[a-z|]+$/.test(word)
    ? word.split('|')
    : formsOf(word).flatMap((form) => {
        const [first = ''] = form.split(' ');
        if (first.startsWith('#')) return [...'0123456789'].map((digit) => `${digit}*`);
        const open = first.search(/[#*]/);
        return open < 0 ? first : `${first.slice(0, open)}*`;
      });

const wordsIn = (phrase: string): readonly string[] => phrase.split(' ').filter((word) => word !== '...');

/** How long the first form of a word is. */
const lengthOf = (word: string): number => (word.includes('|') ? word.indexOf('|') : word.length);

/** The word of a phrase that the fewest texts will hold: short words are common ones. */
const rarestIn = (phrase: string): string =>
  wordsIn(phrase).reduce((rarest, word) => (lengthOf(word) > lengthOf(rarest) ? word : rarest), '');

/** What of a text can be a signal: each of its words, and all that they begin with. */
function signalsIn(text: string): ReadonlySet<string> {
  const signals = new Set<string>();
  for (const word of new Set(text.trim().split(' '))) {
    signals.add(word);
    for (let length = 0; length <= word.length; length += 1) signals.add(`${word.slice(0, length)}*`);
  }
  return signals;
}

/** The last text whose signals were asked for: one text is read for many things. */
let last: { readonly text: string; readonly signals: ReadonlySet<string> } | undefined;

function signalsOfText(text: string): ReadonlySet<string> {
  if (last?.text !== text) last = { text, signals: signalsIn(text) };
  return last.signals;
}

/** Phrases, each by its rarest word. Nothing of one is taken apart or compiled before a text holds that word. */
class Phrases {
  readonly #phrases: readonly string[];
  readonly #bySignal = new Map<string, number[]>();
  readonly #words: (readonly (readonly string[])[])[] = [];
  readonly #patterns: RegExp[] = [];

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases;
    for (const [at, phrase] of phrases.entries()) {
      for (const signal of new Set(signalsOf(rarestIn(phrase)))) {
        const under = this.#bySignal.get(signal);
        if (under) under.push(at);
        else this.#bySignal.set(signal, [at]);
      }
    }
  }

  /** Those all of whose words a text holds, in whatever order. */
  heldIn(text: string): readonly number[] {
    const signals = signalsOfText(text);
    const isHeld = (at: number) => this.#wordsAt(at).every((word) => word.some((signal) => signals.has(signal)));
    const held = new Set<number>();
    for (const signal of signals) for (const at of this.#bySignal.get(signal) ?? []) if (isHeld(at)) held.add(at);
    return [...held].sort((a, b) => a - b);
  }

  patternAt(at: number): RegExp {
    this.#patterns[at] ??= new RegExp(`${phrasePattern(this.#phrases[at] ?? '')}(?= )`, 'gu');
    this.#patterns[at].lastIndex = 0;
    return this.#patterns[at];
  }

  #wordsAt(at: number): readonly (readonly string[])[] {
    this.#words[at] ??= wordsIn(this.#phrases[at] ?? '').map(signalsOf);
    return this.#words[at];
  }
}

/** What stands for a pattern of many phrases. */
export type Spoken = Pick<RegExp, 'exec' | 'test'>;

/**
 * Makes one pattern of many phrases over folded text: the first place where one of them stands, and of several there the
 * one that is named first; `match.index` points at the space before the first word.
 */
export function compilePhrases(phrases: readonly string[]): Spoken {
  let indexed: Phrases | undefined;
  const matchesIn = (text: string) => {
    const all = indexed ?? new Phrases(phrases);
    indexed = all;
    return all.heldIn(text).map((at) => all.patternAt(at).exec(text));
  };
  return {
    test: (text) => matchesIn(text).some((match) => match !== null),
    exec: (text) =>
      matchesIn(text).reduce((first, match) => (match && !(first && first.index <= match.index) ? match : first), null),
  };
}

/** Makes one regular expression of phrases, for whoever counts or replaces each that stands in a text. */
export const everyPhrase = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:${phrases.map(phrasePattern).join('|')})(?= )`, 'gu');

/**
 * Makes one reader of many lists of phrases: each phrase is looked up by its rarest word, and tried only on a text that
 * holds all of its words, in whatever order; so thousands cost little more than a handful.
 *
 * @returns a function from folded text to every match, in order of the text, at most one an entry and place
 */
export function phraseBook<Id extends string>(
  entries: readonly (readonly [Id, readonly string[]])[],
): (text: Folded) => readonly PhraseMatch<Id>[] {
  const ids = entries.flatMap(([id, of]) => of.map(() => id));
  const phrases = new Phrases(entries.flatMap(([, of]) => of));
  return (text) => {
    const found: PhraseMatch<Id>[] = [];
    const taken = new Set<string>();
    for (const at of phrases.heldIn(text)) {
      const spoken = phrases.patternAt(at);
      const id = ids[at] as Id;
      for (let match = spoken.exec(text); match; match = spoken.exec(text)) {
        const { index } = match;
        // Two may overlap: "he hit and he hit".
        spoken.lastIndex = index + 1;
        if (taken.has(`${index} ${id}`)) continue;
        taken.add(`${index} ${id}`);
        found.push({ id, index, text: match[0] });
      }
    }
    return found.sort((a, b) => a.index - b.index);
  };
}
