/** What scripts bring along: `Map`, which the engine lacks. */
export {};

declare global {
  /** Values by keys of any kind, in the order in which they came. */
  interface Map<K, V> {
    /**
     * Calls a function for each entry, in the order in which they came.
     * @param callbackfn gets value and key and the map
     * @param thisArg `this` in the function
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    forEach(callbackfn: (value: V, key: K, map: Map<K, V>) => void, thisArg?: any): void;

    /**
     * The value of a key.
     * @param key the key
     * @returns undefined where there is none
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    get(key: K): V | undefined;

    /**
     * Whether it is there.
     * @param key what is asked for
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    has(key: K): boolean;

    /**
     * How many there are.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    readonly size: number;

    /**
     * Keys and values, one after the other.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    entries(): IterableIterator<[K, V]>;

    /**
     * The keys, one after the other.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    keys(): IterableIterator<K>;

    /**
     * The values, one after the other.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    values(): IterableIterator<V>;

    /**
     * For the compiler.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    [Symbol.iterator](): IterableIterator<[K, V]>;

    /**
     * Takes all out.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    clear(): void;

    /**
     * Takes one out.
     * @param key which
     * @returns whether it was there
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    delete(key: K): boolean;

    /**
     * Sets the value of a key.
     * @param key the key
     * @param value its value
     * @returns the map itself
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    set(key: K, value: V): this;
  }

  /** A map that is read alone. */
  interface ReadonlyMap<K, V> {
    /**
     * Calls a function for each entry, in the order in which they came.
     * @param callbackfn gets value and key and the map
     * @param thisArg `this` in the function
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    forEach(callbackfn: (value: V, key: K, map: ReadonlyMap<K, V>) => void, thisArg?: any): void;

    /**
     * The value of a key.
     * @param key the key
     * @returns undefined where there is none
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    get(key: K): V | undefined;

    /**
     * Whether it is there.
     * @param key what is asked for
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    has(key: K): boolean;

    /**
     * How many there are.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    readonly size: number;

    /**
     * Keys and values, one after the other.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    entries(): IterableIterator<[K, V]>;

    /**
     * The keys, one after the other.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    keys(): IterableIterator<K>;

    /**
     * The values, one after the other.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    values(): IterableIterator<V>;

    /**
     * For the compiler.
     * @remarks Part of what stands for the whole of `Map` in scripts.
     */
    [Symbol.iterator](): IterableIterator<[K, V]>;
  }

  /** Makes maps. */
  interface MapConstructor {
    /**
     * An empty map, for whatever comes.
     */
    new (): Map<any, any>;

    /**
     * A map of entries.
     * @param iterable pairs of key and value: an array, another map
     */
    new <K, V>(iterable?: Iterable<readonly [K, V]> | null): Map<K, V>;

    /** What all maps have. */
    readonly prototype: Map<any, any>;
  }

  /**
   * Values by keys of any kind, in the order in which they came.
   * @remarks The engine has it not: scripts bring `MapOf` along, 2046 bytes with what it calls. Texts and numbers are found at once, objects one after the other.
   */
  var Map: MapConstructor;
}
