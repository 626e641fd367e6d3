const BASE = 0x01000193;
/** What undoes a multiplication by {@link BASE}, as whole numbers of 32 bits. */
const UNDONE = 0x359c449b;
const BITS = 16;

/**
 * Words that were met, by a hash alone: says of few others that they were met too, and so spares most words from
 * being cut and looked up letter by letter. The hash of a word less a letter follows from the word’s.
 */
export class PerhapsMet {
  private readonly hashes = new Uint8Array(1 << BITS);

  add(word: string): void {
    this.hashes[placeOf(hashOf(word))] = 1;
  }

  /** Which letters, the first excepted, may be left out of a word for one that was met. */
  without(word: string): readonly number[] {
    const found: number[] = [];
    let before = 0;
    let after = hashOf(word);
    for (let at = 0, power = 1; at < word.length; at++, power = Math.imul(power, BASE)) {
      const letter = Math.imul(word.charCodeAt(at), power);
      after -= letter;
      if (at > 0 && this.hashes[placeOf(before + Math.imul(after, UNDONE))] === 1) found.push(at);
      before += letter;
    }
    return found;
  }
}

/** Each letter times a power of its own: what stands after one that is left out moves down by one. */
function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0, power = 1; at < word.length; at++, power = Math.imul(power, BASE))
    hash = (hash + Math.imul(word.charCodeAt(at), power)) | 0;
  return hash;
}

const placeOf = (hash: number) => Math.imul(hash, 0x2c1b3c6d) >>> (32 - BITS);
