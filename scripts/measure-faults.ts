import type { Answer, Part } from '../src/answer.ts';
import { answering } from '../src/assistant.ts';
import { createWriter, LIMITS, openChat, type Writing } from '../src/model/index.ts';
import { SCRIPTED_FAULTS, type ScriptedFault } from '../src/model/scripted-faults.ts';
import { scriptedServer } from '../src/model/scripted-server.ts';
import { testIndex } from '../src/test-index.ts';
import { runCommand } from './command.ts';

const ASKED = 'my 4 year old is screaming on the floor at the supermarket and everyone is staring';

interface Measured {
  /** Milliseconds from the question until a step stood there. */
  readonly at: Readonly<Record<Part, number>>;
  readonly wholeAt: number;
  readonly answer: Answer;
  readonly writing: Writing;
  readonly calls: number;
}

/** What a reader gets, and when, from a model that behaves so; with the limits that the program has. */
async function measure(fault: ScriptedFault, api: 'chat' | 'responses'): Promise<Measured> {
  const server = await scriptedServer(fault.behaviour(LIMITS));
  let writing: Writing | null = null;
  const writer = createWriter(openChat({ model: 'scripted', apiKey: 'sk-scripted', baseUrl: server.baseUrl, api }), {
    onWriting: (made) => {
      writing = made;
    },
  });
  const began = performance.now();
  const at: Partial<Record<Part, number>> = {};
  let got: Pick<Measured, 'at' | 'wholeAt' | 'answer'> | null = null;
  try {
    for await (const events of answering({ message: ASKED }, { index: await testIndex(), writer })) {
      for (const event of events) {
        if (event.type === 'step') at[event.step.part] = performance.now() - began;
        if (event.type !== 'answer') continue;
        const { P = 0, A = 0, R = 0, T = 0 } = at;
        got = { at: { P, A, R, T }, wholeAt: performance.now() - began, answer: event.answer };
      }
    }
    // What came of it is told when the server has said all.
    while (writing === null) await new Promise((resolve) => setTimeout(resolve, 5));
    if (got === null) throw new Error(`no answer came: ${fault.name}`);
    return { ...got, writing, calls: server.seen.length };
  } finally {
    await server.stop();
  }
}

const seconds = (ms: number) => (ms / 1000).toFixed(2);

/** One row a fault: when each step stood, in seconds, whose R and T are, and how often the server was asked. */
await runCommand(async () => {
  const api = process.argv.includes('--responses') ? 'responses' : 'chat';
  await testIndex();
  console.log(
    `| what the server does (${api}) | P, A | R | T | whole | steps | theirs | mended | ours | failure | calls |`,
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const fault of SCRIPTED_FAULTS) {
    const { at, wholeAt, answer, writing, calls } = await measure(fault, api);
    const steps = answer.steps.map(({ part }) => part).join('');
    const times = [at.A, at.R, at.T, wholeAt].map(seconds).join(' | ');
    const { kept, mended, replaced, failure } = writing;
    console.log(
      `| ${fault.name} | ${times} | ${steps} | ${kept} | ${mended} | ${replaced} | ${failure ?? ''} | ${calls} |`,
    );
  }
});
