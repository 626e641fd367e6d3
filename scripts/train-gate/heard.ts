import type { Sounds } from '../../src/safety/ear/index.ts';

/**
 * What was heard in every text, side by side, so that all heads and all folds learn from the same arrays: the sounds
 * of text `n` are `from[n]` to `from[n + 1]`. They are numbered by how common they are, the commonest first, which
 * keeps what is touched most close together.
 */
export interface Heard {
  readonly from: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
  /** The key that each number stands for. */
  readonly keys: Int32Array;
}

/** Lays sounds side by side, each text equally loud. */
export function layOut(all: readonly Sounds[]): Heard {
  const counts = new Map<number, number>();
  for (const sounds of all) for (const key of sounds.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = Int32Array.from([...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([key]) => key));
  const idOf = new Map([...keys].map((key, id) => [key, id]));
  const size = all.reduce((sum, sounds) => sum + sounds.keys.length, 0);
  const from = new Int32Array(all.length + 1);
  const ids = new Int32Array(size);
  const values = new Float64Array(size);
  let next = 0;
  all.forEach((sounds, text) => {
    sounds.keys.forEach((key, at) => {
      ids[next] = idOf.get(key) as number;
      values[next++] = (sounds.weights[at] as number) * sounds.loudness;
    });
    from[text + 1] = next;
  });
  return { from, ids, values, keys };
}

/** The same with these sounds alone, of these texts alone. */
export function only({ from, ids, values, keys }: Heard, kept: Int32Array, texts: readonly number[]): Heard {
  const isKept = new Uint8Array(keys.length);
  for (const id of kept) isKept[id] = 1;
  const fewer = { from: new Int32Array(from.length), ids: [] as number[], values: [] as number[] };
  let text = 0;
  for (const next of texts) {
    while (text < next) fewer.from[++text] = fewer.ids.length;
    for (let i = from[next] as number; i < (from[next + 1] as number); i++) {
      if (isKept[ids[i] as number] !== 1) continue;
      fewer.ids.push(ids[i] as number);
      fewer.values.push(values[i] as number);
    }
  }
  fewer.from.fill(fewer.ids.length, text + 1);
  return { from: fewer.from, ids: Int32Array.from(fewer.ids), values: Float64Array.from(fewer.values), keys };
}
