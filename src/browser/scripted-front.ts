import { createServer, request as requestOf, type Server } from 'node:http';

/** An origin that stays while the server behind it changes, is slow, or is none. For tests. */
export class Front {
  /** The address of the server behind it. */
  target = '';
  /** Answers nothing at all, as a weak signal does. */
  stalled = false;
  /** Said in place of the server, as a captive portal or a broken proxy does. */
  instead: { readonly status: number; readonly headers: Record<string, string>; readonly body: string } | null = null;
  /** What was asked, as `POST /ask`. */
  asked: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const { method, url, headers } = request;
      this.asked.push(`${method} ${url}`);
      if (this.stalled) return;
      if (this.instead) {
        const { status, headers: said, body } = this.instead;
        response.writeHead(status, said).end(body);
        return;
      }
      const onward = requestOf(this.target + url, { method, headers }, (answered) => {
        response.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(response);
      });
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const bound = this.#server.address();
    return `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
