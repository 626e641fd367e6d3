import type { Answer } from '../answer.ts';
import { type Asked, tagOf } from '../moment/index.ts';
import type { Composed } from './compose.ts';
import {
  englishOnlyNote,
  NO_PROMPT_NOTE,
  NOTHING_BEFORE_NOTE,
  OFF_TOPIC_NOTE,
  OTHER_LANGUAGE_NOTE,
  THANKS_NOTE,
  UNCLEAR_NOTE,
  WHO_ANSWERS_NOTE,
  whyNote,
} from './notes.ts';

/** An answer of one plain line, and at most two passages. */
export type Aside = Pick<Answer, 'kind' | 'note' | 'citations' | 'lang'>;

const line = (note: string): Aside => ({ kind: 'note', note, citations: [] });

/** What the gate saw that is no danger, and no question of this kind either. */
const BY_CATEGORY: Readonly<Record<string, string>> = {
  off_topic: OFF_TOPIC_NOTE,
  prompt_injection: NO_PROMPT_NOTE,
  malformed_input: UNCLEAR_NOTE,
};

/**
 * Answers what is not a moment: thanks, "why?", another language, something off topic. Null when a moment was told.
 *
 * @param composed - the answer that the turns before would get, which "why?" is about
 * @param anyLanguage - a model is there to answer in other languages
 */
export function asideFor(
  { request, language, turns }: Asked,
  category: string,
  composed: Composed,
  anyLanguage: boolean,
): Aside | null {
  const seen = BY_CATEGORY[category];
  if (seen !== undefined) return line(seen);
  if (request === 'thanks') return line(THANKS_NOTE);
  if (request === 'who-answers') return line(WHO_ANSWERS_NOTE);
  if (request === 'text-to-order') return line(OFF_TOPIC_NOTE);
  if (request === 'other-language' && !anyLanguage) return line(OTHER_LANGUAGE_NOTE);
  if (request === 'why') {
    const isFirst =
      turns.length < 2 && turns.every((turn) => turn.trim().split(/\s+/).length < 8) && composed.lead === null;
    return isFirst
      ? line(NOTHING_BEFORE_NOTE)
      : { kind: 'note', note: whyNote(composed.idea), citations: composed.parts.citations.slice(0, 2) };
  }
  if (language === 'en' || anyLanguage) return null;
  const note = line(englishOnlyNote(language));
  return language === 'other' ? note : { ...note, lang: { note: tagOf(language) } };
}
