import type { Language } from '../moment/index.ts';
import type { Phase } from '../question.ts';
import { toneFaults } from './tone.ts';
import { countWords } from './words.ts';

export interface WrittenStep {
  readonly part: 'R' | 'T';
  readonly text: string;
  readonly say: readonly string[];
  readonly cites: readonly number[];
}
export interface StepContext {
  readonly wordsLeft: number;
  readonly phase: Phase;
  readonly language: Language;
  readonly passages: readonly string[];
  readonly given: readonly string[];
  readonly shown: readonly string[];
  readonly limitWanted: boolean;
  readonly unregisteredNumbers: (text: string) => readonly string[];
}
export function stepFaults({ text, say, cites }: WrittenStep, context: StepContext): readonly string[] {
  const words = [text, ...say].reduce((sum, each) => sum + countWords(each), 0);
  return [
    ...(text === '' ? ['empty'] : []),
    ...(words > context.wordsLeft ? ['too long'] : []),
    ...(cites.some((n) => n < 1 || n > context.passages.length) ? ['wrong cite'] : []),
    ...toneFaults(text),
  ];
}
type LineContext = Pick<StepContext, 'given' | 'language'>;
export const skipFaults = (text: string, _: LineContext): readonly string[] => toneFaults(text);
export const tapFaults = (text: string, _: LineContext): readonly string[] =>
  countWords(text) > 6 ? ['too long'] : [];
