import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { RightHereError } from '../../src/errors.ts';
import { SCORERS } from '../scorers/index.ts';
import type { EvalCase } from '../types.ts';
import { inProcess } from './answerer.ts';
import { bareModel } from './bare-model.ts';
import { baselineOf } from './baseline.ts';
import { reportPage } from './page/page.ts';
import { reportJson, reportOf } from './report.ts';
import { runCases } from './run.ts';
import { terminalText } from './terminal.ts';

interface Seen {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
}
type Reply = (seen: Seen, response: ServerResponse) => void;

const running: (() => void)[] = [];
afterAll(() => {
  for (const stop of running) stop();
});

async function bodyOf(request: IncomingMessage): Promise<Seen['body']> {
  let text = '';
  for await (const piece of request) text += piece;
  return JSON.parse(text);
}

/** A server on this machine that speaks OpenAI's /chat/completions as `reply` says. */
async function chatServer(reply: Reply) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const { url, headers } = request;
    const one = { url, authorization: headers.authorization, body: await bodyOf(request) };
    seen.push(one);
    reply(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { seen, settings: { OPENAI_API_KEY: undefined, OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` } };
}

const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const saying =
  (content: string): Reply =>
  ({ body }, response) =>
    json(response, {
      id: 'chat-1',
      object: 'chat.completion',
      created: 1,
      model: body.model,
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    });

const HITTING: EvalCase = {
  id: 'home-01',
  tags: [],
  question: { message: 'He is 4 and hits his sister', childAge: 4, setting: 'home' },
  expect: { kind: 'guidance', tier: 'none', phase: 'now', limit: true },
  criteria: [{ id: 'limit', text: 'Stops the hand', points: 1, any: ['won’t let'] }],
  failure: '',
};
const KIND = 'Breathe out. Kneel between them.\n“I won’t let you hit.” Or say nothing.';

const refusal = (promise: Promise<unknown>): Promise<RightHereError> =>
  promise.then(
    () => expect.unreachable(),
    (error) => error,
  );

describe('a model alone', () => {
  test('is asked with a short prompt, the words, and what their asker set by hand', async () => {
    const { seen, settings } = await chatServer(saying(` ${KIND}\n`));
    const answer = await bareModel('tiny', settings);
    expect(await answer(HITTING)).toEqual({ answer: null, text: KIND, stopped: [], trace: null });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ url: '/v1/chat/completions', body: { model: 'tiny' } });
    const [prompt, words, ...more] = seen[0]?.body.messages ?? [];
    expect(prompt).toMatchObject({ role: 'system', content: expect.stringMatching(/childAge: 4, setting: home\.$/) });
    expect(prompt?.content).not.toMatch(/P\.A\.R\.T|attune|article/i);
    expect(words).toEqual({ role: 'user', content: HITTING.question.message });
    expect(more).toEqual([]);
  });

  test('is given a conversation turn by turn', async () => {
    const { seen, settings } = await chatServer(saying(KIND));
    const messages = [
      { role: 'user', content: 'He hits.' },
      { role: 'assistant', content: 'Kneel.' },
      { role: 'user', content: 'shorter' },
    ] as const;
    await (await bareModel('tiny', settings))({ id: 'home-02', question: { messages: [...messages] } });
    expect(seen[0]?.body.messages.slice(1)).toEqual(messages);
  });

  test('is scored by what reads a text, and compared over that alone', async () => {
    const { settings } = await chatServer(saying(KIND));
    const cases = [HITTING];
    const own = await runCases({ cases, scorers: SCORERS, answer: await inProcess(), runs: 1 });
    const run = await runCases({ cases, scorers: SCORERS, answer: await bareModel('tiny', settings), runs: 1 });
    const scores = run.results[0]?.scores ?? {};
    expect(scores).toMatchObject({
      limit: { score: 1 },
      criteria: { score: 1 },
      connection: { score: expect.any(Number) },
    });
    for (const name of ['kind', 'tier', 'phase', 'invariants', 'verbatim', 'part-order', 'grade', 'coverage-honest']) {
      expect(scores[name]?.score, name).toBeNull();
    }
    const report = reportOf({
      run,
      baseline: baselineOf(own, { commit: 'abc', date: '2026-01-01', reason: 'first' }),
      commit: 'def',
      date: '2026-01-02',
      target: 'model:tiny',
      filter: '',
      history: [],
      known: new Set(['home-01']),
      gate: null,
    });
    const both = Object.entries(scores).filter(([name, { score }]) => {
      const was = own.results[0]?.scores[name]?.score ?? null;
      return score !== null && was !== null;
    });
    const mean = (of: (name: string) => number) => both.reduce((sum, [name]) => sum + of(name), 0) / both.length;
    expect(report.pairs[0]?.now).toBeCloseTo(
      mean((name) => scores[name]?.score ?? 0),
      12,
    );
    expect(report.pairs[0]?.was).toBeCloseTo(
      mean((name) => own.results[0]?.scores[name]?.score ?? 0),
      3,
    );
    expect(report.safety.recall.every((each) => each.cases === 0)).toBe(true);
    expect(await reportPage(report)).toContain('bare model at model:tiny');
    expect(JSON.parse(reportJson(report)).cases[0].answer).toBeNull();
    expect(terminalText(report, '')).toContain('Kneel between them');
  });
});

describe('says what is wrong, with the case, where', () => {
  test('nobody is there to be asked', async () => {
    const nobody = { OPENAI_API_KEY: undefined, OPENAI_BASE_URL: undefined };
    const error = await refusal(bareModel('tiny', nobody));
    expect(error).toBeInstanceOf(RightHereError);
    expect(error.message).toMatch(/--target model:tiny: expected OPENAI_API_KEY, or OPENAI_BASE_URL .* neither is set/);
    expect((await refusal(bareModel('', nobody))).message).toContain('expected a model’s name');
  });

  test.for<readonly [string, Reply, RegExp]>([
    [
      'the server refuses',
      (_, response) => json(response, { error: { message: 'no such model' } }, 404),
      /no such model/,
    ],
    ['the answer is no JSON', (_, response) => response.end('<html>'), /did not answer case home-01/],
    ['the answer is empty', saying('  '), /it said nothing/],
  ])('%s', async ([, reply, what]) => {
    const { settings } = await chatServer(reply);
    const { message } = await refusal((await bareModel('tiny', settings))(HITTING));
    expect(message).toMatch(/^tiny at http:\/\/127\.0\.0\.1:\d+\/v1 did not answer case home-01: /);
    expect(message).toMatch(what);
    expect(message).toMatch(/Check the model’s name, OPENAI_BASE_URL and OPENAI_API_KEY\.$/);
  });

  test('nothing comes in time', async () => {
    const { settings } = await chatServer(() => {});
    const { message } = await refusal((await bareModel('tiny', settings, 30))(HITTING));
    expect(message).toContain('did not answer case home-01: nothing came within 0.03 s');
  });

  test('without ever printing the key', async () => {
    const { seen, settings } = await chatServer((_, response) =>
      json(response, { error: { message: 'bad key' } }, 401),
    );
    const answer = await bareModel('tiny', { ...settings, OPENAI_API_KEY: 'sk-secret' });
    expect((await refusal(answer(HITTING))).message).not.toContain('sk-secret');
    expect(seen[0]?.authorization).toBe('Bearer sk-secret');
  });
});
