export { budgetOf, WORDS_WHEN_SHORT, wordsOf } from './budgets.ts';
export { isVerbatim, numbered, type Texts } from './citations.ts';
export { readsAsInstruction } from './instructions.ts';
export { type CheckContext, faultsOf } from './invariants.ts';
export { type Draft, type Frame, send } from './send.ts';
export { type StepContext, skipFaults, stepFaults, tapFaults, type WrittenStep } from './step.ts';
export { toneFaults } from './tone.ts';
export { countWords, sentencesOf } from './words.ts';
