/**
 * A request with its body read, to be asked twice. It is made anew: one that a browser navigates with cannot be copied
 * with a change.
 */
export async function whole(request: Request): Promise<() => Request> {
  const { url, method, headers, signal } = request;
  const bytes = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
  return () => {
    const copy = new Request(url, { method, headers, body: bytes, signal });
    // Firefox has bodies of responses as streams, not those of requests.
    if (bytes !== null && !copy.body) Object.defineProperty(copy, 'body', { value: new Response(bytes).body });
    return copy;
  };
}
