import type { Answer, Card, Step } from '../../src/answer.ts';
import type { Criterion } from '../types.ts';

const quoted = (line: string) => `“${line}”`;
const lines = (...each: readonly (string | null)[]) => each.filter((line) => line !== null && line !== '').join('\n');

const stepText = ({ part, text, say }: Step): string =>
  part === 'A' ? lines(...say.map(quoted), text) : lines(text, ...say.map(quoted));

const cardText = ({ title, message, resources, action, ask, say, settle, callIf }: Card): string =>
  lines(
    title,
    message,
    ...resources.map(({ name, reach }) => `${name}: ${reach}`),
    action,
    ask && quoted(ask),
    say && quoted(say),
    settle,
    ...callIf,
  );

/**
 * An answer as a person reads it, one line after another: the card first, then the steps with what to say in curly
 * quotes, what to leave out, and the note. Headings and quotations of articles are left out: they are not the answer’s words.
 */
export function answerText({ safety, steps, skip, note }: Answer): string {
  return lines(
    safety.card && cardText(safety.card),
    ...steps.map(stepText),
    skip && `Leave out for now: ${skip}`,
    note,
  );
}

/** The words of one part of an answer, '' where it has none. */
export function partText({ steps, skip, note }: Answer, part: NonNullable<Criterion['part']>): string {
  if (part === 'skip') return skip ?? '';
  if (part === 'note') return note ?? '';
  return steps
    .filter((step) => step.part === part)
    .map(stepText)
    .join('\n');
}
