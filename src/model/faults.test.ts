import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Answer, type AnswerEvent, answerSchema } from '../answer.ts';
import { answering } from '../assistant.ts';
import { faultsOf } from '../checks/index.ts';
import type { SearchIndex } from '../retrieval/index.ts';
import { unregisteredNumbers } from '../safety/index.ts';
import { testIndex } from '../test-index.ts';
import { openChat } from './chat.ts';
import { LIMITS, type Limits } from './limits.ts';
import { SCRIPTED_FAULTS, type ScriptedFault } from './scripted-faults.ts';
import { type ScriptedServer, scriptedServer } from './scripted-server.ts';
import { createWriter, type Writing } from './writer.ts';

/** What a script's delays are made from, so that nobody waits. */
const SHORT: Limits = { ...LIMITS, firstMs: 1_000, idleMs: 500, wholeMs: 2_000 };
/** What ends nothing, even where the machine is busy. */
const LONG: Limits = { ...LIMITS, firstMs: 30_000, idleMs: 30_000, wholeMs: 40_000, pauseMs: 10 };

const ASKED = 'my 4 year old is screaming on the floor at the supermarket and everyone is staring';

let index: SearchIndex;
beforeAll(async () => {
  index = await testIndex();
});

const open: ScriptedServer[] = [];
afterAll(async () => {
  for (const server of open) await server.stop();
});

interface Got {
  readonly events: readonly AnswerEvent[];
  readonly answer: Answer;
  readonly writings: readonly Writing[];
  readonly server: ScriptedServer;
}

/** What a reader gets from a model that behaves so. */
async function ask({ behaviour, ends }: ScriptedFault, api: 'chat' | 'responses'): Promise<Got> {
  const server = await scriptedServer(behaviour(SHORT));
  open.push(server);
  const writings: Writing[] = [];
  const chat = openChat({ model: 'scripted', apiKey: 'sk-scripted', baseUrl: server.baseUrl, api });
  const writer = createWriter(chat, { limits: { ...LONG, ...ends }, onWriting: (writing) => writings.push(writing) });
  const events: AnswerEvent[] = [];
  for await (const batch of answering({ message: ASKED }, { index, writer })) events.push(...batch);
  const last = events.at(-1);
  if (last?.type !== 'answer') throw new Error('no answer came');
  return { events, answer: last.answer, writings, server };
}

describe.for(['chat', 'responses'] as const)('over the %s style', (api) => {
  test.for(SCRIPTED_FAULTS)('$name: a whole answer, and nothing that failed a check', async (fault) => {
    const { events, answer, server } = await ask(fault, api);
    z.parse(answerSchema, answer);
    expect(answer.steps.map(({ part }) => part).join('')).toBe('PART');
    expect(faultsOf(answer, { texts: index.articles, short: false, unregisteredNumbers })).toEqual([]);
    expect(JSON.stringify(events)).not.toMatch(fault.never ?? /scripted \d|sk-scripted/);
    expect(answer.engine).toMatchObject({
      name: fault.theirs > 0 ? 'model' : 'embedded',
      model: 'scripted',
      fellBack: fault.theirs < 2,
    });
    expect(server.seen.length).toBe(fault.calls);
    // What was shown is what the answer has, in the same order.
    expect(events.flatMap((event) => (event.type === 'step' ? [event.step] : []))).toEqual(answer.steps);
    expect(events.flatMap((event) => (event.type === 'step' ? event.citations : []))).toEqual(answer.citations);
  });
});
