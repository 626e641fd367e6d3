import * as z from 'zod/mini';
import { RightHereError } from './errors.ts';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Never printed, not even when it is wrong, or stands in the variable beside its own. */
const SECRET = 'OPENAI_API_KEY';
const LOOKS_SECRET = /^\s*sk-|:\/\/[^/]*@|:\/\/.*[?#]/s;

/** The name of a model stands in every answer: a key put there by mistake would be told to everybody. */
const modelName = z.optional(
  z.string().check(
    z.trim(),
    z.minLength(1, { error: 'text that is not empty' }),
    z.refine((text) => !LOOKS_SECRET.test(text), { error: `the name of a model; a key belongs in ${SECRET}` }),
  ),
);

/** What is wrong with the address of a server, as what was expected; null when nothing is. It is logged and shown. */
function expectedOfAddress(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return 'an http or https address, as in http://127.0.0.1:11434/v1';
  }
  if (url.username !== '' || url.password !== '') {
    return `an address without a user or a password, because addresses are logged; a key belongs in ${SECRET}`;
  }
  if (/[?#]/.test(text)) return 'an address without "?" or "#", as in https://models.example/v1';
  const route = /\/(?:chat\/completions|completions|responses|embeddings|models)\/*$/.exec(url.pathname)?.[0];
  return route === undefined ? null : `what stands before ${route}, as in http://127.0.0.1:11434/v1`;
}

const settingsSchema = z.object({
  PORT: z._default(
    z.pipe(
      z
        .string()
        .check(
          z.refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, { error: 'a port from 0 to 65535' }),
        ),
      z.transform(Number),
    ),
    3000,
  ),
  HOST: z._default(
    z.string().check(z.trim(), z.minLength(1, { error: 'an address, as in 127.0.0.1 or 0.0.0.0' })),
    '127.0.0.1',
  ),
  // It travels in a header: anything else there would break every request, with an error that says nothing of the key.
  OPENAI_API_KEY: z.optional(
    z
      .string()
      .check(
        z.trim(),
        z.regex(/^[!-~]+$/, { error: 'a key in one piece, without spaces, line breaks or odd letters' }),
      ),
  ),
  OPENAI_BASE_URL: z.optional(
    z.pipe(
      z.string().check(z.trim(), (ctx) => {
        const expected = expectedOfAddress(ctx.value);
        if (expected !== null) ctx.issues.push({ code: 'custom', input: ctx.value, message: expected });
      }),
      z.transform((address) => address.replace(/\/+$/, '')),
    ),
  ),
  CHAT_MODEL: modelName,
  EMBEDDING_MODEL: modelName,
  REGION: z.optional(
    z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'a two-letter country code in capitals, as in US' })),
  ),
  LOG_LEVEL: z._default(z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }), 'info'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Every variable that is read. */
export const SETTING_NAMES = Object.keys(settingsSchema.shape) as readonly (keyof Settings)[];

/**
 * Reads the environment, once. An empty variable counts as unset.
 *
 * @throws {RightHereError} `config-invalid` naming each variable, what was expected and what came
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = z.safeParse(settingsSchema, given);
  const faults = read.success
    ? []
    : read.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const value = given[name] ?? '';
        const secret = name === SECRET || value === given[SECRET] || LOOKS_SECRET.test(value);
        return `${name} is ${secret ? 'not usable' : `"${value}"`}: expected ${issue.message}.`;
      });
  if (read.success && !read.data.OPENAI_API_KEY && !read.data.OPENAI_BASE_URL) {
    for (const name of ['CHAT_MODEL', 'EMBEDDING_MODEL'] as const) {
      if (read.data[name] === undefined) continue;
      faults.push(`${name} is set alone: expected OPENAI_API_KEY or OPENAI_BASE_URL beside it, to say who answers.`);
    }
  }
  if (!read.success || faults.length > 0) {
    throw new RightHereError(
      'config-invalid',
      `${faults.join('\n')}\nSet these variables to what is expected, or unset them.`,
    );
  }
  return read.data;
}
