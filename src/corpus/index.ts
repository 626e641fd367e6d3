export { type Article, articleSchema, type Highlight, type Passage, principlesOf } from './article.ts';
export { type Block, blocksOf } from './blocks.ts';
