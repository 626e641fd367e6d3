import * as z from 'zod/mini';

export const ROLES = ['parent', 'educator', 'caregiver'] as const;
export const SETTINGS = ['home', 'public', 'classroom', 'car', 'online'] as const;
export const PHASES = ['now', 'just-after', 'repair', 'planning'] as const;

export type Role = (typeof ROLES)[number];
export type Setting = (typeof SETTINGS)[number];
export type Phase = (typeof PHASES)[number];

/** The limits of one question, in the units that the contract names. */
export const LIMITS = {
  /** UTF-16 code units of one `message`, after trimming. */
  messageLength: 4_000,
  /** Turns in `messages`. */
  turns: 2_000,
  /** Bytes of UTF-8 over all user turns together. */
  userTextBytes: 64 * 1024,
  /** Bytes of a request body. */
  bodyBytes: 1024 * 1024,
} as const;

/** “4,000”. The platform’s own way loads what it knows of every language, which a start would wait for. */
const inThousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `expected one of ${values.map((value) => `"${value}"`).join(', ')}` });

const text = z
  .string({ error: 'expected text' })
  .check(z.trim(), z.minLength(1, { error: 'is empty: write a few words about what is happening' }));

const turn = z.object(
  {
    role: z.enum(['user', 'assistant'], { error: 'expected "user" or "assistant"; a system turn is refused' }),
    content: z.string({ error: 'expected text' }),
  },
  { error: 'expected a turn: {"role": "user", "content": "…"}' },
);

export type Turn = z.infer<typeof turn>;

const encoder = new TextEncoder();

/** What the asker said, oldest first, trimmed: the only turns that carry authority. */
export function userTurns(question: Question): readonly string[] {
  if (question.message !== undefined) return [question.message];
  return (question.messages ?? []).filter((each) => each.role === 'user').map((each) => each.content.trim());
}

/**
 * The question as it crosses the wire. Unknown fields are dropped.
 * Exactly one of `message` and `messages` is present after parsing.
 */
export const questionSchema = z
  .object(
    {
      message: z.optional(
        text.check(
          z.maxLength(LIMITS.messageLength, {
            error: `is longer than ${inThousands(LIMITS.messageLength)} characters: send the part that matters now`,
          }),
        ),
      ),
      messages: z.optional(
        z
          .array(turn, { error: 'expected a list of turns' })
          .check(
            z.minLength(1, { error: 'is empty: expected at least one turn' }),
            z.maxLength(LIMITS.turns, { error: `holds more than ${inThousands(LIMITS.turns)} turns` }),
          ),
      ),
      role: z.optional(oneOf(ROLES)),
      childAge: z.optional(
        z
          .number({ error: 'expected a number of years, 0 to 18' })
          .check(z.minimum(0, { error: 'expected 0 to 18 years' }), z.maximum(18, { error: 'expected 0 to 18 years' })),
      ),
      setting: z.optional(oneOf(SETTINGS)),
      phase: z.optional(oneOf(PHASES)),
      region: z.optional(
        z
          .string({ error: 'expected a two-letter country code' })
          .check(z.regex(/^[A-Z]{2}$/, { error: 'expected a two-letter country code in capitals, as in "US"' })),
      ),
    },
    { error: 'expected a JSON object with "message" or "messages"' },
  )
  .check((ctx) => {
    const { message, messages } = ctx.value;
    const refuse = (path: string, expected: string) =>
      ctx.issues.push({ code: 'custom', input: ctx.value, path: [path], message: expected });
    if ((message === undefined) === (messages === undefined)) {
      refuse('message', 'expected either "message" or "messages", and not both');
      return;
    }
    if (messages === undefined || messages.length === 0) return;
    const last = messages.at(-1);
    if (last?.role !== 'user') refuse('messages', 'expected the last turn to be a user’s');
    else if (last.content.trim() === '') refuse('messages', 'the last turn is empty: write a few words');
    const bytes = messages.reduce(
      (sum, each) => sum + (each.role === 'user' ? encoder.encode(each.content).length : 0),
      0,
    );
    if (bytes > LIMITS.userTextBytes) {
      refuse('messages', `user text is ${Math.ceil(bytes / 1024)} KiB; at most 64 KiB are read in one conversation`);
    }
  });

export type Question = z.infer<typeof questionSchema>;
