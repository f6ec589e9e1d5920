/** One step of a 32-bit mixing function (xorshift-multiply, public domain constants of the "lowbias" family). */
function mix(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** New ids and UUIDs: always the same ones for the same seed, in the order they are asked for. */
export class Identifiers {
  readonly #seed: number;
  #uuids = 0;
  #ids = 1000;
  #randoms = 0;

  constructor(seed: number) {
    this.#seed = seed;
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
    const words = [1, 2, 3, 4].map((part) => mix(mix(this.#seed + part * 0x9e3779b9) + this.#uuids * part));
    const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
    const variant = "89ab"[Number.parseInt(hex[16]!, 16) % 4]!;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
