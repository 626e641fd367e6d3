import { expect, test } from 'vitest';
import { elementFinder, elementOf } from './find-elements.ts';

const R = { part: 'R', text: 'Kneel: “{here}”, [close] \\ "} by".', say: ['I’m staying.'], cites: [1] };
const T = { part: 'T', text: 'It may take minutes.', say: [], cites: [] };
const LIST = JSON.stringify({ elements: [R, T] });

/** Everything found when the text comes in pieces of `size` characters. */
function found(text: string, size = 1) {
  const find = elementFinder();
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  ).flatMap(find);
}

test.each([1, 2, 3, 7, 1_000])('finds every element in pieces of %i characters', (size) => {
  expect(found(LIST, size)).toEqual([R, T]);
});

test('gives an element with its last brace, not later', () => {
  const find = elementFinder();
  const end = LIST.indexOf('},{');
  expect(find(LIST.slice(0, end))).toEqual([]);
  expect(find('}')).toEqual([R]);
  expect(find(LIST.slice(end + 1))).toEqual([T]);
});

test.each([
  ['in a code fence', `\`\`\`json\n${LIST}\n\`\`\``],
  ['laid out over lines', JSON.stringify({ elements: [R, T] }, null, 2)],
  ['behind a polite word [sic]', `Sure [of course]! It’s {this}: ${LIST} Good luck with {it} [all].`],
  ['without the object around it', JSON.stringify([R, T])],
])('finds them %s', (_, text) => {
  expect(found(text)).toEqual([R, T]);
});

test('passes over what is no element, and takes what stands behind it', () => {
  const list = [{ part: 'P', text: 'Breathe.' }, 7, { part: 'R' }, { ...T, more: { deep: ['}'] } }];
  expect(found(JSON.stringify({ elements: list }))).toEqual([T]);
});

test('takes lists that were left out as empty', () => {
  expect(elementOf('{"part":"T","text":"It may take minutes."}')).toEqual(T);
});

test.each(['', 'no', '{', '{"elements": [{]', '[{"part":"R","text":"never closed', '}{', ']['])(
  'finds nothing in %j',
  (text) => {
    expect(found(text)).toEqual([]);
    expect(elementOf(text)).toBeNull();
  },
);

test('finds nothing behind the end of the list', () => {
  expect(found(`${JSON.stringify([T])} and [${JSON.stringify(R)}]`)).toEqual([T]);
});
