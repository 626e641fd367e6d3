const encoder = new TextEncoder();

/** Aborted once nobody waits for the answer: the runtime says so of the request, or the response is read no further. */
export function leaving({ signal }: Request): AbortController {
  const left = new AbortController();
  if (signal.aborted) left.abort();
  else signal.addEventListener('abort', () => left.abort(), { once: true });
  return left;
}

/**
 * A response that is sent as its pieces come: what is ready together goes out together, because each write costs more
 * than the words in it. The last piece is returned, not yielded: an answer in one piece needs no stream.
 *
 * @param pieces - what it throws before the first piece, this throws; later that is told to `onError`, and breaks the response off
 * @param left - aborted when the reader goes away
 */
export async function streamed(
  pieces: AsyncGenerator<string, string | undefined>,
  headers: Readonly<Record<string, string>>,
  onError?: (error: unknown) => void,
  left = new AbortController(),
): Promise<Response> {
  const init = { headers: { 'cache-control': 'no-store', ...headers } };
  const first = await pieces.next();
  if (first.done) return new Response(first.value ?? '', init);
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(first.value)),
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (cancelled) return;
        if (value) controller.enqueue(encoder.encode(value));
        if (done) controller.close();
      } catch (error) {
        if (!left.signal.aborted) onError?.(error);
        controller.error(new Error('The response broke off.'));
      }
    },
    // A generator that waits for something hears no `return` before it has it: `left` is what wakes it.
    async cancel() {
      cancelled = true;
      left.abort();
      await pieces.return(undefined);
    },
  });
  return new Response(body, init);
}
