import * as z from 'zod/mini';
import { articleSchema, type Passage } from '../corpus/index.ts';
import type { IndexData } from './search-index.ts';

/** An index as one JSON document, for homes without a file system. */
const shippedSchema = z.object({
  embedding: z.string(),
  dimension: z.number(),
  articles: z.array(articleSchema),
  passages: z.array(z.custom<Passage>()),
  words: z.optional(z.string()),
  /** The vectors’ bytes, in base 64. */
  vectors: z.string(),
});

export type Shipped = z.infer<typeof shippedSchema>;

/** Packs an index for shipping. */
export function ship({ articles, passages, vectors, embedding, words }: IndexData): Shipped {
  const bytes = Array.from(vectors.values, (value) => String.fromCharCode(value & 0xff)).join('');
  return {
    embedding,
    dimension: vectors.dimension,
    articles: [...articles],
    passages: [...passages],
    words,
    vectors: btoa(bytes),
  };
}

/** Opens what {@link ship} packed. Throws a Zod error when it is something else: it is built with the program. */
export function readShipped(input: unknown): IndexData {
  const { articles, passages, words, embedding, dimension, vectors } = z.parse(shippedSchema, input);
  const bytes = atob(vectors);
  const values = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) values[at] = bytes.charCodeAt(at);
  return { articles, passages, words, embedding, vectors: { dimension, values } };
}
