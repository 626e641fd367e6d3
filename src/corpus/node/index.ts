export { loadCorpus, parseArticle, type SourceArticle } from './load.ts';
export { passagesOf } from './passages.ts';
