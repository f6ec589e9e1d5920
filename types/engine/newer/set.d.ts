/** What scripts bring along: `Set`, which the engine lacks. */
export {};

declare global {
  /** Values, each of them once, in the order in which they came. */
  interface Set<T> {
    /**
     * Calls a function for each value, in the order in which they came.
     * @param callbackfn gets the value, twice, and the set
     * @param thisArg `this` in the function
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    forEach(callbackfn: (value: T, value2: T, set: Set<T>) => void, thisArg?: any): void;

    /**
     * Whether it is there.
     * @param value what is asked for
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    has(value: T): boolean;

    /**
     * How many there are.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    readonly size: number;

    /**
     * Each value twice, one after the other.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    entries(): IterableIterator<[T, T]>;

    /**
     * The values, one after the other.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    keys(): IterableIterator<T>;

    /**
     * The values, one after the other.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    values(): IterableIterator<T>;

    /**
     * For the compiler.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    [Symbol.iterator](): IterableIterator<T>;

    /**
     * Takes all out.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    clear(): void;

    /**
     * Takes one out.
     * @param value which
     * @returns whether it was there
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    delete(value: T): boolean;

    /**
     * Adds a value; one that is there stays where it is.
     * @param value the value
     * @returns the set itself
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    add(value: T): this;
  }

  /** A set that is read alone. */
  interface ReadonlySet<T> {
    /**
     * Calls a function for each value, in the order in which they came.
     * @param callbackfn gets the value, twice, and the set
     * @param thisArg `this` in the function
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    forEach(callbackfn: (value: T, value2: T, set: ReadonlySet<T>) => void, thisArg?: any): void;

    /**
     * Whether it is there.
     * @param value what is asked for
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    has(value: T): boolean;

    /**
     * How many there are.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    readonly size: number;

    /**
     * Each value twice, one after the other.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    entries(): IterableIterator<[T, T]>;

    /**
     * The values, one after the other.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    keys(): IterableIterator<T>;

    /**
     * The values, one after the other.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    values(): IterableIterator<T>;

    /**
     * For the compiler.
     * @remarks Part of what stands for the whole of `Set` in scripts.
     */
    [Symbol.iterator](): IterableIterator<T>;
  }

  /** Makes sets. */
  interface SetConstructor {
    /**
     * A set of values.
     * @param iterable the values: an array, a text, XML, another set
     */
    new <T = any>(iterable?: Iterable<T> | null): Set<T>;

    /** What all sets have. */
    readonly prototype: Set<any>;
  }

  /**
   * Values, each of them once, in the order in which they came.
   * @remarks The engine has it not: scripts bring `SetOf` along, 2048 bytes with what it calls. Texts and numbers are found at once, objects one after the other.
   */
  var Set: SetConstructor;
}
