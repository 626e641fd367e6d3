/** What the ear hears in a text: hashed features, each once, and how much each weighs. Every model looks at them. */
export interface Sounds {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  /** What sounds must be multiplied by so that long and short texts are equally loud. */
  readonly loudness: number;
}

export const HASH_BITS = 20;

/** Stirred, so that the low bits can be taken. */
function keyOf(bits: number): number {
  const stirred = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (stirred ^ (stirred >>> 13)) & ((1 << HASH_BITS) - 1);
}

/** Sounds while they are heard, each as loud as at its loudest. */
class SoundsSoFar {
  /** A place for every sound there is, in hundredths; 0 where it was not heard. */
  private readonly worths = new Uint8Array(1 << HASH_BITS);
  private keys = new Int32Array(4096);
  private count = 0;

  /** @param worth - in hundredths, 1–255 */
  hear(bits: number, worth: number): void {
    this.hearKey(keyOf(bits), worth);
  }

  hearKey(key: number, worth: number): void {
    const before = this.worths[key] as number;
    if (before >= worth) return;
    this.worths[key] = worth;
    if (before > 0) return;
    if (this.count === this.keys.length) {
      const more = new Int32Array(2 * this.count);
      more.set(this.keys);
      this.keys = more;
    }
    this.keys[this.count++] = key;
  }

  /** All that was heard, in the order in which it was; and forgets it. */
  take(): Sounds {
    const keys = this.keys.slice(0, this.count);
    const weights = new Float64Array(this.count);
    let sum = 0;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      const weight = (this.worths[key] as number) / 100;
      weights[at] = weight;
      sum += weight * weight;
      this.worths[key] = 0;
    }
    this.count = 0;
    return { keys, weights, loudness: sum === 0 ? 0 : 3 / Math.sqrt(sum) };
  }
}

/** One for all, since it is large, and whoever fills it empties it before anybody else has a turn. */
export const soFar = new SoundsSoFar();

/** Several texts heard as one. */
export function together(all: readonly Pick<Sounds, 'keys' | 'weights'>[]): Sounds {
  for (const { keys, weights } of all)
    for (let at = 0; at < keys.length; at++)
      soFar.hearKey(keys[at] as number, Math.round((weights[at] as number) * 100));
  return soFar.take();
}
