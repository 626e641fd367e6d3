import type { AnswerEvent } from '../answer.ts';
import type { Verdict } from '../safety/index.ts';
import { type Breaker, createBreaker } from './breaker.ts';
import { type Call, openCall } from './call.ts';
import type { Chat, Tokens } from './chat.ts';
import type { Element } from './element.ts';
import type { FailureKind } from './failure.ts';
import { LIMITS, type Limits } from './limits.ts';
import { type Making, startMaking, type WrittenPart } from './making.ts';
import { promptFor } from './prompt.ts';
import type { Task } from './task.ts';

/** What came of asking the model for one answer; no word of it, nor of the asker's. */
export interface Writing {
  /** Of R and T, how many stand as the model wrote them, how many after mending, how many are ours instead. */
  readonly kept: number;
  readonly mended: number;
  readonly replaced: number;
  /** Why some are ours, where the way to the model was the reason. */
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
   * check, else in the embedded engine's. Never throws for what a model or its server does, and never takes longer than
   * its limits. Where the model says that somebody is in danger, and the gate did not, that is told instead, and nothing
   * after it.
   *
   * @param left - aborted when nobody waits for the answer any more
   */
  write(task: Task, left: AbortSignal): AsyncGenerator<AnswerEvent | Raised>;
}

/** The model heard danger where the gate did not. */
export interface Raised {
  readonly type: 'raised';
  readonly verdict: Verdict;
}

export interface WriterOptions {
  readonly limits?: Limits | undefined;
  readonly breaker?: Breaker | undefined;
  readonly onWriting?: ((writing: Writing) => void) | undefined;
}

interface Tally {
  kept: number;
  mended: number;
  replaced: number;
  readonly faults: Set<string>;
}

/** The model's step where it holds, mended once where it does not; null where ours has to stand. */
async function written(call: Call, part: WrittenPart, making: Making, tally: Tally, deadline: number) {
  const element = await call.element(part, deadline);
  if (element === null) return null;
  const faults = making.faultsIn(element, part);
  if (faults.length === 0) {
    tally.kept += 1;
    return element;
  }
  for (const fault of faults) tally.faults.add(fault);
  const mended = await call.mend(element, faults, deadline);
  if (mended === null || making.faultsIn(mended, part).length > 0) return null;
  tally.mended += 1;
  return mended;
}

/** A writer that asks `chat`: one call an answer, and one more for a step that has to be mended. */
export function createWriter(chat: Chat, options: WriterOptions = {}): Writer {
  const { limits = LIMITS, breaker = createBreaker(), onWriting } = options;

  const learnFrom = (call: Call, { kept, mended, faults }: Tally, left: AbortSignal) => {
    if (left.aborted) breaker.unknown();
    else if (kept + mended + faults.size > 0) breaker.succeeded();
    else breaker.failed(call.failure()?.retryAfterMs ?? 0);
  };

  return {
    model: chat.model,
    async *write(task, left) {
      const began = performance.now();
      const raises = (element: Element | null) => element?.part === 'danger' && task.raised(element.text) !== null;
      const call = breaker.allows() ? openCall(chat, promptFor(task), limits, left, raises) : null;
      const making = startMaking(task);
      const tally: Tally = { kept: 0, mended: 0, replaced: 0, faults: new Set() };
      const report = () =>
        onWriting?.({
          ...tally,
          failure: call === null ? 'resting' : tally.replaced > 0 ? (call.failure()?.kind ?? null) : null,
          faults: [...tally.faults],
          tokens: call?.tokens() ?? { input: 0, output: 0 },
          ms: Math.round(performance.now() - began),
        });
      let whole = false;
      try {
        for (const part of ['R', 'T'] as const) {
          const deadline = began + (part === 'R' ? limits.firstMs : limits.wholeMs);
          const element = call && (await written(call, part, making, tally, deadline));
          if (left.aborted) return;
          const verdict = task.raised(call?.here('danger')?.text ?? '');
          if (verdict) {
            yield { type: 'raised', verdict };
            return;
          }
          if (element === null) tally.replaced += 1;
          else call?.shown();
          yield making.show(part, element);
        }
        const after = Math.min(began + limits.wholeMs, performance.now() + limits.afterMs);
        const below = async (part: Element['part']) => call && (await call.element(part, after));
        const [skip, next] = [await below('skip'), await below('next')];
        if (left.aborted) return;
        whole = true;
        const answer = making.finish(skip, next, {
          name: tally.kept + tally.mended > 0 ? 'model' : 'embedded',
          model: chat.model,
          fellBack: tally.replaced > 0,
          ms: Math.round(performance.now() - task.began),
        });
        yield { type: 'answer', answer };
      } finally {
        if (call) learnFrom(call, tally, left);
        // The server counts its tokens at the very end; nobody waits for that any more.
        if (whole && call) void call.ended(limits.afterMs).then(report);
        else {
          call?.end();
          report();
        }
      }
    },
  };
}
