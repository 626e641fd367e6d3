import type { Phase } from '../../question.ts';
import { meantIn, type Sentence } from '../meant.ts';

/** A wording that a model’s step may not use, as data. */
export interface Rule {
  /** What is broken, fit to be sent back to the model. */
  readonly rule: string;
  /** Over plain text: lower case, straight quotes; with the `g` flag. */
  readonly sounds: RegExp;
  /** Only in what is written to the adult, or only in what is to be said; both where it is left out. */
  readonly where?: 'text' | 'say';
  /** Only while it is hot. */
  readonly heat?: true;
  /** Wrong even where it is denied: “I don’t want to have to …” threatens by denying. */
  readonly evenDenied?: true;
  /** Not wrong where the asker, or a passage, said that word first. */
  readonly unlessGiven?: true;
  /** Matches that are none: a shared list may be wider than what a step is held to. */
  readonly but?: RegExp;
  /** A word without which it never sounds: looked for first, because that is cheaper. */
  readonly needs?: RegExp;
  /** Only in a sentence that has this too, wherever in it. */
  readonly beside?: RegExp;
  /** Not in a sentence that has this: “nobody can tell from here whether it is …” */
  readonly unless?: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** What a rule is held against. */
export interface Heard {
  readonly sentences: readonly Sentence[];
  readonly where: 'text' | 'say';
  readonly phase: Phase;
  /** Plain text of everything that was given; asked for only where a rule needs it. */
  readonly given: () => string;
}

const isHot = (phase: Phase) => phase === 'now' || phase === 'just-after';

/** A word that was given in another form counts too: “autistic” where “autism” was said. */
const stemOf = (words: string) => words.slice(0, Math.max(4, Math.ceil(words.length * 0.6)));

function breaks(
  { sounds, where, heat, evenDenied, unlessGiven, but, needs, beside, unless }: Rule,
  heard: Heard,
): boolean {
  if ((where && where !== heard.where) || (heat && !isHot(heard.phase))) return false;
  return heard.sentences.some((sentence) => {
    if (needs && !needs.test(sentence.text)) return false;
    const found = evenDenied ? (sentence.text.match(sounds) ?? []) : meantIn(sentence, sounds);
    return (
      found.length > 0 &&
      (!beside || beside.test(sentence.text)) &&
      !unless?.test(sentence.text) &&
      found.some((each) => !but?.test(each) && !(unlessGiven && heard.given().includes(stemOf(each))))
    );
  });
}

/** The rules that a text breaks, each once. */
export const brokenRules = (rules: readonly Rule[], heard: Heard): readonly string[] => [
  ...new Set(rules.filter((rule) => breaks(rule, heard)).map(({ rule }) => rule)),
];
