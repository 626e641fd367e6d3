/** A sentence of an answer, and whether it says what to do or what to leave. */
export interface Sentence {
  readonly text: string;
  /** Introduced as something to leave out: “Skip: …”, “Leave out for now: …”, “Not now: …”. */
  readonly left: boolean;
}

const LEAVE_OUT =
  /^\W*(?:skip|leave out|leave|avoid|not now|don'?t say|do not say|what not to|instead of|rather than|resist|never say|no need for)\b/;
/** A line so labelled is left out whole. */
const LABELLED = /^\W*(?:skip|leave out|leave|avoid|not now|don'?ts?|never)\b[^.:]{0,24}:/;
const NEGATES =
  /\b(?:not|no|never|don'?t|do not|doesn'?t|didn'?t|won'?t|can'?t|needn'?t|isn'?t|aren'?t|wasn'?t|without|nobody|nothing|none|avoid|skip|instead of|rather than|leave out|no need|stop|resist|forget|drop)\b[^.;:!?]*$/;
/** Limits are no negations of what follows: “I won’t let you hit”, “don’t hit”. */
const REACH = 60;

/** Lower case, straight apostrophes and dashes, one space: what patterns are written for. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/[^\S\n]+/g, ' ');
}

/** Splits an answer into sentences, list items and lines. */
export function sentencesIn(text: string): readonly Sentence[] {
  return plain(text)
    .split(/\n+/)
    .flatMap((line) => {
      const lineLeft = LABELLED.test(line);
      return line
        .split(/(?<=[.!?…]["')\]]*)\s+/)
        .filter((each) => /\w/.test(each))
        .map((each) => ({ text: each, left: lineLeft || LEAVE_OUT.test(each) }));
    });
}

/**
 * Where a pattern is meant, not denied: “you don’t have to find the perfect words” is no perfect-words talk, and a
 * line that stands after “skip” is no advice.
 *
 * @param pattern - with the `g` flag, over {@link plain} text
 */
export function meant(text: string, pattern: RegExp): readonly string[] {
  return sentencesIn(text)
    .filter(({ left }) => !left)
    .flatMap(({ text: sentence }) =>
      [...sentence.matchAll(pattern)]
        .filter((match) => !NEGATES.test(sentence.slice(Math.max(0, match.index - REACH), match.index)))
        .map((match) => match[0]),
    );
}

/** Everything between quotation marks that is not told to be left out: the lines offered to be said. */
export function spokenLines(text: string): readonly string[] {
  const words = plain(text);
  return [...words.matchAll(/"([^"\n]{2,400})"/g)]
    .filter(({ index }) => !leftOutBefore(words.slice(0, index)))
    .map((match) => match[1] ?? '')
    .filter((line) => /\w/.test(line));
}

/** “Skip ‘calm down’”: the words before a quotation, back to where their sentence begins, tell to leave it out. */
function leftOutBefore(before: string): boolean {
  const sentence = before.slice(before.search(/[^.!?\n]*$/)).trimStart();
  return LEAVE_OUT.test(sentence) || LABELLED.test(sentence);
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Clips to 0–1. */
export const unit = (value: number): number => Math.max(0, Math.min(1, value));
