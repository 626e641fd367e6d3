import { type Answer, type AnswerEvent, type Citation, PART_NAMES, type Step } from '../answer.ts';
import {
  countWords,
  type StepContext,
  SUPPORTED,
  skipFaults,
  stepFaults,
  supportOfStep,
  tapFaults,
  wordsOf,
} from '../checks/index.ts';
import { tagOf } from '../moment/index.ts';
import { startCiting } from './citing.ts';
import type { Element } from './element.ts';
import type { Task } from './task.ts';

/** The parts that a model writes. */
export type WrittenPart = 'R' | 'T';

/** An answer in the making: what is shown of it, and what may still be. */
export interface Making {
  /** What is wrong with an element as the next step; [] when it may be shown. */
  faultsIn(element: Element, part: WrittenPart): readonly string[];
  /** Shows the model's step, or, for null, the embedded engine's. */
  show(part: WrittenPart, element: Element | null): AnswerEvent;
  /** What is below the steps, the model's where it holds, and the whole answer. */
  finish(skip: Element | null, next: Element | null, engine: Answer['engine']): Answer;
}

/** Taps that a model has to offer for its own to take the place of ours; and the most of them. */
const TAPS = { fewest: 3, most: 4 } as const;

const wordsIn = (steps: readonly Step[]): number => wordsOf({ steps: [...steps], skip: null });

/** Starts with P and A, which are shown already. */
export function startMaking(task: Task): Making {
  const { held, language, passages } = task;
  const ours = (part: WrittenPart): Step => held.steps[part === 'R' ? 2 : 3] as Step;
  const steps: Step[] = held.steps.slice(0, 2);
  const shown = new Set(steps.flatMap(({ cites }) => cites));
  const citing = startCiting(held.citations.filter(({ n }) => shown.has(n)));
  /** What a text is checked with that stands behind everything shown so far. */
  const context = (wordsLeft: number): StepContext => ({
    ...task.checkedWith,
    wordsLeft,
    phase: held.moment.phase,
    language,
    passages: passages.map(({ quote }) => quote),
    shown: steps.flatMap(({ text, say }) => [text, ...say]),
  });

  /** What a model cites has to say the step's own idea, as far as that can be read: in English. */
  const supports = (passage: Citation, element: Element) =>
    language !== 'en' || supportOfStep(element, [passage]) >= SUPPORTED;

  /** Whatever becomes of T, ours fits behind R. */
  const wordsLeft = (part: WrittenPart) => task.budget - wordsIn(steps) - (part === 'R' ? wordsIn([ours('T')]) : 0);

  const cited = (part: WrittenPart, element: Element | null): readonly Citation[] =>
    element === null
      ? held.citations.filter(({ n }) => ours(part).cites.includes(n))
      : element.cites.flatMap((n) => passages[n - 1] ?? []).filter((passage) => supports(passage, element));

  return {
    faultsIn: ({ text, say, cites }, part) => stepFaults({ part, text, say, cites }, context(wordsLeft(part))),
    show(part, element) {
      const before = citing.all().length;
      const cites = [...citing.cite(cited(part, element))];
      const lang = tagOf(language);
      const step: Step =
        element === null
          ? { ...ours(part), cites }
          : { part, name: PART_NAMES[part], text: element.text, say: element.say, cites, ...(lang && { lang }) };
      steps.push(step);
      return { type: 'step', step, citations: citing.all().slice(before) };
    },
    finish(skip, next, engine) {
      const left = task.budget - wordsIn(steps);
      const fits = (text: string) => countWords(text) <= left;
      const theirs = skip && skipFaults(skip.text, context(left)).length === 0 ? skip.text : null;
      const taps = (next?.say ?? []).filter((line) => tapFaults(line, context(left)).length === 0).slice(0, TAPS.most);
      const covered = task.covered(citing.all());
      const leftOut = [theirs, held.skip].find((text) => text !== null && fits(text)) ?? null;
      const tapped = taps.length >= TAPS.fewest;
      const lang = {
        ...covered.lang,
        ...(leftOut !== null && leftOut === theirs && { skip: tagOf(language) }),
        ...(tapped && { followUps: tagOf(language) }),
      };
      return {
        ...held,
        ...covered,
        steps: [...steps],
        skip: leftOut,
        followUps: tapped ? taps : held.followUps,
        lang: language === 'en' || Object.keys(lang).length === 0 ? undefined : lang,
        citations: [...citing.all()],
        engine,
      };
    },
  };
}
