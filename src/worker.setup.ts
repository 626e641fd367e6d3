import type { TestProject } from 'vitest/node';
import { shipWorker } from '../scripts/ship.ts';
import type { Answer } from './answer.ts';
import { assist } from './assistant.ts';
import { scriptedServer } from './model/scripted-server.ts';
import { PARITY_QUESTIONS } from './parity-questions.ts';
import { testIndex } from './test-index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What Node answers, without `id` and `ms`. */
    answersOnNode: readonly string[];
    /** Where a server stands that refuses every question. */
    refusingServer: string;
  }
}

/** Ships the index that the worker is built with, answers every question on Node first, and runs a server to ask. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await shipWorker();
  const index = await testIndex();
  const answers: Answer[] = [];
  for (const question of PARITY_QUESTIONS) answers.push(await assist(question, { index }));
  project.provide('answersOnNode', answers.map(withoutIdentity));
  const refusing = await scriptedServer(() => ({ kind: 'status', status: 401 }));
  project.provide('refusingServer', refusing.baseUrl);
  return refusing.stop;
}

function withoutIdentity({ id: _, engine, ...answer }: Answer): string {
  return JSON.stringify({ ...answer, engine: { ...engine, ms: 0 } });
}
