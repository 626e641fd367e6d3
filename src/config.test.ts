import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readSettings, SETTING_NAMES } from './config.ts';
import { RightHereError } from './errors.ts';
import { BREAKER, INPUT, LIMITS, USUAL_MODEL } from './model/index.ts';

/** What `readSettings` says of an environment that it refuses. */
function refusal(environment: Record<string, string>): RightHereError {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof RightHereError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('an environment that is accepted', () => {
  test('needs nothing', () => {
    expect(readSettings({})).toEqual({ PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info' });
  });

  test('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', OPENAI_API_KEY: '', REGION: '', LOG_LEVEL: '' })).toEqual(readSettings({}));
  });

  test('keeps what it was given', () => {
    const given = {
      HOST: '0.0.0.0',
      OPENAI_API_KEY: 'sk-1',
      OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1',
      CHAT_MODEL: 'llama',
      EMBEDDING_MODEL: 'nomic',
      REGION: 'NZ',
      LOG_LEVEL: 'debug',
    };
    expect(readSettings({ ...given, PORT: '8080' })).toEqual({ ...given, PORT: 8080 });
  });

  test.each([
    ['https://models.example/v1/', 'https://models.example/v1'],
    [' http://[::1]:8080/v1//\n', 'http://[::1]:8080/v1'],
    ['https://api.openai.com', 'https://api.openai.com'],
    ['https://api.openai.com/', 'https://api.openai.com'],
  ])('takes the address %j as %s', (given, taken) => {
    expect(readSettings({ OPENAI_BASE_URL: given }).OPENAI_BASE_URL).toBe(taken);
  });

  test('takes a key with a line break at its end, as files have one', () => {
    expect(readSettings({ OPENAI_API_KEY: ' sk-1\n' }).OPENAI_API_KEY).toBe('sk-1');
  });

  test('takes port 0, for any free one', () => {
    expect(readSettings({ PORT: '0' }).PORT).toBe(0);
  });

  test('leaves the variables of other programs alone', () => {
    expect(readSettings({ PATH: '/bin', NODE_ENV: 'whatever' })).toEqual(readSettings({}));
  });

  test.each([
    ['OPENAI_API_KEY', 'sk-1'],
    ['OPENAI_BASE_URL', 'http://127.0.0.1:1/v1'],
  ])('takes EMBEDDING_MODEL beside %s', (name, value) => {
    expect(readSettings({ EMBEDDING_MODEL: 'e', [name]: value }).EMBEDDING_MODEL).toBe('e');
  });
});

describe('an environment that is refused', () => {
  test.each([
    ['PORT', 'eighty', 'a port from 0 to 65535'],
    ['PORT', '65536', 'a port from 0 to 65535'],
    ['PORT', '-1', 'a port from 0 to 65535'],
    ['PORT', '80.5', 'a port from 0 to 65535'],
    ['PORT', '0x50', 'a port from 0 to 65535'],
    ['HOST', '   ', 'an address, as in 127.0.0.1 or 0.0.0.0'],
    ['OPENAI_BASE_URL', 'localhost:11434/v1', 'an http or https address'],
    ['OPENAI_BASE_URL', 'file:///etc/passwd', 'an http or https address'],
    ['OPENAI_BASE_URL', 'http://127.0.0.1:1/v1/chat/completions', 'what stands before /chat/completions, as in http'],
    ['OPENAI_BASE_URL', 'http://127.0.0.1:1/v1/models/', 'what stands before /models/, as in http'],
    ['CHAT_MODEL', '   ', 'text that is not empty'],
    ['EMBEDDING_MODEL', ' ', 'text that is not empty'],
    ['REGION', 'us', 'a two-letter country code in capitals, as in US'],
    ['REGION', 'USA', 'a two-letter country code in capitals, as in US'],
    ['LOG_LEVEL', 'loud', 'one of debug, info, warn, error, silent'],
  ])('%s="%s": the message names it, what came and what was expected', (name, value, expected) => {
    const { code, message } = refusal({ [name]: value });
    expect(code).toBe('config-invalid');
    expect(message).toContain(`${name} is "${value}": expected ${expected}`);
    expect(message).toContain('or unset them');
  });

  test('names every variable that is wrong at once', () => {
    expect(refusal({ PORT: 'x', REGION: 'x', LOG_LEVEL: 'x' }).message.match(/^[A-Z_]+(?= is )/gm)).toEqual([
      'PORT',
      'REGION',
      'LOG_LEVEL',
    ]);
  });

  test('says who must answer where EMBEDDING_MODEL is set alone', () => {
    const { code, message } = refusal({ EMBEDDING_MODEL: 'text-embedding-3-small' });
    expect(code).toBe('config-invalid');
    expect(message).toMatch(/EMBEDDING_MODEL is set alone: expected OPENAI_API_KEY or OPENAI_BASE_URL beside it/);
  });

  test.each([
    ['OPENAI_BASE_URL', 'https://me@host/v1', 'an address without a user or a password'],
    ['OPENAI_BASE_URL', 'https://:secret@host/v1', 'a key belongs in OPENAI_API_KEY'],
    ['OPENAI_BASE_URL', 'https://host/v1?api-key=secret', 'an address without "?" or "#"'],
    ['OPENAI_BASE_URL', 'https://host/v1#secret', 'an address without "?" or "#"'],
    ['OPENAI_BASE_URL', 'https://host/v1?', 'an address without "?" or "#"'],
    ['OPENAI_API_KEY', 'sk-one secret', 'a key in one piece'],
    ['OPENAI_API_KEY', 'sk-one\nsecret', 'a key in one piece'],
    ['OPENAI_API_KEY', '“secret”', 'a key in one piece'],
    ['CHAT_MODEL', 'sk-secret', 'the name of a model; a key belongs in OPENAI_API_KEY'],
    ['EMBEDDING_MODEL', 'sk-secret', 'the name of a model; a key belongs in OPENAI_API_KEY'],
  ])('%s=%j: the message says what was expected, and does not print what came', (name, value, expected) => {
    const { message } = refusal({ [name]: value });
    expect(message).toContain(`${name} is not usable: expected `);
    expect(message).toContain(expected);
    expect(message).not.toContain(value);
    expect(message).not.toContain('secret');
  });

  test('never prints the key, where another variable is wrong or the key itself is', () => {
    expect(refusal({ OPENAI_API_KEY: 'top-secret', PORT: 'x' }).message).not.toContain('top-secret');
    expect(refusal({ OPENAI_API_KEY: '   ' }).message).toContain('OPENAI_API_KEY is not usable: expected a key');
  });

  test('never prints a key that stands in the wrong variable', () => {
    const swapped = { OPENAI_API_KEY: 'http://127.0.0.1/v1', OPENAI_BASE_URL: 'sk-top-secret' };
    expect(refusal(swapped).message).not.toContain('secret');
    expect(refusal({ OPENAI_API_KEY: 'odd-secret', OPENAI_BASE_URL: 'odd-secret' }).message).not.toContain('secret');
    expect(refusal({ OPENAI_BASE_URL: 'ftp://me:secret@host' }).message).not.toContain('secret');
  });
});

const written = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

describe('what is written of the settings', () => {
  test.for(['docs/settings.md', 'README.md'])('every variable stands in the table of %s', async (path) => {
    const rows = (await written(path)).split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
    );
    expect(SETTING_NAMES.filter((name) => !named.includes(name))).toEqual([]);
    expect(rows.find((row) => row.includes('`CHAT_MODEL` |'))).toContain(` ${USUAL_MODEL} `);
  });

  test('docs/settings.md has the limits that the program has', async () => {
    const text = await written('docs/settings.md');
    const seconds = (ms: number) => `${ms / 1000} s`;
    for (const limit of [
      `first step of the model’s within ${seconds(LIMITS.firstMs)}`,
      `silence of ${seconds(LIMITS.idleMs)}`,
      `last step within ${seconds(LIMITS.wholeMs)}`,
      `after ${seconds(LIMITS.pauseMs)}`,
      `${BREAKER.failures} failures in a row`,
      `alone for ${seconds(BREAKER.restMs)}`,
      `${LIMITS.outputTokens.toLocaleString('en')} tokens out`,
      `${INPUT.turns} turns of ${INPUT.turnLength.toLocaleString('en')} characters`,
      `${INPUT.passages} passages of ${INPUT.passageLength}`,
    ]) {
      expect(text).toContain(limit);
    }
  });
});
