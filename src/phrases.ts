/**
 * The little language in which this project's word lists are written, so that they stay data:
 *
 * - words stand as they are spoken, in lower case and without apostrophes: `wont put ... shoes`
 * - `a|b` is either word, `word*` any word that begins so, `soft_play` (or `soft-play`) two words that stand as one alternative
 * - `...` is up to three words in between, none of which starts a new subject ("he", "she", "they" …)
 * - `#` is a number
 *
 * Every pattern is bounded in both directions, so matching takes time linear in the text.
 */

/** Text folded for matching: lower case, no apostrophes, one space between words, ` . ` at sentence ends. */
export type Folded = string & { readonly folded: true };

const SMART_APOSTROPHES = /[’‘ʼ`´'＇]/g;
const SENTENCE_ENDS = /[.!?;:…\n]+/g;
const NOT_WORDS = /[^\p{L}\p{N}. ]+/gu;

/** Folds a text for matching; see {@link Folded}. Accents stay: they tell languages apart. */
export function fold(text: string): Folded {
  const words = text
    // First of all: NFKC would make a space of "´".
    .replace(SMART_APOSTROPHES, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(SENTENCE_ENDS, ' . ')
    .replace(NOT_WORDS, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return ` ${words} ` as Folded;
}

const SUBJECTS = 'he|she|they|it|we|you|who|but|and|because|when|my|the kids';
const GAP = `(?: (?!(?:${SUBJECTS}|\\.) )[^ ]+){0,3}`;

function wordPattern(word: string): string {
  if (word === '#') return '[0-9]+';
  const forms = word.split('|').map((form) => {
    const literal = form.replace(/[^\p{L}\p{N}*_-]/gu, '').replaceAll(/[_-]/g, ' ');
    return literal.endsWith('*') ? `${literal.slice(0, -1)}[^ ]*` : literal;
  });
  return `(?:${forms.join('|')})`;
}

/** Compiles phrases into one pattern over folded text; `match.index` points at the space before the first word. */
export function compilePhrases(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase
      .split(' ')
      .map((word) => (word === '...' ? GAP : ` ${wordPattern(word)}`))
      .join(''),
  );
  return new RegExp(`(?:${alternatives.join('|')})(?= )`, 'u');
}
