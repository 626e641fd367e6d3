/** A sentence of an answer, and whether it says what to do or what to leave. */
export interface Sentence {
  readonly text: string;
  /** Introduced as something to leave out: “Skip: …”, “Leave out for now: …”, “Not now: …”. */
  readonly left: boolean;
}

const LEAVE_OUT =
  /^\W*(?:skip|leave out|leave(?! (?:the (?:room|house|kitchen|car|class|scene|door)|him|her|them|it to)\b)|avoid|not now|don'?t say|do not say|what not to|instead of|rather than|resist|never say|no need for)\b/;
/** A line so labelled is left out whole. */
const LABELLED = /^\W*(?:skip|leave out|leave|avoid|not now|don'?ts?|never)\b[^.:]{0,24}:/;
/** Words that deny what follows them in their clause. */
const NEGATES =
  /\b(?:not|no|never|don'?t|do not|doesn'?t|didn'?t|won'?t|can'?t|needn'?t|isn'?t|aren'?t|wasn'?t|without|nobody|nothing|none|neither|nor|avoid|skip|instead of|rather than|leave out|leave(?! (?:the (?:room|house|kitchen|car|class|scene)|him|her|them)\b)|resist|forget|drop|stop)\b(?!(?:,| (?:only|just)\b))[^.;:!?]*$/;
/** “Don’t forget the right words”, “nothing beats a lesson”, “why not ask”: two denials, or one that is none. */
const AFFIRMS =
  /\b(?:(?:don'?t|do not|never|not) (?:\w+ )?(?:forget|skip|leave|drop|stop|avoid|resist|hesitate|be afraid|miss|shy)|(?:nothing|no) (?:\w+ )?(?:beats|like|works like|better|substitute)|why not|no (?:time|moment) like|not (?:only|just))\b[^.;:!?]*$/;
/** A comma after which somebody is told something new: what was denied before it is not denied any more. */
const NEW_CLAUSE =
  /, (?=(?:and (?:i|you|he|she|they|we|it)|but|instead|just|rather|so|then|you|he|she|they|i|we|it|use|say|tell|let|try|keep|go)\b)/;
/** What puts off the words before it: “the lesson can wait”, “a sticker won’t mend this”. */
const PUT_OFF =
  /^[^.;:!?]{0,25}?\b(?:(?:can|could|may|will|must) (?:all )?(?:wait|keep)|can (?:come|be|go) (?:later|after|tonight|tomorrow)|(?:won't|wouldn't|doesn't|don't|isn't|aren't|never) (?:fix|mend|help|work|needed|wanted)|(?:is|are) for (?:later|tomorrow|another)|later|another (?:day|time)|keeps?|not now|not yet)\b/;
/** How far a denial reaches, in characters. */
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

/** Whether the words before a match, or after it, deny it. */
function isDenied(sentence: string, from: number, to: number): boolean {
  const before = sentence.slice(Math.max(0, from - REACH), from);
  const clause = before.split(NEW_CLAUSE).at(-1) ?? before;
  if (NEGATES.test(clause)) return !AFFIRMS.test(clause);
  return PUT_OFF.test(sentence.slice(to));
}

/** Where a pattern stands in a sentence and is denied or not, as it is `wanted`. By hand: `matchAll` copies its pattern each time. */
function matchesIn({ text, left }: Sentence, pattern: RegExp, wanted: boolean): readonly string[] {
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if ((left || isDenied(text, match.index, match.index + match[0].length)) === wanted) found.push(match[0]);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** {@link meant}, in a sentence that was read before. */
export const meantIn = (sentence: Sentence, pattern: RegExp): readonly string[] => matchesIn(sentence, pattern, false);

/**
 * Where a pattern is meant, not denied: “you don’t have to find the perfect words” is no perfect-words talk, and a
 * line that stands after “skip” is no advice.
 *
 * @param pattern - with the `g` flag, over {@link plain} text
 */
export const meant = (text: string, pattern: RegExp): readonly string[] =>
  sentencesIn(text).flatMap((sentence) => matchesIn(sentence, pattern, false));

/** Where a pattern is denied, or told to be left out. See {@link meant}. */
export const denied = (text: string, pattern: RegExp): readonly string[] =>
  sentencesIn(text).flatMap((sentence) => matchesIn(sentence, pattern, true));

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
