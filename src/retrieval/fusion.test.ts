import { describe, expect, test } from 'vitest';
import { fuse } from './fusion.ts';

/** Hits of these ordinals, each a little behind the one before. */
const hits = (...ordinals: readonly number[]) => ordinals.map((ordinal, at) => ({ ordinal, score: 8 - at }));

const orderOf = (rankings: Parameters<typeof fuse>[0]) => fuse(rankings).map(({ ordinal }) => ordinal);

describe('fusing rankings', () => {
  test.each<[string, Parameters<typeof fuse>[0], number[]]>([
    ['keeps the order of one', [{ weight: 2, hits: hits(4, 1, 3) }], [4, 1, 3]],
    [
      'gives every ordinal of any, once',
      [
        { weight: 1, hits: hits(4, 1) },
        { weight: 1, hits: hits(1, 9) },
      ],
      [1, 4, 9],
    ],
    [
      'prefers what two agree on to what one puts first',
      [
        { weight: 1, hits: hits(7, 5) },
        { weight: 1, hits: hits(6, 5) },
      ],
      [5, 6, 7],
    ],
    [
      'lets a heavier one lead',
      [
        { weight: 1, hits: hits(1) },
        { weight: 3, hits: hits(2) },
      ],
      [2, 1],
    ],
    [
      'lets a weight of 0 count for nothing, and still names what it found',
      [
        { weight: 1, hits: hits(2) },
        { weight: 0, hits: hits(1) },
      ],
      [2, 1],
    ],
    [
      'gives ties in order of ordinal',
      [
        { weight: 1, hits: hits(8) },
        { weight: 1, hits: hits(2) },
      ],
      [2, 8],
    ],
    ['gives nothing for nothing', [{ weight: 1, hits: hits() }], []],
    ['gives nothing for no ranking', [], []],
  ])('%s', (_, rankings, order) => {
    expect(orderOf(rankings)).toEqual(order);
  });

  test('scores 1 what is first in all of them, and everything else between 0 and 1', () => {
    const [first, ...others] = fuse([
      { weight: 3, hits: hits(1, 2, 3) },
      { weight: 1, hits: hits(1, 3) },
    ]);
    expect(first?.score).toBeCloseTo(1, 12);
    expect(others).toHaveLength(2);
    expect(others.filter(({ score }) => score <= 0 || score >= 1)).toEqual([]);
  });

  test('keeps a clear lead, and leaves equals equal', () => {
    const clear = [
      { ordinal: 1, score: 9 },
      { ordinal: 2, score: 3 },
      { ordinal: 3, score: 3 },
    ];
    expect(fuse([{ weight: 2, hits: clear }]).map(({ score }) => score)).toEqual([1, 1 / 3, 1 / 3]);
  });

  test('takes nothing away for what points the other way', () => {
    const against = [
      { ordinal: 1, score: 0.5 },
      { ordinal: 2, score: -0.5 },
    ];
    expect(fuse([{ weight: 1, hits: against }])[1]).toEqual({ ordinal: 2, score: 0 });
  });

  test('never divides by nothing', () => {
    expect(fuse([{ weight: 0, hits: hits(5) }])).toEqual([{ ordinal: 5, score: 0 }]);
  });
});
