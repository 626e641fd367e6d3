import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Card } from '../../answer.ts';
import type { Deps } from '../../assistant.ts';
import { createWriter, openChat, type Writer } from '../../model/index.ts';
import { elements, type Reply, type ScriptedServer, scriptedServer } from '../../model/scripted-server.ts';
import { testIndex } from '../../test-index.ts';
import { createApp } from '../index.ts';
import { PROBLEMS } from '../problem.ts';
import { chunksOf, messageOf, textOf } from './read-back.conformance.ts';

const index = await testIndex();
const onError = vi.fn();
const SCREAM = 'She is 4 and screaming in the shop.';
const PILLS = 'He is two and swallowed a whole bottle of my pills just now';

const ask = (question: object, deps: Partial<Deps> = {}, path = '/api/chat') =>
  createApp({ deps: { index, ...deps }, notReady: null, onError }).request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });

async function read(question: object, deps: Partial<Deps> = {}) {
  const chunks = await chunksOf((await ask(question, deps)).body);
  const { message, errors } = await messageOf(chunks);
  return { chunks, kinds: chunks.map(({ type }) => type), message, text: textOf(message), errors };
}

type Read = Awaited<ReturnType<typeof read>>;

const dataOf = ({ message }: Read) =>
  Object.fromEntries(
    message.parts.flatMap((part) => ('data' in part ? [[part.type.slice('data-'.length), part.data] as const] : [])),
  ) as { answer: Answer; card?: Card };

const sourcesOf = ({ message }: Pick<Read, 'message'>) =>
  message.parts.flatMap((part) => (part.type === 'source-url' ? [part] : []));

/** Text without what makes it Markdown. */
const bare = (text: string) => text.replaceAll('\\', '');

beforeEach(() => onError.mockClear());

describe('an answer as the AI SDK reads it', () => {
  test('opens with the message, and ends with the whole answer, its finish and the end of the stream', async () => {
    const response = await ask({ message: SCREAM });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = await response.text();
    expect(body).toMatch(/^data: \{"type":"start","messageId":"msg_[\w-]{36}"\}\n\n/);
    expect(body).toMatch(/\n\ndata: \[DONE\]\n\n$/);
    const { kinds, errors } = await read({ message: SCREAM });
    expect(kinds.slice(0, 4)).toEqual(['start', 'text-start', 'data-moment', 'data-step']);
    expect(kinds.slice(-3)).toEqual(['data-answer', 'text-end', 'finish']);
    expect(errors).toEqual([]);
  });

  test.for([
    ['a moment', { message: SCREAM }],
    ['a plan', { message: 'How can we make bedtime calmer this month? He is 6 and fights it every night.' }],
    ['danger that is not this minute', { message: 'my daughter is 14 and says she does not want to live any more' }],
    ['danger', { message: PILLS }],
    ['“why?”', { messages: [SCREAM, 'why?'].map((content) => ({ role: 'user', content })) }],
    ['thanks', { messages: [SCREAM, 'thank you'].map((content) => ({ role: 'user', content })) }],
    ['what is off topic', { message: 'What is the capital of France?' }],
  ] as const)(
    'to %s says everything in words, in data and in sources, and the same as /api/ask',
    async ([, question]) => {
      const whole = await read(question);
      const { answer } = dataOf(whole);
      const asked: Answer = await (await ask(question, {}, '/api/ask')).json();
      expect({ ...answer, id: '', engine: null }).toEqual({ ...asked, id: '', engine: null });

      const steps = whole.message.parts.flatMap((part) => (part.type === 'data-step' ? [part.data] : []));
      expect(steps).toEqual(answer.steps);
      const said = answer.steps.flatMap(({ name, text, say }) => [name, text, ...say]);
      for (const words of [...said, answer.skip, answer.note]) expect(bare(whole.text)).toContain(words ?? '');
      expect(sourcesOf(whole)).toHaveLength(answer.citations.length);
      expect(sourcesOf(whole).map(({ url }) => url.split('#')[0])).toEqual(answer.citations.map(({ url }) => url));
      const marks = [...whole.text.matchAll(/(?<!\\)\[(\d+)\]/g)].map(([, n]) => Number(n));
      expect(new Set(marks)).toEqual(new Set(answer.citations.map(({ n }) => n)));
      expect(whole.message.parts.filter(({ type }) => type === 'text')).toEqual([
        { type: 'text', text: whole.text, state: 'done' },
      ]);
    },
  );

  test('to danger has the card before anything else, in data and in words', async () => {
    const whole = await read({ message: PILLS, region: 'US' });
    const { card } = dataOf(whole);
    expect(whole.kinds).toEqual([
      'start',
      'text-start',
      'data-moment',
      'data-card',
      'text-delta',
      'data-answer',
      'text-end',
      'finish',
    ]);
    expect(whole.text.startsWith(`### ${card?.title}`)).toBe(true);
    for (const { reach, url } of card?.resources ?? []) {
      expect(bare(whole.text)).toContain(reach);
      expect(whole.text).toContain(url);
    }
  });

  test('from the embedded engine is one write', async () => {
    const { body } = await ask({ message: SCREAM });
    const reader = body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^data: \{"type":"start".*\[DONE\]\n\n$/s);
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });

  test('that fails before a word of it is sent is a problem document', async () => {
    const onMaterial = () => {
      throw new Error('a secret of the inside');
    };
    const response = await ask({ message: SCREAM }, { onMaterial });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject(PROBLEMS.fault);
    expect(onError).toHaveBeenCalledOnce();
  });
});

describe('an answer that a model goes on writing', () => {
  const R = 'Stay close and keep the space safe. When her breath slows, offer water.';
  const T = 'This passes. You stayed, and that is what she keeps.';
  const WRITTEN = elements(
    { part: 'R', text: R, say: ['I’m here. We can wait.'], cites: [1] },
    { part: 'T', text: T },
    { part: 'skip', text: 'Asking why.' },
  );

  let reply: Promise<Reply>;
  let allow: (reply: Reply) => void;
  let server: ScriptedServer;
  let writer: Writer;

  beforeEach(async () => {
    ({ promise: reply, resolve: allow } = Promise.withResolvers<Reply>());
    server = await scriptedServer(() => reply);
    writer = createWriter(openChat({ model: 'scripted', apiKey: undefined, baseUrl: server.baseUrl }));
  });

  afterEach(() => server.stop());

  test('shows P and A before the model has said a word, and then the rest', async () => {
    const { body } = await ask({ message: SCREAM }, { writer });
    const [now, later] = body?.tee() ?? [];
    const reader = now?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect([...first.matchAll(/"data-step","id":"(.)"/g)].map(([, part]) => part)).toEqual(['P', 'A']);
    expect(first).toMatch(/^data: \{"type":"start"/);
    allow({ kind: 'text', text: WRITTEN, chunk: 40 });
    const { message, errors } = await messageOf(await chunksOf(later ?? null));
    const answer = message.parts.find((part) => part.type === 'data-answer')?.data;
    expect(errors).toEqual([]);
    expect(answer).toMatchObject({
      engine: { name: 'model', fellBack: false },
      steps: [{}, {}, { text: R }, { text: T }],
    });
    for (const words of ['I’m here. We can wait.', R, T]) expect(textOf(message)).toContain(words);
    expect(sourcesOf({ message })).toHaveLength(answer?.citations.length ?? -1);
  });

  test.for([
    ['is cut in the middle', { kind: 'text', text: WRITTEN, chunk: 20, cutAfter: WRITTEN.indexOf(T) }],
    ['ends in an error', { kind: 'error-inside', text: WRITTEN.slice(0, WRITTEN.indexOf(T)), chunk: 20 }],
    ['never begins', { kind: 'status', status: 500 }],
  ] as const)('stays whole where the model’s %s: the rest is ours', async ([, broken]) => {
    allow(broken);
    const whole = await read({ message: SCREAM }, { writer });
    const { answer } = dataOf(whole);
    expect(whole.errors).toEqual([]);
    expect(whole.kinds.slice(-3)).toEqual(['data-answer', 'text-end', 'finish']);
    expect(answer.engine.fellBack).toBe(true);
    expect(answer.steps.map(({ part }) => part)).toEqual(['P', 'A', 'R', 'T']);
    for (const { text } of answer.steps) expect(bare(whole.text)).toContain(text);
    expect(onError).not.toHaveBeenCalled();
  });

  test('turns to the card where the model hears danger: nothing shown is taken back, and no step follows', async () => {
    const raised = elements(
      { part: 'danger', text: 'emergency child_suicide_self_harm' },
      { part: 'R', text: R },
      { part: 'T', text: T },
    );
    allow({ kind: 'text', text: raised });
    const whole = await read({ message: SCREAM }, { writer });
    const { answer, card } = dataOf(whole);
    expect(whole.errors).toEqual([]);
    expect(whole.kinds.filter((kind) => kind === 'data-step')).toHaveLength(2);
    expect(whole.kinds.slice(-5)).toEqual(['data-card', 'text-delta', 'data-answer', 'text-end', 'finish']);
    expect(answer.safety.card).toEqual(card);
    expect(whole.text).toContain(`\n\n### ${card?.title}`);
  });

  test('that fails on the way ends with a sentence, keeps what was said, and tells the log what happened', async () => {
    const failing: Writer = {
      model: 'failing',
      // biome-ignore lint/correctness/useYield: it fails before it has anything.
      async *write() {
        throw new Error('a secret of the inside');
      },
    };
    const response = await ask({ message: SCREAM }, { writer: failing });
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(body).not.toContain('secret');
    expect(body).toMatch(/\ndata: \[DONE\]\n\n$/);
    const { kinds, text, errors } = await read({ message: SCREAM }, { writer: failing });
    expect(kinds.slice(-2)).toEqual(['text-end', 'error']);
    expect(errors).toEqual([new Error(PROBLEMS.fault.detail)]);
    expect(text).toContain('**Attune to emotions**');
    expect(onError).toHaveBeenCalledWith(new Error('a secret of the inside'));
  });
});
