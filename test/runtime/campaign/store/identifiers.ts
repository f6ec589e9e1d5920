/** One step of a 32-bit mixing function (xorshift-multiply, public domain constants of the "lowbias" family). */
function mix(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Four digits: the lower 16 bits. */
function hex(word: number): string {
  return digits[(word >>> 8) & 0xff]! + digits[word & 0xff]!;
}

/** New ids and UUIDs: always the same ones for the same seed, in the order they are asked for. */
export class Identifiers {
  readonly #seed: number;
  readonly #seeds: readonly number[];
  #uuids = 0;
  #ids = 1000;
  #randoms = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.#seeds = [1, 2, 3, 4].map((part) => mix(seed + part * 0x9e3779b9));
  }

  /** The next record id; one sequence for all tables, as the server's own. */
  nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  /** The next of the numbers that look random, at least 0 and less than 1. */
  nextRandom(): number {
    this.#randoms += 1;
    return mix(mix(this.#seed) + this.#randoms) / 2 ** 32;
  }

  /** Where the sequences are. */
  save(): readonly number[] {
    return [this.#uuids, this.#ids, this.#randoms];
  }

  /** @param saved what `save` gave */
  restore(saved: readonly number[]): void {
    [this.#uuids, this.#ids, this.#randoms] = saved as [number, number, number];
  }

  /** The next UUID, lower case, in the form of version 4. */
  nextUuid(): string {
    this.#uuids += 1;
    const [one, two, three, four] = [this.#word(1), this.#word(2), this.#word(3), this.#word(4)];
    const version = 0x4000 | (two & 0xfff);
    const variant = 0x8000 | ((three >>> 16) & 0x3fff);
    return `${hex(one >>> 16)}${hex(one)}-${hex(two >>> 16)}-${hex(version)}-${hex(variant)}-${hex(three)}${hex(four >>> 16)}${hex(four)}`;
  }

  /** A word of the UUID. */
  #word(part: number): number {
    return mix(this.#seeds[part - 1]! + this.#uuids * part);
  }
}
