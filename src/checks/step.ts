import type { Language } from '../moment/index.ts';
import type { Phase } from '../question.ts';
import { copies, hasLink, inventsName, inventsNumber, quotesFreely, takesUpPlanted } from './grounds.ts';
import { isInAnotherLanguage } from './languages.ts';
import { limitLetGo, limitStands } from './limit.ts';
import { plain, sentencesIn } from './meant.ts';
import { meanSentenceLength, readingGrade } from './reading-grade.ts';
import { ASIDE, brokenRules, type Rule, rulesFor } from './rules/index.ts';
import { saidBefore } from './said-twice.ts';
import { toneFaults } from './tone.ts';
import { APOLOGISES, SPOILS_AN_APOLOGY } from './wordings.ts';
import { countWords, sentencesOf } from './words.ts';

/** A step as a model wrote it. `cites` are numbers of the given passages, 1…n. */
export interface WrittenStep {
  readonly part: 'R' | 'T';
  readonly text: string;
  readonly say: readonly string[];
  readonly cites: readonly number[];
}

/** What a step is checked against. */
export interface StepContext {
  /** Words left for this step in the budget of the whole answer. */
  readonly wordsLeft: number;
  readonly phase: Phase;
  /** The asker’s. */
  readonly language: Language;
  /** The passages that were given, in the order of their numbers. */
  readonly passages: readonly string[];
  /** Everything else that was given: the asker’s turns, the guidance, the lines already shown. */
  readonly given: readonly string[];
  /** Texts and lines already shown: nothing is said twice. */
  readonly shown: readonly string[];
  /** Somebody is being hurt: an R without a limit fails. */
  readonly limitWanted: boolean;
  readonly unregisteredNumbers: (text: string) => readonly string[];
}

const MOST_SAY_WORDS = 14;
const MOST_SAY_SENTENCES = 2;
/** A line of so few words may have a third sentence: “I yelled. I’m sorry. It’s over.” */
const FEW_SAY_WORDS = 9;
const MOST_LINES = 2;
const MOST_SKIP_WORDS = 10;
const MOST_TAP_WORDS = 6;
/** Words of one step: a page is no step, whatever is left of the budget. */
const MOST_STEP_WORDS = { now: 60, 'just-after': 70, repair: 80, planning: 150 } as const satisfies Record<
  Phase,
  number
>;
/** Sentences of a step that is read while it is hot, and otherwise. */
const MOST_SENTENCES = { now: 4, 'just-after': 4, repair: 6, planning: 9 } as const satisfies Record<Phase, number>;
/** Grade and mean sentence: above what whole written answers have, because one long word moves a short step by grades. */
const MOST_GRADE = { now: 7, 'just-after': 9, repair: 10, planning: 11 } as const satisfies Record<Phase, number>;
const MOST_MEAN = { now: 12, 'just-after': 17, repair: 19, planning: 21 } as const satisfies Record<Phase, number>;

const when = (fault: string, broken: boolean): readonly string[] => (broken ? [fault] : []);

/** Marks and characters that plain text does not have. */
const MARKUP = /[*_`~^|<>{}[\]\\]|^\s*(?:#|[-+•]\s|\d+[.)]\s)|&\w+;|\n/m;
const UNPRINTED = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\uFFFD]/u;
const SHOUTS =
  /[!¡！]|(?!\p{N})\p{Extended_Pictographic}|(?<!\p{L})(?!(?:TV|PE|OK|DVD|GP|SEN|TA|USA|UK|NHS|I)\b)\p{Lu}{3,}(?!\p{L})/u;

/** What holds for every text, whatever its language and wherever it stands. */
function textFaults(text: string, context: StepContext): readonly string[] {
  const { passages, given, language, unregisteredNumbers } = context;
  const all = [...given, ...passages];
  return [
    ...when('it has Markdown, HTML, brackets or a line break: plain text only', MARKUP.test(text)),
    ...when('it has characters that cannot be seen', UNPRINTED.test(text)),
    ...when('it has an exclamation mark, an emoji or shouted capitals', SHOUTS.test(text)),
    ...when('it has a link, an address or a tag', hasLink(text)),
    ...when('it has a number that was not given', inventsNumber(text, all) || unregisteredNumbers(text).length > 0),
    ...when(
      'it names somebody or something that the asker did not name',
      language !== 'de' && inventsName(text, given),
    ),
    ...when('it takes up what a passage tells a machine to say', takesUpPlanted(text, passages, given)),
    ...when('it is not in the language of the asker', isInAnotherLanguage(text, language)),
  ];
}

const ruledOut = (
  rules: readonly Rule[],
  text: string,
  where: 'text' | 'say',
  { phase, given, passages }: StepContext,
) =>
  brokenRules(rules, {
    sentences: sentencesIn(text),
    where,
    phase,
    given: () => plain([...given, ...passages].join(' ')),
  });

/** What holds for the wording, in the language of the asker. */
function wordingFaults(text: string, where: 'text' | 'say', context: StepContext): readonly string[] {
  const { language } = context;
  return [
    ...(language === 'en' ? toneFaults(text).map((rule) => `its tone ${rule}`) : []),
    ...ruledOut(rulesFor(language), text, where, context),
  ];
}

const isLongToSay = (line: string): boolean =>
  countWords(line) > MOST_SAY_WORDS ||
  sentencesOf(line).length > (countWords(line) <= FEW_SAY_WORDS ? MOST_SAY_SENTENCES + 1 : MOST_SAY_SENTENCES);

/** How a written step is built. */
function shapeFaults({ part, text, say }: WrittenStep, { phase, wordsLeft, language }: StepContext): readonly string[] {
  const whole = [text, ...say].join(' ');
  const words = countWords(whole);
  return [
    ...when('the part is neither R nor T', part !== 'R' && part !== 'T'),
    ...when('the text is empty', countWords(text) === 0),
    ...when(
      'a line to say is empty',
      say.some((line) => countWords(line) === 0),
    ),
    ...when('there are more than two lines to say', say.length > MOST_LINES),
    ...when('a line to say is longer than fourteen words or two sentences', say.some(isLongToSay)),
    ...when('the text has too many sentences', sentencesOf(text).length > MOST_SENTENCES[phase]),
    ...when('it is over the word budget', words > wordsLeft || words > MOST_STEP_WORDS[phase]),
    ...when(
      'it is hard to read: shorter sentences, shorter words',
      language === 'en' && (readingGrade(whole) > MOST_GRADE[phase] || meanSentenceLength(whole) > MOST_MEAN[phase]),
    ),
  ];
}

const ATTRIBUTES =
  /\b(?:articles?|passages?|authors?|writers?|therapists?|the (?:text|sources?|book|guide|quote))\b[^.]{0,20}\b(?:says?|said|puts?|writes?|wrote|calls?|suggests?|tells?|describes?|reminds?|notes?|points?|mentions?|recommends?|explains?|has it|advises?)\b|\baccording to\b/i;

function groundFaults({ text, say, cites }: WrittenStep, { passages, given }: StepContext): readonly string[] {
  return [
    ...when(
      'it cites a passage that was not given',
      cites.some((n) => !Number.isInteger(n) || n < 1 || n > passages.length),
    ),
    ...when(
      'it quotes what stands in no given passage: quote to the letter, or put words to say in “say”',
      quotesFreely(text, [...passages, ...given]),
    ),
    ...when(
      'it copies a passage without quotation marks: say it in other words',
      copies([text, ...say].join(' § '), passages),
    ),
    ...when('it speaks of an article without citing one', cites.length === 0 && ATTRIBUTES.test(text)),
  ];
}

/** Sorry, and then a but, a reason or a wish, in the same breath or the next. */
function spoilsApology(say: readonly string[]): boolean {
  const spoken = plain(say.join(' '));
  const at = spoken.search(APOLOGISES);
  if (at < 0) return false;
  return (
    /\bbut\b/.test(spoken) ||
    (SPOILS_AN_APOLOGY.exec(spoken)?.[0] ?? '').match(/^(?:when you|i have to|hug|my job)?$/) === null
  );
}

function limitFaults({ part, text, say }: WrittenStep, { limitWanted, language }: StepContext): readonly string[] {
  const whole = [text, ...say.map((line) => `“${line}”`)].join(' ');
  const wanted = limitWanted && part === 'R' && language !== 'other';
  return when(
    'somebody is being hurt: say or do a kind, firm limit',
    wanted && (!limitStands(whole, language) || limitLetGo(whole)),
  );
}

/**
 * Checks a step that a model wrote, before it is shown.
 *
 * @returns what is broken, in plain words without any of the step’s own, fit to be sent back to be mended; [] when all holds
 */
export function stepFaults(step: WrittenStep, context: StepContext): readonly string[] {
  const { text, say } = step;
  const parts = [text, ...say];
  return [
    ...new Set([
      ...shapeFaults(step, context),
      ...groundFaults(step, context),
      ...limitFaults(step, context),
      ...when('its apology takes itself back: no but, no reason, no wish after it', spoilsApology(say)),
      ...when(
        'it says again what was said',
        parts.some((each) => saidBefore(each, context.shown)) || new Set(parts).size < parts.length,
      ),
      ...parts.flatMap((each) => textFaults(each, context)),
      ...wordingFaults(text, 'text', context),
      ...say.flatMap((line) => wordingFaults(line, 'say', context)),
    ]),
  ];
}

/** A kindness that waits for something, or is left out altogether. */
const KIND_ACT =
  /(?:^|\b(?:or|and) )(?:(?:going|coming|rushing|running|stepping|walking|looking|checking) (?:\w+ )?(?:back )?(?:in|to (?:him|her|them|the (?:child|baby)))|comforting|soothing|picking (?:him|her|them|the baby) up|cuddling|hugging|holding (?:him|her|them)|listening|answering (?:him|her|them|the cr\w+)|staying (?:near|with|close)|sitting (?:with|near|by) (?:him|her|them)|being (?:gentle|kind|soft|near)|any (?:comfort|kindness|warmth))\b(?=[.]?$|[^.]{0,12} (?:before|until|till|while (?:he|she|they)|when (?:he|she|they)|unless|as long as|at all|every time|so (?:fast|quickly|soon)|too (?:fast|quickly|soon|much|often))\b)/;

/** Checks the one thing to leave out. It names what is tempting, so only its shape and its manners are checked. */
export function skipFaults(text: string, context: StepContext): readonly string[] {
  return [
    ...when('it is empty', countWords(text) === 0),
    ...when('it is longer than ten words', countWords(text) > MOST_SKIP_WORDS),
    ...when('it is over the word budget', countWords(text) > context.wordsLeft),
    ...when('it says again what was said', saidBefore(text, context.shown)),
    ...textFaults(text, context),
    ...when('it leaves out a kindness', context.language === 'en' && KIND_ACT.test(plain(text))),
    ...(context.language === 'en' ? toneFaults(text).map((rule) => `its tone ${rule}`) : []),
    ...ruledOut(ASIDE, text, 'text', context),
  ];
}

/** Somebody who speaks to the asker, or an order to the asker. */
const TO_THE_ASKER =
  /(?<!["“‘'][^"”’]*|\b(?:said|says?|asks?|asked|told|thinks?|wrote|if)\b.*)\b(?:you|your|yours|yourself)\b|^(?:try|tell me|read|click|learn|ask|share|explore|remember|consider|talk to|take a|find|discover|visit|call(?!['’]s)|get|use|let|would|need|want|see)\b/i;

/** Checks a next tap: a few words in the asker’s own voice. */
export function tapFaults(line: string, context: StepContext): readonly string[] {
  return [
    ...when('it is empty', countWords(line) === 0),
    ...when('it is longer than six words', countWords(line) > MOST_TAP_WORDS),
    ...when('it is not in the asker’s own voice', context.language === 'en' && TO_THE_ASKER.test(line)),
    ...when('it says again what was said', saidBefore(line, context.shown)),
    ...textFaults(line, context),
    ...(context.language === 'en' ? toneFaults(line).map((rule) => `its tone ${rule}`) : []),
    ...ruledOut(ASIDE, line, 'say', context),
  ];
}

/** Makes the checks ready, which takes a second the first time: not while the first reader of a model’s answer waits. */
export function readyChecks(): void {
  const step: WrittenStep = { part: 'R', text: 'Sit down beside them.', say: ['I’m here.'], cites: [1] };
  for (const language of ['en', 'es', 'fr', 'de'] as const) {
    const context: StepContext = {
      wordsLeft: 40,
      phase: 'now',
      language,
      passages: [],
      given: [],
      shown: [],
      limitWanted: true,
      unregisteredNumbers: () => [],
    };
    stepFaults(step, context);
  }
}
