export { budgetOf, WORDS_BY_PHASE, WORDS_WHEN_SHORT, wordsOf } from './budgets.ts';
export { isVerbatim, numbered, type Texts } from './citations.ts';
export { readsAsInstruction } from './instructions.ts';
export { type CheckContext, faultsOf } from './invariants.ts';
export { limitLetGo, limitStands } from './limit.ts';
export { denied, meant, plain, type Sentence, sentencesIn, spokenLines } from './meant.ts';
export { type Draft, type Frame, send } from './send.ts';
export { readyChecks, type StepContext, skipFaults, stepFaults, tapFaults, type WrittenStep } from './step.ts';
export { SUPPORTED, supportOf, supportOfStep } from './support/support-of.ts';
export { toneFaults } from './tone.ts';
export {
  APOLOGISES,
  FEELING_FOR_CERTAIN,
  LECTURES,
  PRESCRIBES,
  PROMISES,
  SHAMES,
  SPOILS_AN_APOLOGY,
  THREATENS,
} from './wordings.ts';
export { countWords, sentencesOf } from './words.ts';
