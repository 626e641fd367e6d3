import { expect, test } from 'vitest';
import { assist } from '../../src/assistant.ts';
import { testIndex } from '../../src/test-index.ts';
import { answerText, partText } from './answer-text.ts';

const index = await testIndex();
const guidance = await assist({ message: 'She is 4 and screaming on the kitchen floor.', phase: 'now' }, { index });
const emergency = await assist({ message: 'He is not breathing', region: 'US' }, { index });

test('reads as the page does: what to do, what to say in curly quotes, what to leave out', () => {
  const lines = answerText(guidance).split('\n');
  expect(lines[0]).toBe(guidance.steps[0]?.text);
  expect(lines).toContain(`“${guidance.steps[1]?.say[0]}”`);
  expect(lines).toContain(`Leave out for now: ${guidance.skip}`);
});

test('leaves headings and quotations of articles out', () => {
  expect(answerText(guidance)).not.toContain('Practice presence');
  for (const { quote } of guidance.citations.filter((each) => each.quote.length > 40)) {
    expect(answerText(guidance)).not.toContain(quote);
  }
});

test('has the card first, with the number to call', () => {
  const text = answerText(emergency);
  expect(text.startsWith(emergency.safety.card?.title ?? '?')).toBe(true);
  expect(text).toContain('911');
});

test('gives a part by itself, and nothing for a part that is not there', () => {
  expect(partText(guidance, 'P')).toContain(guidance.steps[0]?.text);
  expect(partText(guidance, 'skip')).toBe(guidance.skip);
  expect(partText(emergency, 'R')).toBe('');
});
