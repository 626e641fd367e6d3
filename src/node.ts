import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { except } from 'hono/combine';
import { compress } from 'hono/compress';
import { readyChecks } from './checks/index.ts';
import { readSettings, type Settings } from './config.ts';
import { RightHereError } from './errors.ts';
import { createApp, keptFor, type OfflineFiles, type Service } from './http/index.ts';
import { compressStreams, createMetrics } from './http/node/index.ts';
import { outsideServer, writerFor } from './model/index.ts';
import { emptyIndex, type SearchIndex } from './retrieval/index.ts';
import { embedderFor } from './retrieval/node/embedder-for.ts';
import { openIndexOnDisk } from './retrieval/node/store.ts';

export { buildIndex } from './retrieval/node/build-index.ts';

/** A running server. */
export interface Running {
  readonly address: string;
  /** Refuses new requests, lets those under way finish, and resolves when all are done or ten seconds are over. */
  stop(): Promise<void>;
}

/** What a request under way may take once the server is told to stop. */
const DRAIN_MS = 10_000;

/** Whoever comes at once is answered first. */
const READY_MS = 500;

/** Slow senders give way: headers within 10 s, a whole request within 15 s, looked at every 5 s. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 8 * 1024,
};

async function openOrSayWhy(
  folder: string,
  settings: Settings,
): Promise<{ index: SearchIndex; notReady: string | null }> {
  const embedder = embedderFor(settings);
  try {
    return { index: await openIndexOnDisk(folder, embedder), notReady: null };
  } catch (error) {
    if (!(error instanceof RightHereError)) throw error;
    return { index: emptyIndex(embedder), notReady: error.message };
  }
}

/** One line of JSON on standard error, at or above the level that was asked for. */
function logger(level: Settings['LOG_LEVEL']) {
  const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
  return (at: 'debug' | 'info' | 'warn' | 'error', event: string, fields: Record<string, unknown> = {}) => {
    if (levels.indexOf(at) < levels.indexOf(level)) return;
    process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level: at, event, ...fields })}\n`);
  };
}

/** What was built for browsers, served from `folder`, compressed as it lies there. */
function offlineFrom({ folder, files }: BrowserFiles): Service['offline'] {
  const serve = serveStatic({
    root: folder,
    precompressed: true,
    onFound: (_, c) => c.header('cache-control', keptFor(c.req.path)),
  });
  return { ...files, serve };
}

/** What `scripts/build-browser.ts` made, and where. */
export interface BrowserFiles {
  readonly folder: string;
  readonly files: OfflineFiles;
}

/**
 * Serves on Node. An index that cannot be opened does not stop it: danger is still met with a card, `/readyz` says why.
 *
 * @throws {RightHereError} `config-invalid` or `port-in-use`
 */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
  indexFolder: string,
  browser?: BrowserFiles,
): Promise<Running> {
  const settings = readSettings(environment);
  const log = logger(settings.LOG_LEVEL);
  const { index, notReady } = await openOrSayWhy(indexFolder, settings);
  if (notReady !== null) log('error', 'index-not-ready', { why: notReady });
  const outside = outsideServer(settings);
  if (outside !== null) log('info', 'questions-leave-this-machine', { to: outside });
  const metrics = createMetrics();
  const service: Service = {
    deps: {
      index,
      writer: writerFor(settings, (writing) => {
        log('info', 'model-wrote', { ...writing });
        metrics.wrote(writing);
      }),
      defaultRegion: settings.REGION,
      onAnswer: metrics.answered,
      onFault: (faults) => log('error', 'answer-failed-its-checks', { faults }),
    },
    outsideServer: outside,
    offline: browser && offlineFrom(browser),
    notReady,
    onRequest: (record) => {
      log('debug', 'request', { ...record });
      metrics.request(record);
    },
    metrics,
    // The kind of error, and where: an error's own message could hold somebody's words.
    onError: (error) =>
      log('error', 'fault', { kind: error instanceof Error ? error.name : typeof error, at: placeOf(error) }),
  };
  let stopping = false;
  // Pages are read on weak signals; the edge compresses by itself, Node does not. JSON goes as it is: it is small.
  const app = new Hono()
    .use(except(['/api/*', '/v1/*'], compress(), compressStreams))
    .mount('/', createApp(service).fetch);
  const answer = getRequestListener(app.fetch);
  const server = createServer(PATIENCE, (request, response) => {
    // A connection that falls idle after its last answer would otherwise hold a stopping server open for seconds.
    response.once('close', () => stopping && server.closeIdleConnections());
    return answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, settings)));
    server.listen(settings.PORT, settings.HOST, resolve);
  });
  if (service.deps.writer) setTimeout(readyChecks, READY_MS).unref();
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : settings.PORT;
  return {
    address: `http://${settings.HOST === '127.0.0.1' ? 'localhost' : settings.HOST}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
        // Closes idle connections as well.
        server.close(() => resolve());
      }),
  };
}

/** The first line of a stack that is ours, without the message above it. */
function placeOf(error: unknown): string | null {
  const line = error instanceof Error ? error.stack?.split('\n').find((each) => /^\s+at /.test(each)) : undefined;
  return line?.trim().replace(/\(?(?:file:\/\/)?\/\S*\/([^/\s]+)\)?$/, '$1') ?? null;
}

function cannotListen(cause: NodeJS.ErrnoException, { PORT, HOST }: Settings): RightHereError {
  const message =
    cause.code === 'EADDRINUSE'
      ? `Port ${PORT} is taken by another program. Stop that program, or choose another port: PORT=${PORT < 65_535 ? PORT + 1 : PORT - 1} npm start.`
      : `This machine cannot listen on ${HOST}:${PORT} (${cause.code}). Expected an address of its own and a port that this user may open, as in HOST=127.0.0.1 PORT=3000 npm start.`;
  return new RightHereError('port-in-use', message, { cause });
}
