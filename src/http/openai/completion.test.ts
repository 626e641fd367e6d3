import { expect, test } from 'vitest';
import type { Answer, AnswerEvent, Citation, Step } from '../../answer.ts';
import { completion, completionText } from './completion.ts';

const ASKED = { question: { message: 'She screams.' }, stream: false, includeUsage: false };

const citation: Citation = {
  n: 1,
  article: 'a',
  title: 'A',
  author: null,
  publisher: 'P',
  published: null,
  url: 'https://example.org/wiki/Calm_(feeling)',
  section: 'S',
  quote: 'stay (for now)',
  start: 0,
  end: 14,
  href: '/articles/a?p=0-14#p',
};
const step: Step = { part: 'P', name: 'Practice presence', text: 'Breathe.', say: [], cites: [1] };
const answer = {
  id: 'ans_1',
  kind: 'guidance',
  safety: { card: null },
  steps: [step],
  skip: null,
  note: null,
  citations: [citation],
} as unknown as Answer;

async function* answering(): AsyncGenerator<readonly AnswerEvent[]> {
  yield [{ type: 'step', step, citations: [citation] }];
  yield [{ type: 'answer', answer }];
}

test('a bracket in an address, or in the words it points to, does not end the link', () => {
  const { choices } = completion(answer, ASKED);
  expect(choices[0]?.message.content).toBe(
    '**Practice presence**\n\nBreathe. [1](https://example.org/wiki/Calm_%28feeling%29#:~:text=stay%20%28for%20now%29)',
  );
});

test('a stream is one piece for what came together, and nothing for what has no words', async () => {
  const pieces: string[] = [];
  for await (const piece of completionText(answering(), ASKED)) pieces.push(piece);
  expect(pieces.map((piece) => piece.match(/^data: /gm)?.length)).toEqual([2, 2]);
  expect(pieces[0]).toMatch(/"delta":\{"role":"assistant".*\n\ndata: .*"content":"\*\*Practice presence/);
  expect(pieces[1]).toMatch(/"finish_reason":"stop"\}\]\}\n\ndata: \[DONE\]\n\n$/);
});
