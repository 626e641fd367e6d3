/** A stretch of words: in both texts, or in one of them. */
export interface Stretch {
  readonly kind: 'both' | 'before' | 'after';
  readonly text: string;
}

/** Words with the space that follows them, line ends by themselves. */
const tokensOf = (text: string): readonly string[] => text.match(/\n|[^\S\n]*[^\s]+[^\S\n]*/g) ?? [];

/** Lengths of the longest common subsequence of every pair of tails. */
function tailLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i] as Uint16Array, table[i + 1] as Uint16Array];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Compares two texts word by word; neighbours of one kind are joined. Meant for answers, of a few hundred words. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const lengths = tailLengths(a, b);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  const add = (kind: Stretch['kind'], text = '') => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('both', a[i]);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) add('before', a[i++]);
    else add('after', b[j++]);
  }
  return stretches;
}
