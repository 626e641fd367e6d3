export { embedded } from './embedded.ts';
export type { Embedder } from './embedder.ts';
export { emptyIndex } from './empty.ts';
export { type Found, retrieve, type Sought } from './retrieve.ts';
export { type IndexData, openIndex, type SearchIndex } from './search-index.ts';
export { readShipped, type Shipped, ship } from './shipped.ts';
export { termsOf } from './terms.ts';
export type { VectorIndex, Vectors } from './vector-index.ts';
