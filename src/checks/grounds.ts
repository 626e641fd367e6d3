import { readsAsInstruction } from './instructions.ts';
import { NAMES_OF_PEOPLE } from './names.ts';
import { countWords } from './words.ts';

/** Shorter quotations are a manner of speaking: a “good” day. */
const LEAST_QUOTED_WORDS = 3;
/** What a child may ask, or a phrase that is no sentence, is none either: “five more minutes?”, “after lots of sleeps” */
const LEAST_WORDS_OF_A_PHRASE = 5;
const isPhrase = (quote: string) => quote.trim().endsWith('?') || /^\p{Ll}[^.,;:]*$/u.test(quote.trim());
/** A run of an article’s own words that has to stand between quotation marks. */
const COPIED_WORDS = 9;

const QUOTATIONS = [
  /“([^“”]+)”/g,
  /"([^"]+)"/g,
  /«([^«»]+)»/g,
  /„([^„“”]+)[“”]/g,
  /‘([^‘]+?)’(?!\p{L})/gu,
  /(?<![\p{L}])'([^']+(?:'\p{L}+[^']*)*)'(?!\p{L})/gu,
];

/** One kind of quotation marks, dashes and spaces, no capital to begin with. */
const levelled = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/\s*[–—-]+\s*/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:…]+$/, '')
    .replace(/^./u, (first) => first.toLowerCase());

const runOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/[’‘']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What stands between quotation marks of any kind, apostrophes aside. */
export const quotationsIn = (text: string): readonly string[] =>
  QUOTATIONS.flatMap((marks) => [...text.matchAll(marks)].map((match) => match[1] ?? ''));

const withoutQuotations = (text: string): string =>
  QUOTATIONS.slice(0, 4).reduce((rest, marks) => rest.replaceAll(marks, ' § '), text);

/** Whether a quotation of some length is none: its words stand in no given text. */
export function quotesFreely(text: string, given: readonly string[]): boolean {
  return quotationsIn(text)
    .filter((quote) => countWords(quote) >= (isPhrase(quote) ? LEAST_WORDS_OF_A_PHRASE : LEAST_QUOTED_WORDS))
    .some((quote) => {
      const own = levelled(quote);
      // The case of the first letter alone is the quoter’s to change.
      return !given.some(
        (each) => levelled(each).includes(own) || levelled(each).includes(own.charAt(0).toUpperCase() + own.slice(1)),
      );
    });
}

/** Whether a passage’s own words are taken over at length without quotation marks. */
export function copies(text: string, passages: readonly string[]): boolean {
  const own = runOf(withoutQuotations(text)).join(' ');
  return passages.some((passage) => {
    const words = runOf(passage);
    return words.some(
      (_, at) =>
        at + COPIED_WORDS <= words.length && ` ${own} `.includes(` ${words.slice(at, at + COPIED_WORDS).join(' ')} `),
    );
  });
}

const LONG_WORD = /\p{L}{4,}/gu;
const longWords = (text: string): readonly string[] => text.toLowerCase().match(LONG_WORD) ?? [];
/** So many words that only a planted passage has are no chance. */
const PLANTED_WORDS = 2;

/** The passages of an answer are read once for all its texts. */
const plantedAmong = new WeakMap<readonly string[], readonly string[]>();

function plantedIn(passages: readonly string[]): readonly string[] {
  const planted = plantedAmong.get(passages) ?? passages.filter(readsAsInstruction);
  plantedAmong.set(passages, planted);
  return planted;
}

/**
 * Whether a text takes up what a passage tells a machine to say. Such a passage is kept from a model in the first
 * place; this holds where one slipped through.
 */
export function takesUpPlanted(text: string, passages: readonly string[], given: readonly string[]): boolean {
  const planted = plantedIn(passages);
  if (planted.length === 0) return false;
  // A word that a planted line sets between quotation marks is enough.
  const quoted = planted.flatMap(quotationsIn).map(levelled);
  const said = levelled(text);
  if (
    quoted.some(
      (word) => word.length > 3 && said.includes(word) && !given.some((each) => levelled(each).includes(word)),
    )
  )
    return true;
  const known = new Set([...given, ...passages.filter((each) => !planted.includes(each))].flatMap(longWords));
  const own = new Set(planted.flatMap(longWords).filter((word) => !known.has(word)));
  return new Set(longWords(text).filter((word) => own.has(word))).size >= PLANTED_WORDS;
}

const DIGITS = /\d[\d.,:/ ()+-]*\d|\d/g;
const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

/** Whether there is a number of three digits or more, however it is grouped, that nobody gave. */
export function inventsNumber(text: string, given: readonly string[]): boolean {
  const own = text.match(DIGITS);
  if (own === null) return false;
  const known = new Set(given.flatMap((each) => (each.match(DIGITS) ?? []).map(digitsOf)));
  return own.some((each) => {
    const digits = digitsOf(each);
    const time = /^\d{1,2}[.:]\d\d$/.test(each) || /^\d{1,2}[-/, ]+\d{1,2}$/.test(each);
    return digits.length >= 3 && !time && !known.has(digits);
  });
}

const LINKS =
  /https?:|www\.|\b[\w-]+\.(?:com|org|net|io|co|uk|de|fr|es|it|nl|info|app|edu|gov|me|ai|ly|tv|be|shop|online|site|link)\b|[\w.+-]+@[\w-]|(?:^|\s)[@#]\w/i;

export const hasLink = (text: string): boolean => LINKS.test(text);

/** Capitals that are no name of anybody in particular. */
const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  'I Im Ill Id Ive Mum Mums Mom Moms Mummy Mommy Mama Mamma Mami Maman Mamá Mami Dad Dads Daddy Daddys Papa Papá Papi Baba Grandma Grandpa Grandad Granddad Granny Gran Nan Nana Nanna Grampa Oma Opa Abuela Abuelo Nonna Mamie Papi Auntie Aunt Uncle Sir Miss Mr Mrs Ms Teddy Bunny Bear God Santa Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March April May June July August September October November December Christmas Easter Halloween Eid Diwali Hanukkah Ramadan English French German Spanish Maths TV PE OK Okay DVD PJs AM PM SEN TA Year Grade Class Reception Lego Mother Mothers Father Fathers Day Instagram Facebook WhatsApp YouTube TikTok Netflix Minecraft Roblox iPad Wi-Fi ADHD'.split(
    ' ',
  ),
);

const bare = (word: string) => word.replace(/[’'](?:s|ll|d|m|ve|re)$/u, '').replaceAll(/[’']/g, '');

/** What was given is read once for all the texts that are held against it. */
const givenWords = new WeakMap<readonly string[], ReadonlySet<string>>();

function wordsGiven(given: readonly string[]): ReadonlySet<string> {
  const known = givenWords.get(given);
  if (known) return known;
  const words = given.flatMap((each) => each.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []);
  const read = new Set(words.flatMap((word) => [word, bare(word)]));
  givenWords.set(given, read);
  return read;
}

/** Whether somebody, or a product, is named whom the asker did not name. In German every noun has a capital. */
export function inventsName(text: string, given: readonly string[]): boolean {
  const isKnown = (word: string) =>
    /^\p{Lu}(?:$|-)/u.test(word) ||
    COMMON_CAPITALS.has(bare(word)) ||
    wordsGiven(given).has(word.toLowerCase()) ||
    wordsGiven(given).has(bare(word).toLowerCase());
  const inside = [...text.matchAll(/(?<=[\p{L}\p{N},;)’'”"]\s+)\p{Lu}[\p{L}’'-]*/gu)].filter(
    ({ index }) => !/[.?!…:][)”"’']?\s+$/u.test(text.slice(0, index)) && !/[“"‘«„]\s*$/u.test(text.slice(0, index)),
  );
  const first = [...text.matchAll(/(?:^|[.?!…:“"«„]\s*)(\p{Lu}[\p{L}-]*)/gu)].map((match) => match[1] ?? '');
  return (
    inside.some(([word]) => !isKnown(word)) || first.some((word) => NAMES_OF_PEOPLE.has(bare(word)) && !isKnown(word))
  );
}
