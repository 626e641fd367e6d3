import { expect, test } from 'vitest';
import { inDanger } from './danger.ts';

const DANGER = 'my daughter told me she took a whole box of tablets ten minutes ago';
const PLAIN = 'she won’t put her shoes on, she’s 3';

const form = (...fields: readonly [string, string][]) =>
  new Request('https://right-here.test/ask', { method: 'POST', body: new URLSearchParams([...fields]) });

const json = (body: unknown) =>
  new Request('https://right-here.test/api/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const parts = (text: string) => ({ messages: [{ role: 'user', parts: [{ type: 'text', text }] }] });

test.for([
  ['a form', form(['message', DANGER]), true],
  ['an earlier turn of a form', form(['turn', DANGER], ['message', 'now what']), true],
  ['a message', json({ message: DANGER }), true],
  ['a conversation', json({ messages: [{ role: 'user', content: DANGER }] }), true],
  ['a chat', json(parts(DANGER)), true],
  ['a form without danger', form(['message', PLAIN]), false],
  ['a message without danger', json({ message: PLAIN }), false],
  ['a chat without danger', json(parts(PLAIN)), false],
  ['what cannot be read', json('{'), false],
  ['an empty form', form(), false],
] as const)('danger in %s', async ([, request, danger]) => {
  expect(await inDanger(request)).toBe(danger);
});
