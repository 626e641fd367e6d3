import { HELP_LINES } from './help-lines.ts';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Every number the registry prints, in digits alone, with and without the leading 1 of North America. */
const REGISTERED: ReadonlySet<string> = new Set(
  HELP_LINES.flatMap((line) => line.reach.match(/\d[\d -]*/g) ?? [])
    .map(digitsOf)
    .flatMap((digits) => [digits, /^1[2-9]\d{9}$/.test(digits) ? digits.slice(1) : `1${digits}`]),
);

/** Seven digits or more, however they are grouped. */
const LONG = /(?<![\w.?=#&/-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?)?\d(?:[ .-]?\d){5,13}(?!\w)/g;
/** Three to six digits that someone is told to call or text. */
const SHORT =
  /\b(?:call|calls|calling|dial|dialling|text|texts|texting|phone|ring|number|hotline|helpline|lifeline|line|sms)\b[\s:’“”"'(*]{1,4}(?:[A-Z]{2,10}\s(?:to\s)?)?(\d(?:[ -]?\d)*)(?!\d|[ -]\d|[\w%)]|[.,:]\d|-\w|\s(?:years?|months?|minutes?|days?|times?|people|children|kids|words?|percent)\b)/gi;
/** Numbers spelt in letters: 1-800-SOMETHING. */
const VANITY = /\b1?[-\s.]?8(?:00|33|44|55|66|77|88)[-\s.](?=[\dA-Z-]*[A-Z])[\dA-Z]+(?:-[\dA-Z]+)*\b/g;

const DATE =
  /^(?:\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}|(?:1[6-9]|20)\d\d\s?-\s?(?:1[6-9]|20)\d\d)$/;

/** Registered as a whole, or several registered ones side by side. */
function isRegistered(pieces: readonly string[]): boolean {
  return (
    pieces.length === 0 ||
    pieces.some(
      (_, i) => REGISTERED.has(digitsOf(pieces.slice(0, i + 1).join(''))) && isRegistered(pieces.slice(i + 1)),
    )
  );
}

/** Numbers in a text that look like phone numbers or short codes and are not in the registry, as they stand there. */
export function unregisteredNumbers(text: string): readonly string[] {
  const found = [
    ...[...text.matchAll(LONG)].map((match) => match[0].trim()),
    ...[...text.matchAll(SHORT)].map((match) => match[1] ?? '').filter((each) => /^\d{3,6}$/.test(digitsOf(each))),
    ...[...text.matchAll(VANITY)].map((match) => match[0]),
  ];
  return [...new Set(found)].filter(
    (each) => each !== '' && !DATE.test(each) && (/[A-Z]/.test(each) || !isRegistered(each.split(/\s+/))),
  );
}
