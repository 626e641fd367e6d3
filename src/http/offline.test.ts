import { describe, expect, test } from 'vitest';
import { RightHereError } from '../errors.ts';
import { testIndex } from '../test-index.ts';
import { createApp, keptFor, type Service } from './index.ts';

const index = await testIndex();
const FILES = { worker: '/offline/worker-0123456789.js', files: ['/offline/page.js'] };

const line = async (service: Partial<Service>) => {
  const app = createApp({ deps: { index }, notReady: null, offline: FILES, ...service });
  return (await app.request('/sw.js')).text();
};

describe('/sw.js', () => {
  test('names the build, and the settings that an answer depends on', async () => {
    const app = createApp({ deps: { index, defaultRegion: 'GB' }, notReady: null, offline: FILES });
    const response = await app.request('/sw.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    const build = { ...FILES, region: 'GB', outsideServer: null, writes: false };
    expect(await response.text()).toBe(`importScripts("${FILES.worker}");rightHere(${JSON.stringify(build)})\n`);
  });

  test('is another one wherever an answer could be another one', async () => {
    const writer = {
      model: 'any',
      write: () => {
        throw new RightHereError('config-invalid', 'Nobody asks.');
      },
    };
    const lines = [
      await line({}),
      await line({ deps: { index, defaultRegion: 'GB' } }),
      await line({ deps: { index, writer } }),
      await line({ outsideServer: 'model.test' }),
      await line({ offline: { ...FILES, worker: '/offline/worker-9876543210.js' } }),
    ];
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('is not there where nothing was built for browsers', async () => {
    const app = createApp({ deps: { index }, notReady: null });
    expect((await app.request('/sw.js')).status).toBe(404);
    expect((await app.request('/offline/icon-192.png')).status).toBe(204);
    // A script of another type is said on the console of every page.
    const script = await app.request('/offline/page.js');
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await script.text()).toBe('');
  });

  test('takes no other method', async () => {
    const app = createApp({ deps: { index }, notReady: null, offline: FILES });
    expect((await app.request('/sw.js', { method: 'POST' })).status).toBe(405);
  });
});

test.for([
  ['/offline/worker-0123456789.js', 'public, max-age=31536000, immutable'],
  ['/offline/page.js', 'public, no-cache'],
  ['/offline/icon-maskable-512.png', 'public, no-cache'],
] as const)('%s is kept: %s', ([path, kept]) => {
  expect(keptFor(path)).toBe(kept);
});
