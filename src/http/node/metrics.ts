import type { Answer } from '../../answer.ts';
import type { Writing } from '../../model/index.ts';
import type { Metrics, RequestRecord } from '../service.ts';
import type { Instruments } from './instruments.ts';

/** Long enough for the first answer to be out. */
const LATER_MS = 1_000;

/** What a home tells of, besides reading it out. */
export interface Counting extends Metrics {
  readonly request: (record: RequestRecord) => void;
  readonly answered: (answer: Answer) => void;
  readonly wrote: (writing: Writing) => void;
}

/**
 * Counts what happens in one home. Loading the counters takes longer than an answer, so they are loaded a second after
 * there is something to count, or when they are read; until then what happened waits.
 */
export function createMetrics(): Counting {
  let loading: Promise<Instruments> | undefined;
  let waiting: ((instruments: Instruments) => void)[] = [];
  let counters: Instruments | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = () => {
    clearTimeout(timer);
    loading ??= import('./instruments.ts').then(({ createInstruments }) => {
      counters = createInstruments();
      for (const count of waiting) count(counters);
      waiting = [];
      return counters;
    });
    return loading;
  };
  const count = (what: (instruments: Instruments) => void) => {
    if (counters) return what(counters);
    waiting.push(what);
    timer ??= setTimeout(load, LATER_MS).unref();
  };

  return {
    async read() {
      const { registry } = await load();
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
    request: (record) => count((to) => to.request(record)),
    // Only what is counted waits, not the whole answer.
    answered: ({ kind, safety, engine }) => count((to) => to.answered({ kind, safety, engine })),
    wrote: (writing) => count((to) => to.wrote(writing)),
  };
}
