import type { Settings } from '../config.ts';
import { openChat } from './chat.ts';
import { createWriter, type Writer, type Writing } from './writer.ts';

/** Asked where `CHAT_MODEL` names none: quick, and at home on OpenAI. Servers with one model take any name. */
export const USUAL_MODEL = 'gpt-4.1-mini';

/** The writer that the settings ask for; none where no server is set. */
export function writerFor(
  { OPENAI_API_KEY, OPENAI_BASE_URL, CHAT_MODEL }: Settings,
  onWriting?: (writing: Writing) => void,
): Writer | undefined {
  if (OPENAI_API_KEY === undefined && OPENAI_BASE_URL === undefined) return undefined;
  const chat = openChat({ model: CHAT_MODEL ?? USUAL_MODEL, apiKey: OPENAI_API_KEY, baseUrl: OPENAI_BASE_URL });
  return createWriter(chat, { onWriting });
}

/** Whose server a text goes to: its host, and null where that is this machine. */
export function outsideServer({ OPENAI_API_KEY, OPENAI_BASE_URL }: Settings): string | null {
  if (OPENAI_BASE_URL === undefined) return OPENAI_API_KEY === undefined ? null : 'api.openai.com';
  const { hostname } = new URL(OPENAI_BASE_URL);
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) ? null : hostname;
}
