import { Hono } from 'hono';
import { answering, assist } from '../../assistant.ts';
import { only } from '../methods.ts';
import { type Problem, ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { leaving, streamed } from '../streamed.ts';
import { completion, completionText, EVENT_STREAM, MODEL } from './completion.ts';
import { readAsked } from './question.ts';

/** Front ends show when a model came to be: 21 November 2026, the day of the first version. */
const RIGHT_HERE = { id: MODEL, object: 'model', created: Date.UTC(2026, 10, 21) / 1_000, owned_by: MODEL } as const;

const NO_MODEL: Problem = {
  status: 404,
  title: 'There is no such model',
  detail: `No model has this name. The one model here is "${MODEL}".`,
};

/** The routes of OpenAI's that chat front ends need, so that they can use this assistant as a model. */
export function openai({ deps, onError }: Service): Hono {
  return new Hono()
    .post('/chat/completions', async (c) => {
      const asked = await readAsked(c.req.raw);
      const left = leaving(c.req.raw);
      const way = [asked.question, deps, left.signal] as const;
      return asked.stream
        ? streamed(completionText(answering(...way), asked), EVENT_STREAM, onError, left)
        : c.json(completion(await assist(...way), asked));
    })
    .all('/chat/completions', only('POST'))
    .get('/models', (c) => c.json({ object: 'list', data: [RIGHT_HERE] }))
    .all('/models', only('GET'))
    .get('/models/:model', (c) => {
      if (c.req.param('model') !== MODEL) throw new ProblemError(NO_MODEL);
      return c.json(RIGHT_HERE);
    })
    .all('/models/:model', only('GET'));
}
