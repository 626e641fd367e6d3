import { describe, expect, test } from 'vitest';
import { readSettings } from './config.ts';
import { RightHereError } from './errors.ts';

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

  test('never prints the key, where another variable is wrong or the key itself is', () => {
    expect(refusal({ OPENAI_API_KEY: 'top-secret', PORT: 'x' }).message).not.toContain('top-secret');
    expect(refusal({ OPENAI_API_KEY: '   ' }).message).toContain('OPENAI_API_KEY is not usable: expected text');
  });

  test('never prints a key that stands in the wrong variable', () => {
    const swapped = { OPENAI_API_KEY: 'http://127.0.0.1/v1', OPENAI_BASE_URL: 'sk-top-secret' };
    expect(refusal(swapped).message).not.toContain('secret');
    expect(refusal({ OPENAI_API_KEY: 'odd-secret', OPENAI_BASE_URL: 'odd-secret' }).message).not.toContain('secret');
    expect(refusal({ OPENAI_BASE_URL: 'ftp://me:secret@host' }).message).not.toContain('secret');
  });
});
