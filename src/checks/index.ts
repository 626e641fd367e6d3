export { WORDS_WHEN_SHORT, wordsOf } from './budgets.ts';
export { isVerbatim, numbered, type Texts } from './citations.ts';
export { type CheckContext, faultsOf } from './invariants.ts';
export { toneFaults } from './tone.ts';
export { countWords, sentencesOf } from './words.ts';
