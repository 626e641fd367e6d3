import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGunzip } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { expect, test } from 'vitest';
import { streamed } from '../streamed.ts';
import { compressStreams } from './compress-streams.ts';

test('sends each piece when it is there, compressed, and lets go of it when the reader leaves', async () => {
  const gate = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  async function* pieces() {
    try {
      yield 'the first words '.repeat(10);
      await gate.promise;
      yield 'the rest';
      await new Promise(() => {});
      return undefined;
    } finally {
      ended.resolve();
    }
  }
  const app = new Hono()
    .use(compress(), compressStreams)
    .get('/', () => streamed(pieces(), { 'content-type': 'text/html', 'x-accel-buffering': 'no' }));
  const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));

  const came: string[] = [];
  const request = get({
    port: (server.address() as AddressInfo).port,
    host: '127.0.0.1',
    headers: { 'accept-encoding': 'gzip' },
  });
  const plain = createGunzip();
  const some = () => new Promise((resolve) => plain.once('data', (bytes) => resolve(came.push(String(bytes)))));
  const first = some();
  request.on('response', (response) => {
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(response.headers.vary).toContain('Accept-Encoding');
    response.pipe(plain);
  });
  await first;
  expect(came.join('')).toBe('the first words '.repeat(10));
  const second = some();
  gate.resolve();
  await second;
  expect(came[1]).toBe('the rest');
  request.on('error', () => {});
  request.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
