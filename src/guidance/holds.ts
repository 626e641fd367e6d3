import { type Answer, PART_NAMES, PARTS } from '../answer.ts';
import type { Language } from '../moment/index.ts';
import type { Phase } from '../question.ts';
import holds from './holds.json' with { type: 'json' };

/** Said beside an answer whose first lines, or whose passages, are not in the asker’s language. */
const NOTES = {
  es: 'Los artículos están en inglés y solo hablan de esto en general.',
  fr: 'Les articles sont en anglais et n’en parlent qu’en général.',
  de: 'Die Artikel sind auf Englisch und sprechen davon nur im Allgemeinen.',
  other: 'The first lines are in English. The articles are too, and speak of this only in general.',
} as const;

/** An answer’s four steps and its note, in a language other than English. */
type Held = Pick<Answer, 'steps' | 'note' | 'coverage' | 'skip' | 'followUps' | 'citations' | 'lang'>;

/**
 * The hold, and what stands below it where no model does, in the asker’s own language: fixed lines, by phase alone,
 * because moments are read in English only.
 *
 * @returns null in English, and where this project has no words in that language: those in English stand there
 */
export function holdIn(language: Language, phase: Phase): Held | null {
  if (language === 'en' || language === 'other') return null;
  const lines = holds[language][phase];
  return {
    steps: PARTS.map((part) => ({
      part,
      name: PART_NAMES[part],
      text: lines[part].text,
      say: part === 'A' ? [...lines.A.say] : [],
      cites: [],
      lang: language,
    })),
    note: NOTES[language],
    lang: { note: language },
    coverage: 'none',
    skip: null,
    followUps: [],
    citations: [],
  };
}

/** The note that stands beside an answer in this language. */
export const noteIn = (language: Exclude<Language, 'en'>): string => NOTES[language];
