import type { Coverage } from '../answer.ts';
import { countWords } from '../checks/index.ts';
import { type Language, SIGNS, type SignId } from '../moment/index.ts';
import { PRINCIPLES, type PrincipleId } from '../principles.ts';

/** A note is one plain line. */
export const LONGEST_NOTE = 25;

const shortest = (...lines: readonly [string, ...string[]]): string =>
  lines.find((line) => countWords(line) <= LONGEST_NOTE) ?? (lines.at(-1) as string);

/** What an answer is about, as it reads on after “The articles don’t speak of”; null where nothing was recognised. */
export const aboutOf = (lead: SignId | null): string | null => (lead === null ? null : SIGNS[lead].about);

/** Says what the articles do not cover; null where they speak of this very thing. */
export function coverageNote(coverage: Coverage, about: string | null, principle: PrincipleId | null): string | null {
  if (coverage === 'direct') return null;
  if (about === null)
    return 'The articles speak of this only in general. A word more about what happened brings a closer answer.';
  if (coverage === 'none') return `The articles don’t speak of ${about}. All of this is ours.`;
  const carried = `The articles don’t speak of ${about}. Their ideas carry over; the rest is ours.`;
  if (principle === null) return carried;
  return shortest(
    `The articles don’t speak of ${about}. The idea of ${PRINCIPLES[principle].name} is theirs; the rest is ours.`,
    carried,
  );
}

/** Puts what has to be said into one note: first what keeps somebody safe, then what the articles do not cover. */
export function oneNote(first: string | null, coverage: string | null, covered: Coverage): string | null {
  if (first === null) return coverage;
  if (covered === 'direct') return first;
  return shortest(`${first} The articles don’t speak of this.`, `${first} Not from the articles.`, first);
}

export const THANKS_NOTE = 'Good that you were there. Come back whenever the next moment comes.';
export const OFF_TOPIC_NOTE =
  'This is only for moments with children. Tell what is happening with a child or a class, in a few words.';
export const NO_PROMPT_NOTE = 'That can’t be answered here. What is happening with the child, right now?';
export const OTHER_LANGUAGE_NOTE =
  'Answers come in English only here. The words to borrow may be said in any language.';
export const NOTHING_BEFORE_NOTE =
  'Nothing was answered yet. Tell what is happening, in a few words: age, place, what you see.';
export const WHO_ANSWERS_NOTE = 'A program, not a person. It keeps nothing that you type. What is happening there?';
export const UNCLEAR_NOTE =
  'That couldn’t be read as words. A few plain ones are enough: age, place, what is happening.';

const ENGLISH_ONLY: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: 'Por ahora, las respuestas son solo en inglés. Answers come in English only, for now.',
  fr: 'Pour l’instant, les réponses sont en anglais seulement. Answers come in English only, for now.',
  de: 'Antworten gibt es vorerst nur auf Englisch. Answers come in English only, for now.',
  other: 'Answers come in English only, for now. A few words in English bring an answer.',
};

/** What is said to a question in another language where no model is set. */
export const englishOnlyNote = (language: Exclude<Language, 'en'>): string => ENGLISH_ONLY[language];

/** What "why?" gets: the idea behind the last answer, beside its passages. */
export function whyNote(principle: PrincipleId | null): string {
  return principle === null
    ? 'Those lines are this project’s own, not from the articles.'
    : `It rests on the idea of ${PRINCIPLES[principle].name}. The passage is below, word for word.`;
}
