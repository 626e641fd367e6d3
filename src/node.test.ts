import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { RightHereError } from './errors.ts';
import { type Running, serve } from './node.ts';
import { embedded } from './retrieval/index.ts';
import { ingest } from './retrieval/node/ingest.ts';

const ENVIRONMENT = { PORT: '0', LOG_LEVEL: 'silent' };
const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

let folder = '';
const running: Running[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'right-here-node-'));
  await ingest({
    corpusFolder: CORPUS,
    indexFolder: join(folder, 'index'),
    cacheFolder: join(folder, 'cache'),
    embedder: embedded,
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
});

async function started(environment: Record<string, string> = {}, index = join(folder, 'index')): Promise<Running> {
  const server = await serve({ ...ENVIRONMENT, ...environment }, index);
  running.push(server);
  return server;
}

/** An index of its own for a test to break. */
async function copied(name: string): Promise<string> {
  const to = join(folder, name);
  await cp(join(folder, 'index'), to, { recursive: true });
  return to;
}

interface Manifest {
  formatVersion: number;
  embedding: { model: string; dimension: number };
  contents: { file: string };
  vectors: { file: string };
}

async function changeManifest(index: string, change: (manifest: Manifest) => void): Promise<void> {
  const path = join(index, 'manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(path, 'utf8'));
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
}

const ask = (address: string, question: unknown) =>
  fetch(`${address}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });

const portOf = (address: string) => new URL(address).port;

describe('a server', () => {
  test('serves pages, answers and readiness over HTTP', async () => {
    const { address } = await started();
    expect(address).toMatch(/^http:\/\/localhost:\d{4,5}$/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('I’m here with you.');
    const answer = await (await ask(address, { message: 'She is 4 and screaming.' })).json();
    expect(answer.steps.map(({ part }: { part: string }) => part)).toEqual(['P', 'A', 'R', 'T']);
    expect(answer.citations.length).toBeGreaterThan(0);
    const ready = await fetch(`${address}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ status: 'ready', embedding: embedded.name });
  });

  test('answers on the address that HOST names', async () => {
    const { address } = await started({ HOST: 'localhost' });
    expect(address).toMatch(/^http:\/\/localhost:\d{4,5}$/);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  test('gives help lines of the country that REGION names', async () => {
    const { address } = await started({ REGION: 'GB' });
    const html = await (await fetch(`${address}/urgent/medical_emergency`)).text();
    expect(html).toContain('href="tel:999"');
    expect(html).not.toContain('href="tel:911"');
  });

  test.for([
    ['PORT', 'door', 'PORT is "door": expected a port from 0 to 65535.'],
    ['REGION', 'us', 'REGION is "us": expected a two-letter country code in capitals, as in US.'],
  ] as const)('a wrong %s stops it before it listens, and is named', async ([name, value, message]) => {
    const serving = serve({ ...ENVIRONMENT, [name]: value }, join(folder, 'index'));
    await expect(serving).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringContaining(message) });
  });

  test('a port in use is named, with what to do about it', async () => {
    const { address } = await started();
    const port = portOf(address);
    const error = await serve({ ...ENVIRONMENT, PORT: port }, join(folder, 'index')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RightHereError);
    expect(error).toMatchObject({
      code: 'port-in-use',
      message: `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${Number(port) + 1} npm start.`,
      cause: expect.objectContaining({ code: 'EADDRINUSE' }),
    });
  });

  test('an address that this machine does not have is named, with what to do about it', async () => {
    const error = await serve({ ...ENVIRONMENT, HOST: '192.0.2.1' }, join(folder, 'index')).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      code: 'port-in-use',
      message: expect.stringMatching(
        /^This machine cannot listen on 192\.0\.2\.1:0 \(EADDRNOTAVAIL\)\. .*HOST=127\.0\.0\.1/,
      ),
    });
  });
});

describe('a body that is too large', () => {
  const MIB = 1024 * 1024;

  interface Told {
    readonly status: number | undefined;
    readonly body: string;
  }

  /** Sends a body as it is told to, and reads the answer even while the body is still on its way. */
  function send(address: string, headers: Record<string, string>, bytes: number): Promise<Told> {
    return new Promise((resolve, reject) => {
      const sent: ClientRequest = request(`${address}/api/ask`, {
        method: 'POST',
        agent: false,
        headers: { 'content-type': 'application/json', ...headers },
      });
      sent.on('response', (response: IncomingMessage) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          body += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
      sent.on('error', reject);
      sent.end(Buffer.alloc(bytes, 'x'));
    });
  }

  test.for([
    ['with its length told', { 'content-length': `${2 * MIB}` }],
    ['in pieces', { 'transfer-encoding': 'chunked' }],
  ] as const)('is refused with 413, %s', async ([, headers]) => {
    const { address } = await started();
    const { status, body } = await send(address, headers, 2 * MIB);
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ title: 'The request is too large' });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  /** Writes bytes to a socket as they are, and reads what comes back until the server closes. */
  function raw(address: string, bytes: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(portOf(address)), 'localhost', () => socket.write(bytes));
      let came = '';
      socket.setEncoding('utf8');
      socket.on('data', (piece: string) => {
        came += piece;
      });
      socket.on('end', () => socket.end());
      socket.on('close', () => resolve(came));
      socket.on('error', reject);
    });
  }

  test('a length that lies is met with 400, and the server goes on', async () => {
    const { address } = await started();
    const head = 'POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    const short = await raw(address, `${head}Content-Length: 10\r\n\r\n{"message":"She cries and cries."}\r\n\r\n`);
    expect(short).toMatch(/^HTTP\/1\.1 400 /);
    const twice = await raw(address, `${head}Content-Length: 10\r\nContent-Length: 20\r\n\r\n{}`);
    expect(twice).toMatch(/^HTTP\/1\.1 400 /);
    const word = await raw(address, `${head}Content-Length: many\r\n\r\n{}`);
    expect(word).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  test('headers over 8 KiB are met with 431', async () => {
    const { address } = await started();
    const came = await raw(address, `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(9 * 1024)}\r\n\r\n`);
    expect(came).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('an index that does not fit', () => {
  const cases: readonly (readonly [string, (name: string) => Promise<string>, RegExp])[] = [
    ['missing', async (name) => join(folder, name), /^There is no index yet\. Run "npm run ingest"/],
    [
      'of another dimension',
      async (name) => {
        const index = await copied(name);
        await changeManifest(index, ({ embedding }) => {
          embedding.dimension += 1;
        });
        return index;
      },
      new RegExp(
        `^The index holds vectors of ${(embedded.dimension ?? 0) + 1} numbers; "${embedded.name}" makes ${embedded.dimension}\\.`,
      ),
    ],
    [
      'of another embedding model',
      async (name) => {
        const index = await copied(name);
        await changeManifest(index, ({ embedding }) => {
          embedding.model = 'another-model';
        });
        return index;
      },
      /^The index was built with the embedding model "another-model"; /,
    ],
    [
      'of another version of this program',
      async (name) => {
        const index = await copied(name);
        await changeManifest(index, (manifest) => {
          manifest.formatVersion = 0;
        });
        return index;
      },
      /^The index has format 0; this program reads format \d+\./,
    ],
    [
      'with vectors cut short',
      async (name) => {
        const index = await copied(name);
        const { vectors }: Manifest = JSON.parse(await readFile(join(index, 'manifest.json'), 'utf8'));
        await truncate(join(index, vectors.file), 1_000);
        return index;
      },
      /^A part of the index is not what was written \(vectors-\w+\.bin: its checksum differs; it may be cut short\)\./,
    ],
    [
      'with passages cut short',
      async (name) => {
        const index = await copied(name);
        const { contents }: Manifest = JSON.parse(await readFile(join(index, 'manifest.json'), 'utf8'));
        await truncate(join(index, contents.file), 1_000);
        return index;
      },
      /^A part of the index is not what was written \(contents-\w+\.json: /,
    ],
    [
      'with a part missing',
      async (name) => {
        const index = await copied(name);
        const { vectors }: Manifest = JSON.parse(await readFile(join(index, 'manifest.json'), 'utf8'));
        await rm(join(index, vectors.file));
        return index;
      },
      /^A part of the index is missing \(vectors-\w+\.bin\)\./,
    ],
    [
      'with its manifest cut short',
      async (name) => {
        const index = await copied(name);
        await truncate(join(index, 'manifest.json'), 20);
        return index;
      },
      /^The index’s manifest cannot be read\./,
    ],
  ];

  test.for(cases)(
    '%s: the server starts, answers in its own words, and /readyz says why',
    async ([name, make, why]) => {
      const { address } = await started({}, await make(`broken, ${name}`));
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      const ready = await fetch(`${address}/readyz`);
      expect(ready.status).toBe(503);
      const problem = await ready.json();
      expect(problem).toEqual({
        type: 'about:blank',
        status: 503,
        title: 'The articles are not ready',
        detail: expect.stringMatching(why),
      });
      expect(problem.detail).toMatch(/Run "npm run ingest" to build it again\.$/);
      expect(problem.detail).not.toContain(folder);
      const answer = await (await ask(address, { message: 'She is 4 and screaming.' })).json();
      expect(answer).toMatchObject({ kind: 'guidance', coverage: 'none', citations: [] });
      expect(answer.steps).toHaveLength(4);
    },
  );
});

// Well under the five seconds that an idle connection may stay open, and the ten that a request may take.
describe('stop()', { timeout: 4_000 }, () => {
  test('resolves, and new requests are refused', async () => {
    const { address, stop } = await serve(ENVIRONMENT, join(folder, 'index'));
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await stop();
    await expect(fetch(`${address}/healthz`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('does not wait for connections that only stand open', async () => {
    const { address, stop } = await serve(ENVIRONMENT, join(folder, 'index'));
    const socket = connect(Number(portOf(address)), 'localhost');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await stop();
    await closed;
  });

  test('lets a request under way finish, and does not wait for its connection afterwards', async () => {
    const { address, stop } = await serve(ENVIRONMENT, join(folder, 'index'));
    const agent = new Agent({ keepAlive: true });
    const sent = request(`${address}/api/ask`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', expect: '100-continue', 'transfer-encoding': 'chunked' },
    });
    const answered = new Promise<IncomingMessage>((resolve, reject) =>
      sent.once('response', resolve).once('error', reject),
    );
    sent.flushHeaders();
    await new Promise((resolve) => sent.once('continue', resolve));
    const stopped = stop();
    sent.end('{"message":"She is 4 and screaming."}');
    const response = await answered;
    expect(response.statusCode).toBe(200);
    response.resume();
    await stopped;
    agent.destroy();
    await expect(fetch(`${address}/healthz`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('may be called twice', async () => {
    const { stop } = await serve(ENVIRONMENT, join(folder, 'index'));
    await Promise.all([stop(), stop()]);
  });
});
