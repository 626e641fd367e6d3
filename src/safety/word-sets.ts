import { formsOf } from './forms.ts';
import { CLASSES } from './vocabulary.ts';

/** Which sets of words a word is in, one bit a set. */
export type Bits = Uint32Array;

export const hasBit = (bits: Bits, id: number) => ((bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;

/** The sets of words that patterns name, each once, and which of them a word is in. */
export class WordSets {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly prefixLengths = new Set<number>();
  /** For each set, how many words it names. */
  readonly sizes: number[] = [];

  /** The number of the set written `source`, as in `pills|tablets|overdos*`. */
  idOf(source: string): number {
    const known = this.ids.get(source);
    if (known !== undefined) return known;
    const id = this.sizes.length;
    this.ids.set(source, id);
    let size = 0;
    for (const form of source.split('|')) {
      for (const word of CLASSES[form] ?? (form.endsWith('+') ? formsOf(form.slice(0, -1)) : [form])) {
        if (word === '$') continue;
        size++;
        if (word.endsWith('*')) this.put(this.prefixes, word.slice(0, -1), id);
        else this.put(this.exact, word, id);
      }
    }
    this.sizes.push(size);
    return id;
  }

  private put(map: Map<string, number[]>, key: string, id: number): void {
    if (map === this.prefixes) this.prefixLengths.add(key.length);
    const there = map.get(key);
    if (there === undefined) map.set(key, [id]);
    else if (there.at(-1) !== id) there.push(id);
  }

  /** Every whole word that is named. */
  get lexicon(): ReadonlySet<string> {
    return new Set([...this.exact.keys()].filter((word) => word !== '#'));
  }

  /** The beginnings of words that are named. */
  get beginnings(): ReadonlySet<string> {
    return new Set(this.prefixes.keys());
  }

  /** The sets that hold a word. */
  of(word: string): readonly number[] {
    const ids = [...(this.exact.get(word) ?? [])];
    if (/^\d+$/.test(word)) ids.push(...(this.exact.get('#') ?? []));
    for (const length of this.prefixLengths) {
      if (word.length >= length) ids.push(...(this.prefixes.get(word.slice(0, length)) ?? []));
    }
    return ids;
  }
}
