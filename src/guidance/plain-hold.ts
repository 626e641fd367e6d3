import { PART_NAMES } from '../answer.ts';
import type { Draft } from '../checks/index.ts';

/** What stands when an answer failed its own checks: true of any moment, resting on nothing, and saying so. */
export const PLAIN_HOLD: Draft = {
  kind: 'guidance',
  steps: [
    { part: 'P', name: PART_NAMES.P, text: 'Drop your shoulders. Breathe out, slowly.', say: [], cites: [] },
    {
      part: 'A',
      name: PART_NAMES.A,
      text: 'Slow and soft. Or say nothing, and stay near.',
      say: ['I’m here with you.'],
      cites: [],
    },
    {
      part: 'R',
      name: PART_NAMES.R,
      text: 'Keep everyone safe first. Nothing else has to be fixed yet.',
      say: [],
      cites: [],
    },
    { part: 'T', name: PART_NAMES.T, text: 'Slow is not wrong. You can come back to this later.', say: [], cites: [] },
  ],
  skip: null,
  followUps: ['That didn’t help', 'It’s calmer now', 'I need a minute'],
  citations: [],
  coverage: 'none',
  note: 'No passage of the articles is quoted here. All of this is ours.',
};
