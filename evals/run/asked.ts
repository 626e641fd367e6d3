import type { CaseResult } from '../types.ts';
import type { Arguments } from './arguments.ts';

/** What the suite is told by whoever starts it. */
export type Asked = Pick<Arguments, 'filter' | 'runs' | 'target'>;

/** Every case once, of the program of this folder: what an editor starts. */
export const EVERYTHING: Asked = { filter: {}, runs: 1, target: null };

declare module 'vitest' {
  interface ProvidedContext {
    asked: Asked;
  }
  interface TaskMeta {
    /** What a case’s test hands to the reporter; none where the case could not be answered. */
    found?: CaseResult;
  }
}
