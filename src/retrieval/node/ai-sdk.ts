import { RightHereError } from '../../errors.ts';
import { type Embedder, quantise } from '../embedder.ts';

/** Where the vectors come from: OpenAI, or any OpenAI-compatible server. */
export interface EmbeddingServer {
  readonly model: string;
  readonly apiKey: string | undefined;
  /** Without it, OpenAI's own. */
  readonly baseUrl: string | undefined;
}

/** Long enough for a batch at ingest; a question brings less patience. */
const TIMEOUT_MS = 20_000;

/**
 * An embedder that asks a server through the AI SDK, which is loaded at the first call and not before.
 * Texts leave this machine: the passages at ingest, and each question.
 */
export function aiSdkEmbedder(server: EmbeddingServer): Embedder {
  return {
    name: server.model,
    dimension: null,
    async embed(texts, patience) {
      try {
        const [{ embedMany }, { createOpenAI }] = await Promise.all([import('ai'), import('@ai-sdk/openai')]);
        const openai = createOpenAI({ apiKey: server.apiKey ?? 'none', baseURL: server.baseUrl });
        const { embeddings } = await embedMany({
          model: openai.embedding(server.model),
          values: [...texts],
          abortSignal: patience ?? AbortSignal.timeout(TIMEOUT_MS),
          maxRetries: 1,
        });
        const dimensions = new Set(embeddings.map((embedding) => embedding.length));
        if (embeddings.length !== texts.length || dimensions.size > 1 || dimensions.has(0)) {
          throw new Error(
            `${embeddings.length} vectors of ${[...dimensions].join(', ')} numbers came for ${texts.length} texts`,
          );
        }
        return embeddings.map(quantise);
      } catch (cause) {
        throw new RightHereError(
          'embedding-failed',
          `The embedding server did not answer with vectors of "${server.model}". Expected an OpenAI-compatible /embeddings. Check EMBEDDING_MODEL, OPENAI_BASE_URL and OPENAI_API_KEY, or unset EMBEDDING_MODEL to use the embedded one.`,
          { cause, retryable: true },
        );
      }
    },
  };
}
