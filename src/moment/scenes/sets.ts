/**
 * How many low bits of a gap between two members are written as they are: as suits the gaps that chance would leave. The
 * rest of the gap is so many zeros and a one (Golomb 1966, 10.1109/TIT.1966.1053907).
 */
const lowBits = (size: number, of: number): number => Math.max(0, Math.floor(Math.log2((of / (size + 1)) * Math.LN2)));

/** The numbers from 0 to below `of` that are not among these. */
function othersOf(members: ArrayLike<number>, of: number): Uint16Array {
  const others = new Uint16Array(of - members.length);
  let passed = 0;
  for (let each = 0; each < of; each += 1) {
    if (members[passed] === each) passed += 1;
    else others[each - passed] = each;
  }
  return others;
}

/** Where most are members, the others say the same in less. */
const isMost = (size: number, of: number): boolean => size * 2 > of;

/** Writes sets of whole numbers in little more than the bits that tell them apart. */
export class SetWriter {
  readonly #bits: number[] = [];

  #number(value: number, bits: number): void {
    for (let at = bits - 1; at >= 0; at -= 1) this.#bits.push((value >> at) & 1);
  }

  #zeros(count: number): void {
    for (let each = 0; each < count; each += 1) this.#bits.push(0);
    this.#bits.push(1);
  }

  /** @param members - from 0 to below `of`, ascending; `of` is at most 65,536 */
  set(members: ArrayLike<number>, of: number): void {
    const length = 31 - Math.clz32(members.length + 1);
    this.#zeros(length);
    this.#number(members.length + 1, length);
    const said = isMost(members.length, of) ? othersOf(members, of) : members;
    const low = lowBits(said.length, of);
    let next = 0;
    for (let each = 0; each < said.length; each += 1) {
      const gap = (said[each] as number) - next;
      this.#zeros(gap >> low);
      this.#number(gap, low);
      next += gap + 1;
    }
  }

  /** In bits, so far. */
  get length(): number {
    return this.#bits.length;
  }

  /** All that was written, in base 64. */
  text(): string {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    for (const [at, bit] of this.#bits.entries()) bytes[at >> 3] = (bytes[at >> 3] as number) | (bit << (7 - (at & 7)));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }
}

/** Reads what a {@link SetWriter} wrote, set by set. */
export class SetReader {
  readonly #bytes: Uint8Array;
  /** The next bit. */
  #at = 0;

  constructor(text: string) {
    const bytes = atob(text);
    // Behind the end there are ones.
    this.#bytes = new Uint8Array(bytes.length + 4).fill(255);
    for (let at = 0; at < bytes.length; at += 1) this.#bytes[at] = bytes.charCodeAt(at);
  }

  /** Goes to where a set begins, in bits. */
  seek(at: number): void {
    this.#at = at;
  }

  /** The next 24 bits, in the highest places of 32. */
  #ahead(): number {
    const bytes = this.#bytes;
    const byte = Math.min(this.#at >> 3, bytes.length - 4);
    const high = ((bytes[byte] as number) << 24) | ((bytes[byte + 1] as number) << 16);
    return (high | ((bytes[byte + 2] as number) << 8) | (bytes[byte + 3] as number)) << (this.#at & 7);
  }

  #number(bits: number): number {
    const value = bits === 0 ? 0 : this.#ahead() >>> (32 - bits);
    this.#at += bits;
    return value;
  }

  #zeros(): number {
    const zeros = Math.clz32(this.#ahead());
    if (zeros < 24) {
      this.#at += zeros + 1;
      return zeros;
    }
    this.#at += 24;
    return 24 + this.#zeros();
  }

  #gap(low: number): number {
    const ahead = this.#ahead();
    const zeros = Math.clz32(ahead);
    if (zeros + low >= 24) return (this.#zeros() << low) + this.#number(low);
    // Most are whole in what was looked at; shifted in two steps, because a shift by 32 is none.
    this.#at += zeros + 1 + low;
    return (zeros << low) + (((ahead << (zeros + 1)) >>> 1) >>> (31 - low));
  }

  set(of: number): Uint16Array {
    const length = this.#zeros();
    const size = (1 << length) + this.#number(length) - 1;
    const said = new Uint16Array(isMost(size, of) ? of - size : size);
    const low = lowBits(said.length, of);
    let next = 0;
    for (let each = 0; each < said.length; each += 1) {
      next += this.#gap(low);
      said[each] = next;
      next += 1;
    }
    return isMost(size, of) ? othersOf(said, of) : said;
  }
}
