import { type Answer, type AnswerEvent, type Citation, PART_NAMES, type Step } from '../answer.ts';
import { countWords, skipFaults, stepFaults, tapFaults, wordsOf } from '../checks/index.ts';
import { type Breaker, createBreaker } from './breaker.ts';
import { type Call, openCall } from './call.ts';
import type { Chat, Tokens } from './chat.ts';
import { startCiting } from './citing.ts';
import type { Element } from './element.ts';
import type { FailureKind } from './failure.ts';
import { LIMITS, type Limits } from './limits.ts';
import { promptFor } from './prompt.ts';
import type { Task } from './task.ts';

/** What came of asking the model for one answer; no word of it, nor of the asker's. */
export interface Writing {
  /** Of R and T, how many the model wrote as they stand, after mending, and not at all. */
  readonly kept: number;
  readonly mended: number;
  readonly replaced: number;
  readonly failure: FailureKind | null;
  /** The rules that its steps broke. */
  readonly faults: readonly string[];
  readonly tokens: Tokens;
  readonly ms: number;
}

/** Writes what stands below the hold. */
export interface Writer {
  readonly model: string;
  /**
   * R and T, each as it is ready, then the whole answer: in the model's words where they came in time and hold every
   * check, else in the embedded engine's. Never throws, and never takes longer than its limits.
   *
   * @param left - aborted when nobody waits for the answer any more
   */
  write(task: Task, left: AbortSignal): AsyncGenerator<AnswerEvent>;
}

export interface WriterOptions {
  readonly limits?: Limits;
  readonly breaker?: Breaker;
  readonly onWriting?: ((writing: Writing) => void) | undefined;
}

const LANG = { en: undefined, es: 'es', fr: 'fr', de: 'de', other: 'und' } as const;

/** What is below a whole answer, where it holds. */
function below(task: Task, steps: Step[], skip: Element | null, next: Element | null) {
  const room = task.budget - wordsOf({ steps, skip: null });
  const fits = (text: string | null) => text !== null && countWords(text) <= room;
  const context = { ...task.checkedWith, language: task.language };
  const theirs = skip !== null && skip.text !== '' && skipFaults(skip.text, context).length === 0 ? skip.text : null;
  const taps = (next?.say ?? []).filter((line) => tapFaults(line, context).length === 0).slice(0, 4);
  return {
    skip: fits(theirs) ? theirs : fits(task.held.skip) ? task.held.skip : null,
    followUps: taps.length >= 3 ? taps : task.held.followUps,
  };
}

/** A writer that asks `chat`, one call an answer. */
export function createWriter(chat: Chat, options: WriterOptions = {}): Writer {
  const { limits = LIMITS, breaker = createBreaker(), onWriting } = options;

  return {
    model: chat.model,
    async *write(task, left) {
      const { held, language } = task;
      const began = performance.now();
      const call: Call | null = breaker.allows() ? openCall(chat, promptFor(task), limits, left) : null;
      const steps: Step[] = [...held.steps.slice(0, 2)];
      const firstCited = new Set(steps.flatMap(({ cites }) => cites));
      const citing = startCiting(held.citations.filter(({ n }) => firstCited.has(n)));
      const count = { kept: 0, mended: 0, replaced: 0 };
      const faultsSeen: string[] = [];

      const faultsIn = (element: Element, wordsLeft: number) =>
        stepFaults(
          { part: element.part === 'T' ? 'T' : 'R', text: element.text, say: element.say, cites: element.cites },
          {
            ...task.checkedWith,
            wordsLeft,
            phase: held.moment.phase,
            language,
            passages: task.passages.map(({ quote }) => quote),
            shown: steps.flatMap(({ text, say }) => [text, ...say]),
          },
        );

      /** The model's step where it holds, mended once where it does not; null where ours has to stand. */
      const written = async (part: 'R' | 'T', wordsLeft: number): Promise<Element | null> => {
        const first = part === 'R';
        const deadline = began + (first ? limits.firstMs : limits.wholeMs);
        const element = (await call?.element(part, deadline)) ?? null;
        if (!call || element === null) return null;
        const faults = faultsIn(element, wordsLeft);
        if (faults.length === 0) {
          count.kept += 1;
          return element;
        }
        faultsSeen.push(...faults);
        const mended = await call.mend(element, faults, deadline);
        if (mended === null || faultsIn(mended, wordsLeft).length > 0) return null;
        count.mended += 1;
        return mended;
      };

      try {
        for (const part of ['R', 'T'] as const) {
          const ours = held.steps.find((step) => step.part === part) as Step;
          const wordsLeft =
            task.budget -
            wordsOf({ steps, skip: null }) -
            (part === 'R' ? wordsOf({ steps: held.steps.slice(3), skip: null }) : 0);
          const element = await written(part, wordsLeft);
          if (left.aborted) return;
          const before = citing.all().length;
          const cited: readonly Citation[] =
            element === null
              ? held.citations.filter(({ n }) => ours.cites.includes(n))
              : element.cites.flatMap((n) => task.passages[n - 1] ?? []);
          const cites = [...citing.cite(cited)];
          const lang = LANG[language];
          const step: Step =
            element === null
              ? { ...ours, cites }
              : {
                  part,
                  name: PART_NAMES[part],
                  text: element.text,
                  say: element.say,
                  cites,
                  ...(lang ? { lang } : {}),
                };
          if (element === null) count.replaced += 1;
          else call?.shown();
          steps.push(step);
          yield { type: 'step', step, citations: citing.all().slice(before) };
        }
        const after = Math.min(began + limits.wholeMs, performance.now() + limits.afterMs);
        const skip = (await call?.element('skip', after)) ?? null;
        const next = (await call?.element('next', after)) ?? null;
        if (left.aborted) return;
        const theirs = count.kept + count.mended;
        const answer: Answer = {
          ...held,
          ...below(task, steps, skip, next),
          ...task.covered(citing.all()),
          steps: [...steps],
          citations: [...citing.all()],
          engine: {
            name: theirs > 0 ? 'model' : 'embedded',
            model: chat.model,
            fellBack: count.replaced > 0,
            ms: Math.round(performance.now() - task.began),
          },
        };
        yield { type: 'answer', answer };
      } finally {
        const failure = call?.failure() ?? null;
        if (call && left.aborted) breaker.unknown();
        else if (call && count.kept + count.mended + faultsSeen.length > 0) breaker.succeeded();
        else if (call) breaker.failed(failure?.retryAfterMs ?? 0);
        call?.end();
        onWriting?.({
          ...count,
          failure: call === null ? 'resting' : count.replaced > 0 ? (failure?.kind ?? null) : null,
          faults: [...new Set(faultsSeen)],
          tokens: call?.tokens() ?? { input: 0, output: 0 },
          ms: Math.round(performance.now() - began),
        });
      }
    },
  };
}
