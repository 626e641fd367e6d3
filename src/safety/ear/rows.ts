/** Numbers the keys of sounds, from 0. These are stirred already: a key’s low bits say where to look first. */
export class Rows {
  private readonly mask: number;
  /** Key and 1 of what lies in a place; 0 for nothing. */
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private count = 0;

  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.mask = places - 1;
    this.keys = new Int32Array(places);
    this.rows = new Int32Array(places);
  }

  /** The number of a key, which is given one where it has none. */
  add(key: number): number {
    const at = this.placeOf(key);
    if (this.keys[at] === 0) {
      this.keys[at] = key + 1;
      this.rows[at] = this.count++;
    }
    return this.rows[at] as number;
  }

  /** The number of a key; -1 where it has none. */
  of(key: number): number {
    const at = this.placeOf(key);
    return this.keys[at] === 0 ? -1 : (this.rows[at] as number);
  }

  private placeOf(key: number): number {
    let at = key & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key + 1) at = (at + 1) & this.mask;
    return at;
  }
}
