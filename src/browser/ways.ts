/** Who answers a request: the device alone, the device with the server as the richer voice, or only the network. */
export type Way = 'device' | 'question' | 'network';

const QUESTIONS: ReadonlySet<string> = new Set(['/ask', '/api/ask', '/api/chat']);
const OURS = /^\/(?:$|s\/|articles(?:\/|$)|urgent(?:\/|$)|api\/(?:search|articles)(?:\/|$)|offline\/|app-\w+\.js$)/;

/**
 * Weak signal in a supermarket decides: whatever the device can do, it does at once, and the network is not asked.
 * Without a model on the server its answer would be the same to the byte, only later, and the words would have left
 * the phone for nothing. Only a question may go to the server besides, and only where one there writes a richer answer.
 */
export function wayOf(method: string, url: URL, origin: string): Way {
  if (url.origin !== origin) return 'network';
  if (QUESTIONS.has(url.pathname)) return method === 'POST' ? 'question' : 'device';
  return OURS.test(url.pathname) ? 'device' : 'network';
}

/** How long the first bytes of the server’s answer may take before the device’s is shown instead. */
export const PATIENCE_MS = 1_500;

/**
 * The server’s answer, if it begins in time and is one; else null. What a captive portal, a full server or a broken
 * proxy says is none. A question may be asked twice, here and there: asking changes nothing.
 *
 * @param late - fires when the device has waited long enough; what has begun by then is read on
 */
export async function fromServer(
  request: Request,
  late: AbortSignal,
  ask: (request: Request) => Promise<Response>,
): Promise<Response | null> {
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  late.addEventListener('abort', stop);
  try {
    const response = await ask(new Request(request, { signal: waiting.signal, redirect: 'error', cache: 'no-store' }));
    return response.status < 500 && response.status !== 429 ? response : null;
  } catch {
    // No network, or too slow a one: the device answers.
    return null;
  } finally {
    late.removeEventListener('abort', stop);
  }
}
