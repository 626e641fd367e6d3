import { describe, expect, test } from 'vitest';
import { fuse } from './fusion.ts';

const orderOf = (rankings: Parameters<typeof fuse>[0]) => fuse(rankings).map(({ ordinal }) => ordinal);

describe('fusing rankings', () => {
  test.each<[string, Parameters<typeof fuse>[0], number[]]>([
    ['keeps the order of one', [{ weight: 2, ordinals: [4, 1, 3] }], [4, 1, 3]],
    [
      'gives every ordinal of any, once',
      [
        { weight: 1, ordinals: [4, 1] },
        { weight: 1, ordinals: [1, 9] },
      ],
      [1, 4, 9],
    ],
    [
      'prefers what two agree on to what one puts first',
      [
        { weight: 1, ordinals: [7, 5] },
        { weight: 1, ordinals: [6, 5] },
      ],
      [5, 6, 7],
    ],
    [
      'lets a heavier one lead',
      [
        { weight: 1, ordinals: [1] },
        { weight: 3, ordinals: [2] },
      ],
      [2, 1],
    ],
    [
      'lets a weight of 0 count for nothing, and still names what it found',
      [
        { weight: 1, ordinals: [2] },
        { weight: 0, ordinals: [1] },
      ],
      [2, 1],
    ],
    [
      'gives ties in order of ordinal',
      [
        { weight: 1, ordinals: [8] },
        { weight: 1, ordinals: [2] },
      ],
      [2, 8],
    ],
    ['gives nothing for nothing', [{ weight: 1, ordinals: [] }], []],
    ['gives nothing for no ranking', [], []],
  ])('%s', (_, rankings, order) => {
    expect(orderOf(rankings)).toEqual(order);
  });

  test('scores 1 what is first in all of them, and everything else between 0 and 1', () => {
    const [first, ...others] = fuse([
      { weight: 3, ordinals: [1, 2, 3] },
      { weight: 1, ordinals: [1, 3] },
    ]);
    expect(first?.score).toBeCloseTo(1, 12);
    expect(others).toHaveLength(2);
    expect(others.filter(({ score }) => score <= 0 || score >= 1)).toEqual([]);
  });

  test('never divides by nothing', () => {
    expect(fuse([{ weight: 0, ordinals: [5] }])).toEqual([{ ordinal: 5, score: 0 }]);
  });
});
