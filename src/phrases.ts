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
  word.split('|').map((form) => form.replace(/[^\p{L}\p{N}#*_-]/gu, '').replaceAll(/[_-]/g, ' '));

function wordPattern(word: string): string {
  const forms = formsOf(word).map((form) => (form.endsWith('*') ? `${form.slice(0, -1)}[^ ]*` : form));
  return `(?:${forms.join('|').replaceAll('#', '[0-9]+')})`;
}

const phrasePattern = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (word === '...' ? GAP : ` ${wordPattern(word)}`))
    .join('');

/** Compiles phrases into one pattern over folded text; `match.index` points at the space before the first word. */
export function compilePhrases(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.map(phrasePattern).join('|')})(?= )`, 'u');
}

/** Where a phrase of one entry stands. */
export interface PhraseMatch<Id> {
  readonly id: Id;
  /** Of the space before the first word. */
  readonly index: number;
  readonly text: string;
}

/**
 * What a phrase can start with, as it stands in a text: two characters ("sh", or "i "), or one where that is all that
 * is sure ("#", "s*"). A word is looked up by these before anything is tried.
 */
function keysOf(phrase: string): readonly string[] {
  const [first = ''] = phrase.split(' ');
  return formsOf(first).flatMap((form) =>
    form.startsWith('#') ? [...'0123456789'] : (form.endsWith('*') ? form.slice(0, -1) : `${form} `).slice(0, 2),
  );
}

/**
 * Makes one reader of many lists of phrases: each is tried only where a word stands that it can start with, so that
 * a hundred lists cost little more than one.
 *
 * @returns a function from folded text to every match, in order of the text, at most one an entry and place
 */
export function phraseBook<Id extends string>(
  entries: readonly (readonly [Id, readonly string[]])[],
): (text: Folded) => readonly PhraseMatch<Id>[] {
  const gathered = new Map<string, Map<Id, string[]>>();
  for (const [id, phrases] of entries) {
    for (const phrase of phrases) {
      for (const key of new Set(keysOf(phrase))) {
        const under = gathered.get(key) ?? new Map<Id, string[]>();
        gathered.set(key, under.set(id, [...(under.get(id) ?? []), phrase]));
      }
    }
  }
  const shelves = new Map(
    [...gathered].map(([key, lists]) => [
      key,
      [...lists].map(([id, phrases]) => ({
        id,
        spoken: new RegExp(`(?:${phrases.map(phrasePattern).join('|')})(?= )`, 'uy'),
      })),
    ]),
  );
  return (text) => {
    const found: PhraseMatch<Id>[] = [];
    for (let at = 0; at >= 0 && at < text.length - 1; at = text.indexOf(' ', at + 1)) {
      const here = found.length;
      for (const length of [2, 1]) {
        for (const { id, spoken } of shelves.get(text.slice(at + 1, at + 1 + length)) ?? []) {
          spoken.lastIndex = at;
          const match = spoken.exec(text);
          if (match && !found.slice(here).some((other) => other.id === id)) {
            found.push({ id, index: at, text: match[0] });
          }
        }
      }
    }
    return found;
  };
}
