import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { RightHereError } from '../../src/errors.ts';
import type { CaseResult } from '../types.ts';
import './asked.ts';

/** The part of a stream that the bar needs. */
interface Terminal {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const WIDTH = 30;
const CLEAR = '\r\x1b[K';

/** How far a run is, as one line that overwrites itself. */
export function barText(done: number, total: number): string {
  const full = total === 0 ? 0 : Math.round((done / total) * WIDTH);
  return `${CLEAR}${'━'.repeat(full)}${'┄'.repeat(WIDTH - full)} ${done} of ${total}`;
}

const testsOf = (modules: readonly TestModule[]): readonly TestCase[] =>
  modules.flatMap((module) => [...module.children.allTests()]);

/** As it was thrown in the worker: an error of ours, or a fault with its trace. */
function thrown({ name, message, code, stack, cause }: Readonly<Record<string, unknown>>): Error {
  if (name === 'RightHereError') return new RightHereError(code as RightHereError['code'], String(message));
  const why = typeof cause === 'object' && cause !== null ? { cause: thrown({ ...cause }) } : {};
  return Object.assign(new Error(String(message), why), { stack: String(stack ?? message) });
}

/** A red case is a failed test and has a result; what has none was not answered. */
function faultsOf(modules: readonly TestModule[]) {
  const unanswered = testsOf(modules).filter((each) => each.meta().found === undefined);
  return [...modules.flatMap((each) => each.errors()), ...unanswered.flatMap((each) => each.result().errors ?? [])];
}

/**
 * Shows a bar on a terminal while cases are asked, and hands their results on at the end.
 *
 * @param atEnd - prints what there is to say
 * @throws whatever kept a case from being answered, instead of calling `atEnd`
 */
export function reporterFor(
  atEnd: (results: readonly CaseResult[], tookMs: number) => Promise<void>,
  terminal: Terminal = process.stderr,
): Reporter {
  let [total, done, began] = [0, 0, performance.now()];
  const show = (text: string) => {
    if (terminal.isTTY) terminal.write(text);
  };
  return {
    onTestRunStart() {
      began = performance.now();
    },
    onTestModuleCollected(module) {
      total += testsOf([module]).length;
      show(barText(done, total));
    },
    onTestCaseResult() {
      done += 1;
      show(barText(done, total));
    },
    async onTestRunEnd(modules, unhandled) {
      show(CLEAR);
      const [fault] = [...faultsOf(modules), ...unhandled];
      if (fault !== undefined) throw thrown({ ...fault });
      const results = testsOf(modules).flatMap((each) => each.meta().found ?? []);
      await atEnd(results, performance.now() - began);
    },
  };
}
