import { elements, scriptedServer } from '../../src/model/scripted-server.ts';

/** About 200 tokens, at four characters each: what an answer of a model takes. */
const ANSWER = elements(
  {
    part: 'R',
    text: 'Kneel side-on, an arm away, so that she can find you when she looks. The till and the people can wait.',
    say: ['I’m staying right here.'],
    cites: [1],
  },
  { part: 'T', text: 'It may take minutes. People look, and then they shop. You can leave the basket and come back.' },
  { part: 'skip', text: 'Sweets to get out of here.' },
  { part: 'next', text: '', say: ['Still screaming', 'She hit me', 'I yelled at her', 'People are filming'] },
).padEnd(800, ' ');

const TOKEN = 4;
/** 40 tokens a second. */
const PACE_MS = 25;

/** A model server in a process of its own, so that what it costs is not counted: `paced` writes as a model does, any other name at once. */
const { baseUrl } = await scriptedServer(({ body }) => ({
  kind: 'text',
  text: ANSWER,
  chunk: TOKEN,
  everyMs: (body as { model?: string }).model === 'paced' ? PACE_MS : 0,
}));
process.send?.(baseUrl);
process.once('disconnect', () => process.exit(0));
