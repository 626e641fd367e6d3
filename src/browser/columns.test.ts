import { expect, test } from 'vitest';
import { fromColumns, type Json, toColumns } from './columns.ts';

const ROWS: Json = [
  { id: 'one', lines: ['a', 'b'], for: { ages: ['teen'] } },
  { for: {}, id: 'two', lines: [] },
  { id: 'three', none: null, lines: ['c'], for: { ages: [], roles: ['parent'] } },
];

test.for<readonly [string, Json]>([
  ['rows of several kinds', ROWS],
  ['rows in an object', { rows: ROWS, name: 'rows' }],
  ['lists of lists', [[1, 2], [], [[3], []]]],
  ['rows beside what is none', [{ id: 'one' }, null, [], 'text', [{ id: 'two' }]]],
  ['nothing', [[], {}, [[]], [{}], null]],
])('%s come back as they were, down to the order of keys', ([, value]) => {
  expect(JSON.stringify(fromColumns(JSON.parse(JSON.stringify(toColumns(value)))))).toBe(JSON.stringify(value));
});

test('like lies by like', () => {
  expect(toColumns([{ id: 'one', at: 1 }, { id: 'two' }])).toEqual({
    $kinds: [['id', 'at'], ['id']],
    $rows: [0, 1],
    $columns: { id: ['one', 'two'], at: [1] },
  });
});
