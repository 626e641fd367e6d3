import * as z from 'zod/mini';
import { RightHereError } from './errors.ts';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const optionalText = z.optional(z.string().check(z.trim(), z.minLength(1, { error: 'text that is not empty' })));

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
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: z.optional(
    z.url({ protocol: /^https?$/, error: 'an http or https address, as in http://127.0.0.1:11434/v1' }),
  ),
  CHAT_MODEL: optionalText,
  EMBEDDING_MODEL: optionalText,
  REGION: z.optional(
    z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'a two-letter country code in capitals, as in US' })),
  ),
  LOG_LEVEL: z._default(z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }), 'info'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Never printed, not even when it is wrong, or stands in the variable beside its own. */
const SECRET = 'OPENAI_API_KEY';
const LOOKS_SECRET = /^sk-|:\/\/[^/]*@/;

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
        const secret = value === given[SECRET] || LOOKS_SECRET.test(value);
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
