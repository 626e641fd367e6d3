import { Duplex } from 'node:stream';
import { constants, createGzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

/**
 * Compresses what is sent piece by piece, and sends each piece at once: a `CompressionStream`, which Hono's own
 * middleware uses, holds the first words back until the last. Its place is inside that middleware, which leaves alone
 * what is compressed already.
 */
export const compressStreams: MiddlewareHandler = async (c, next) => {
  await next();
  const { body, headers } = c.res;
  const trickles = headers.get('x-accel-buffering') === 'no';
  if (!body || !trickles || !/\bgzip\b(?!;\s*q=0(?:\.0*)?(?:,|$))/i.test(c.req.header('accept-encoding') ?? '')) return;
  const gzip = Duplex.toWeb(createGzip({ flush: constants.Z_SYNC_FLUSH }));
  c.res = new Response(body.pipeThrough<Uint8Array>(gzip as ReadableWritablePair<Uint8Array, Uint8Array>), c.res);
  c.res.headers.set('content-encoding', 'gzip');
  c.res.headers.append('vary', 'Accept-Encoding');
};
