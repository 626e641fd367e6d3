import { fold } from '../phrases.ts';
import { type Language, readLanguage } from './language.ts';
import { languageAskedFor, type Request, readRequest } from './request.ts';

/** What is asked, in a conversation: the turns that tell of the moment, and what the last one wants of the answer. */
export interface Asked {
  /** Oldest first; without the last turn where that is only about the answer before it ("shorter please", "why?"). */
  readonly turns: readonly string[];
  readonly request: Request;
  /** That of the last turn, or the one that it asks for. */
  readonly language: Language;
}

/** Turns that answering looks back over. The gate looks back over all. */
const RECENT_TURNS = 6;

/** Reads what is asked from the asker's turns, oldest first. */
export function readAsked(said: readonly string[]): Asked {
  const recent = said.slice(-RECENT_TURNS);
  const last = fold(recent.at(-1) ?? '');
  const alone = recent.length < 2;
  const request = readRequest(last, alone);
  return {
    turns: request === 'guidance' || alone ? recent : recent.slice(0, -1),
    request,
    language: request === 'other-language' ? languageAskedFor(last) : readLanguage(last),
  };
}
