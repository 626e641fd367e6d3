import { DANGERS } from '../safety/index.ts';
import type { Element } from './element.ts';
import { INPUT } from './limits.ts';
import prompt from './prompt.json' with { type: 'json' };
import type { Task } from './task.ts';

/** What a model is told, and what it is given. Nothing in it is secret. */
export interface Prompt {
  readonly instructions: string;
  readonly input: string;
}

/** How the languages of askers are called where a model is told to write in one. */
const LANGUAGES = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  other: 'the language of the asker’s last turn',
} as const;

const INSTRUCTIONS = [
  ...prompt.instructions,
  '',
  `Dangers: ${DANGERS.join(', ')}.`,
  '',
  ...prompt.examples.flatMap(({ given, answer }) => [
    `Example, given: ${JSON.stringify(given)}`,
    `Example, answer: ${JSON.stringify(answer)}`,
  ]),
].join('\n');

/** A turn that is too long keeps how it begins and how it ends. */
function clipped(turn: string): string {
  const half = INPUT.turnLength / 2;
  return turn.length <= INPUT.turnLength ? turn : `${turn.slice(0, half)} … ${turn.slice(-half)}`;
}

/** The most words for each part, somewhat below what is checked: models count badly. */
function roomFor({ words }: Task) {
  return { R: Math.floor(words.R * 0.9), T: Math.floor(words.T * 0.9), skip: 8 };
}

/** What the model is asked for an answer. Everything that people wrote stands inside JSON, as material. */
export function promptFor(task: Task): Prompt {
  const { held, turns, language, passages, guidance } = task;
  const { role, childAge, ageBand, setting, phase, intensity, signs } = held.moment;
  const shown = Object.fromEntries(
    held.steps.slice(0, 2).map(({ part, text, say }) => [part, [...say.map((line) => `“${line}”`), text].join(' ')]),
  );
  const material = {
    asker: turns.slice(-INPUT.turns).map(clipped),
    moment: { role, childAge, ageBand, setting, phase, intensity, signs },
    shown,
    guidance,
    passages: passages.map(({ quote }, at) => ({ n: at + 1, quote })),
    budget: roomFor(task),
    language: LANGUAGES[language],
  };
  return { instructions: INSTRUCTIONS, input: JSON.stringify(material) };
}

/** The same again, with the element that failed and what was wrong with it. */
export function mendPrompt({ instructions, input }: Prompt, element: Element, faults: readonly string[]): Prompt {
  return { instructions, input: JSON.stringify({ given: JSON.parse(input), task: prompt.mend, element, faults }) };
}
