export { AnswerPage } from './answer-page.tsx';
export { type ArticleMeta, ArticlesPage, type ReaderBlock, ReaderPage } from './articles.tsx';
export type { Context, Place } from './choices.ts';
export { HomePage } from './home.tsx';
export { ProblemPage } from './problem-page.tsx';
export { findStarter, STARTERS, type Starter } from './starters.ts';
export { STYLE } from './styles.ts';
export { UrgentListPage, UrgentPage } from './urgent.tsx';
export { passageAddress } from './wording.ts';
