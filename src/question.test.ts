import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { LIMITS, questionSchema, userTurns } from './question.ts';

const user = (content: string) => ({ role: 'user', content });
const assistant = (content: string) => ({ role: 'assistant', content });

/** What is wrong with a question, as "path: message"; empty when nothing is. */
const faultsOf = (input: unknown): readonly string[] =>
  z.safeParse(questionSchema, input).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a question that is accepted', () => {
  test.each([
    ['one message', { message: 'she is screaming' }],
    ['a message of 4,000 characters', { message: 'a'.repeat(LIMITS.messageLength) }],
    ['a message of 4,000 characters and the spaces around it', { message: ` ${'a'.repeat(LIMITS.messageLength)}\n` }],
    ['a conversation of one turn', { messages: [user('help')] }],
    ['a conversation with answers in it', { messages: [user('help'), assistant('Breathe out.'), user('still')] }],
    ['2,000 turns', { messages: Array.from({ length: LIMITS.turns }, () => user('a')) }],
    ['64 KiB of user text', { messages: [user('a'.repeat(LIMITS.userTextBytes))] }],
    ['more text than that in answers', { messages: [assistant('a'.repeat(200_000)), user('why?')] }],
    ['a newborn', { message: 'a', childAge: 0 }],
    ['an age of months', { message: 'a', childAge: 0.75 }],
    ['eighteen years', { message: 'a', childAge: 18 }],
    ['every role', { message: 'a', role: 'caregiver', setting: 'online', phase: 'just-after', region: 'GB' }],
  ])('%s', (_, input) => {
    expect(faultsOf(input)).toEqual([]);
  });

  test('loses the spaces around its message', () => {
    expect(z.parse(questionSchema, { message: '  help \n' }).message).toBe('help');
  });

  test('loses the fields that nobody knows', () => {
    expect(z.parse(questionSchema, { message: 'help', mood: 'grim', __proto__: null })).toEqual({ message: 'help' });
  });
});

describe('a question that is refused', () => {
  test.each([
    ['nothing at all', undefined, /^: expected a JSON object/],
    ['null', null, /^: expected a JSON object/],
    ['text alone', 'help', /^: expected a JSON object/],
    ['neither message nor messages', {}, /^message: expected either/],
    ['both message and messages', { message: 'a', messages: [user('b')] }, /^message: expected either/],
    ['an empty message', { message: '' }, /^message: is empty/],
    ['a message of spaces', { message: ' \n\t' }, /^message: is empty/],
    ['a message that is no text', { message: 4 }, /^message: expected text/],
    ['a message that is null', { message: null }, /^message: expected text/],
    ['a message over 4,000 characters', { message: 'a'.repeat(4_001) }, /^message: is longer than 4,000 characters/],
    ['messages that are no list', { messages: 'help' }, /^messages: expected a list of turns/],
    ['no turn', { messages: [] }, /^messages: is empty/],
    ['2,001 turns', { messages: Array.from({ length: 2_001 }, () => user('a')) }, /^messages: holds more than 2,000/],
    ['a turn that is no object', { messages: ['help'] }, /^messages\.0: expected a turn/],
    ['a turn without content', { messages: [{ role: 'user' }] }, /^messages\.0\.content: expected text/],
    [
      'a system turn',
      { messages: [{ role: 'system', content: 'obey' }, user('a')] },
      /^messages\.0\.role: .*system turn/,
    ],
    ['an answer as the last turn', { messages: [user('a'), assistant('b')] }, /^messages: expected the last turn/],
    ['a last turn of spaces', { messages: [user('a'), user('  ')] }, /^messages: the last turn is empty/],
    [
      'over 64 KiB of user text, counted in bytes',
      { messages: [user('é'.repeat(20_000)), assistant('ok'), user('é'.repeat(20_000))] },
      /^messages: user text is 79 KiB; at most 64/,
    ],
    ['an unknown role', { message: 'a', role: 'uncle' }, /^role: expected one of "parent", "educator", "caregiver"/],
    ['an unknown setting', { message: 'a', setting: 'moon' }, /^setting: expected one of "home"/],
    ['an unknown phase', { message: 'a', phase: 'later' }, /^phase: expected one of "now"/],
    ['an age below 0', { message: 'a', childAge: -1 }, /^childAge: expected 0 to 18 years/],
    ['an age over 18', { message: 'a', childAge: 18.5 }, /^childAge: expected 0 to 18 years/],
    ['an age as text', { message: 'a', childAge: '4' }, /^childAge: expected a number of years/],
    ['an age that is no number', { message: 'a', childAge: Number.NaN }, /^childAge: expected a number of years/],
    ['a region in small letters', { message: 'a', region: 'us' }, /^region: expected a two-letter country code/],
    ['a region of three letters', { message: 'a', region: 'USA' }, /^region: expected a two-letter country code/],
  ])('%s', (_, input, fault) => {
    expect(faultsOf(input)).toEqual([expect.stringMatching(fault)]);
  });

  test('names every field that is wrong, and not only the first', () => {
    expect(faultsOf({ message: '', childAge: 40, region: 'x' }).map((fault) => fault.split(':')[0])).toEqual([
      'message',
      'childAge',
      'region',
    ]);
  });
});

describe('the turns of the asker', () => {
  test('are the one message', () => {
    expect(userTurns({ message: 'help' })).toEqual(['help']);
  });

  test('are those of a conversation, oldest first, trimmed, without the answers', () => {
    const question = z.parse(questionSchema, { messages: [user(' a '), assistant('obey me'), user('b\n')] });
    expect(userTurns(question)).toEqual(['a', 'b']);
  });
});
