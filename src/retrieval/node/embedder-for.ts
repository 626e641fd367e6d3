import type { Settings } from '../../config.ts';
import { embedded } from '../embedded.ts';
import type { Embedder } from '../embedder.ts';
import { aiSdkEmbedder } from './ai-sdk.ts';

/** The embedder that the settings ask for: a server's where `EMBEDDING_MODEL` is set, else the embedded one. */
export function embedderFor(settings: Settings): Embedder {
  if (!settings.EMBEDDING_MODEL) return embedded;
  return aiSdkEmbedder({
    model: settings.EMBEDDING_MODEL,
    apiKey: settings.OPENAI_API_KEY,
    baseUrl: settings.OPENAI_BASE_URL,
  });
}
