import { arrivalsOf } from './arrivals.ts';
import type { Chat, Tokens } from './chat.ts';
import type { Element } from './element.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Limits } from './limits.ts';
import { mendPrompt, type Prompt } from './prompt.ts';

/** One answer's talk with the model. Nothing here throws: what does not come in time is null. */
export interface Call {
  /** The element of a part. @param deadline - in milliseconds of `performance.now()` */
  element(part: Element['part'], deadline: number): Promise<Element | null>;
  /** The element of a part, if it is there already. */
  here(part: Element['part']): Element | null;
  /** The element once more, without its faults. */
  mend(element: Element, faults: readonly string[], deadline: number): Promise<Element | null>;
  /** From now on a failure is not tried again: a reader has seen something of the model's. */
  shown(): void;
  /** Lets go of the server, whatever it still has to say. */
  end(): void;
  /** The server has said all, or is let go of after this many milliseconds. */
  ended(patienceMs: number): Promise<void>;
  /** Why nothing more comes; null while something may. */
  readonly failure: () => Failure | null;
  /** As the server counted them; estimated where it did not come to that. */
  readonly tokens: () => Tokens;
}

/** Characters a token, roughly, in the languages of this program. */
const CHARACTERS_A_TOKEN = 4;
const estimate = (characters: number) => Math.ceil(characters / CHARACTERS_A_TOKEN);

const LATE: Failure = { kind: 'late', retryable: false, retryAfterMs: null };
const MALFORMED: Failure = { kind: 'malformed', retryable: true, retryAfterMs: null };

const lengthOf = ({ instructions, input }: Prompt) => instructions.length + input.length;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Within the time, or null. */
async function within<T>(work: Promise<T>, deadline: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, deadline - performance.now()), null);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param left - aborted when nobody waits for the answer any more
 * @param isLast - nothing after this element is waited for
 */
export function openCall(
  chat: Chat,
  prompt: Prompt,
  limits: Limits,
  left: AbortSignal,
  isLast: (element: Element) => boolean = () => false,
): Call {
  const ended = new AbortController();
  const signal = AbortSignal.any([left, ended.signal]);
  const counted: Tokens[] = [];
  const options = { signal, limits, onTokens: (tokens: Tokens) => counted.push(tokens) };
  let asked = 0;
  let characters = 0;
  const start = () => {
    asked += 1;
    return arrivalsOf(chat.elements(prompt, options));
  };

  let arrivals = start();
  const arrived = new Map<Element['part'], Element>();
  let retries = 1;
  let failure: Failure | null = null;

  /** Asks again, once, where that may help and there is time. */
  const again = async (of: Failure, deadline: number): Promise<boolean> => {
    const wait = of.retryAfterMs ?? limits.pauseMs;
    if (retries === 0 || !of.retryable || left.aborted || performance.now() + wait >= deadline) return false;
    retries -= 1;
    await pause(wait);
    if (left.aborted) return false;
    arrived.clear();
    arrivals = start();
    return true;
  };

  return {
    async element(part, deadline) {
      while (!arrived.has(part) && failure === null) {
        const arrival = await arrivals.next(deadline);
        if (arrival.kind === 'came') {
          characters += JSON.stringify(arrival.value).length;
          // The first of each part counts: a model that goes round in a circle replaces nothing.
          if (!arrived.has(arrival.value.part)) arrived.set(arrival.value.part, arrival.value);
          if (isLast(arrival.value)) return null;
          continue;
        }
        const of = arrival.kind === 'late' ? LATE : arrival.kind === 'ended' ? MALFORMED : failureOf(arrival.error);
        if (!(await again(of, deadline))) failure = of;
      }
      return arrived.get(part) ?? null;
    },
    here: (part) => arrived.get(part) ?? null,
    async mend(element, faults, deadline) {
      if (performance.now() >= deadline) return null;
      asked += 1;
      const mended = await within(chat.mend(mendPrompt(prompt, element, faults), options), deadline);
      return mended?.part === element.part ? mended : null;
    },
    shown() {
      retries = 0;
    },
    end: () => ended.abort(),
    failure: () => failure,
    async ended(patienceMs) {
      const deadline = performance.now() + patienceMs;
      while ((await arrivals.next(deadline)).kind === 'came');
      ended.abort();
    },
    tokens: () => {
      const missing = asked - counted.length;
      return {
        input: counted.reduce((sum, { input }) => sum + input, 0) + missing * estimate(lengthOf(prompt)),
        output: counted.reduce((sum, { output }) => sum + output, 0) + (missing > 0 ? estimate(characters) : 0),
      };
    },
  };
}
