const encoder = new TextEncoder();

/**
 * A response that is sent as its pieces come: what is ready together goes out together, because each write costs more
 * than the words in it.
 *
 * @param pieces - must not throw for what can be foreseen; what it throws is told to `onError`, and the response ends
 */
export function streamed(
  pieces: AsyncGenerator<string>,
  headers: Readonly<Record<string, string>>,
  onError?: (error: unknown) => void,
): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        onError?.(error);
        controller.close();
      }
    },
    // The reader went away: whoever writes the pieces learns it, and lets go of what is behind them.
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, { headers });
}
