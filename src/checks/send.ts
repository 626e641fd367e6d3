import type { Answer } from '../answer.ts';
import { numbered } from './citations.ts';
import { type CheckContext, faultsOf } from './invariants.ts';

/** An answer before it has its frame: what a station made of the question. */
export type Draft = Partial<Answer> & Pick<Answer, 'kind'>;

/** What goes around every answer, and what it is checked with. */
export interface Frame extends CheckContext {
  readonly moment: Answer['moment'];
  readonly safety: Answer['safety'];
  /** What stands when an answer fails its checks: true of any moment, resting on nothing. */
  readonly fallback: Draft;
  /** Told which rules an answer broke, never any of its words. */
  readonly onFault?: ((faults: readonly string[]) => void) | undefined;
  /** When the question came, in milliseconds of `performance.now()`. */
  readonly began: number;
}

/**
 * Frames a draft, numbers its citations, and checks it against the contract. A quotation that is not verbatim is
 * dropped; guidance that still breaks a rule gives way to the fallback. Nothing else is ever sent.
 */
export function send(draft: Draft, frame: Frame): Answer {
  const answer: Answer = {
    id: `ans_${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`,
    moment: frame.moment,
    safety: frame.safety,
    steps: [],
    skip: null,
    note: null,
    followUps: [],
    coverage: 'none',
    citations: [],
    ...draft,
    engine: { name: 'embedded', model: null, fellBack: false, ms: Math.round(performance.now() - frame.began) },
  };
  const sound = numbered(answer, frame.texts);
  const faults = faultsOf(sound, frame);
  if (faults.length === 0) return sound;
  frame.onFault?.(faults);
  return sound.kind === 'guidance' ? { ...sound, lang: undefined, ...frame.fallback } : sound;
}
