export { embedded } from './embedded.ts';
export type { Embedder } from './embedder.ts';
export { embedderFor } from './from-settings.ts';
export { type Found, retrieve, type Sought } from './retrieve.ts';
export { type IndexData, openIndex, type SearchIndex } from './search-index.ts';
export { termsOf } from './terms.ts';
export type { VectorIndex, Vectors } from './vector-index.ts';
