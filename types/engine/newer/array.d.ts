/** What scripts bring along for arrays: methods of newer JavaScript that the engine lacks. */
export {};

declare global {
  /** For the compiler: the items of a list whose inner lists are opened. */
  type FlattenedItem<Arr, Depth extends number> = {
    /** Deep enough. */
    done: Arr;
    /** One level more. */
    recur: Arr extends ReadonlyArray<infer Inner> ? FlattenedItem<Inner, [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20][Depth]> : Arr;
  }[Depth extends -1 ? "done" : "recur"];

  /** Functions of `Array`. */
  interface ArrayConstructor {
    /**
     * A new array of what has a length and positions, or can be walked over: text, XML, sets and maps too.
     * @param iterable what has the items
     * @remarks The engine has it not: scripts bring `arrayFrom` along, 986 bytes with what it calls.
     */
    from<T>(iterable: Iterable<T> | ArrayLike<T>): T[];

    /**
     * A new array of what a function makes of each item.
     * @param iterable what has the items
     * @param mapfn gives the new item
     * @param thisArg `this` in the function
     * @remarks The engine has it not: scripts bring `arrayFrom` along, 986 bytes with what it calls.
     */
    from<T, U>(iterable: Iterable<T> | ArrayLike<T>, mapfn: (v: T, k: number) => U, thisArg?: any): U[];

    /**
     * A new array of its arguments.
     * @param items the items
     * @remarks The engine has it not: scripts bring `arrayOf` along, 51 bytes with what it calls.
     */
    of<T>(...items: T[]): T[];
  }

  /** What every array has. */
  interface Array<T> {
    /**
     * The item at a position.
     * @param index from 0; below 0 counted from the end
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `at` along, 526 bytes with what it calls.
     */
    at(index: number): T | undefined;

    /**
     * Positions and items, one after the other.
     * @remarks The engine has it not: scripts bring `entries` along, 595 bytes with what it calls.
     */
    entries(): IterableIterator<[number, T]>;

    /**
     * The first item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `find` along, 474 bytes with what it calls.
     */
    find<S extends T>(predicate: (value: T, index: number, obj: T[]) => value is S, thisArg?: any): S | undefined;

    /**
     * The first item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `find` along, 474 bytes with what it calls.
     */
    find(predicate: (value: T, index: number, obj: T[]) => unknown, thisArg?: any): T | undefined;

    /**
     * The position of the first item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns -1 where there is none
     * @remarks The engine has it not: scripts bring `findIndex` along, 484 bytes with what it calls.
     */
    findIndex(predicate: (value: T, index: number, obj: T[]) => unknown, thisArg?: any): number;

    /**
     * The last item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `findLast` along, 492 bytes with what it calls.
     */
    findLast<S extends T>(predicate: (value: T, index: number, array: T[]) => value is S, thisArg?: any): S | undefined;

    /**
     * The last item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `findLast` along, 492 bytes with what it calls.
     */
    findLast(predicate: (value: T, index: number, array: T[]) => unknown, thisArg?: any): T | undefined;

    /**
     * The position of the last item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns -1 where there is none
     * @remarks The engine has it not: scripts bring `findLastIndex` along, 502 bytes with what it calls.
     */
    findLastIndex(predicate: (value: T, index: number, array: T[]) => unknown, thisArg?: any): number;

    /**
     * The items, those of lists among them in their place.
     * @param this the list
     * @param depth how deep lists in lists are opened; 1 when left out
     * @remarks The engine has it not: scripts bring `flat` along, 554 bytes with what it calls.
     */
    flat<A, D extends number = 1>(this: A, depth?: D): FlattenedItem<A, D>[];

    /**
     * What a function makes of each item, lists opened.
     * @param callback gives an item or a list of them
     * @param thisArg `this` in the function
     * @remarks The engine has it not: scripts bring `flatMap` along, 467 bytes with what it calls.
     */
    flatMap<U, This = undefined>(callback: (this: This, value: T, index: number, array: T[]) => U | readonly U[], thisArg?: This): U[];

    /**
     * Whether an item is there; NaN is found as well.
     * @param searchElement the item
     * @param fromIndex where the search begins
     * @remarks The engine has it not: scripts bring `includes` along, 582 bytes with what it calls.
     */
    includes(searchElement: T, fromIndex?: number): boolean;

    /**
     * The positions, one after the other.
     * @remarks The engine has it not: scripts bring `keys` along, 586 bytes with what it calls.
     */
    keys(): IterableIterator<number>;

    /**
     * A new array in the other order.
     * @remarks The engine has it not: scripts bring `toReversed` along, 427 bytes with what it calls.
     */
    toReversed(): T[];

    /**
     * A new array in order.
     * @param compareFn less than 0 where the first goes before the second; by text when left out
     * @remarks The engine has it not: scripts bring `toSorted` along, 462 bytes with what it calls.
     */
    toSorted(compareFn?: (a: T, b: T) => number): T[];

    /**
     * A new array where some items are replaced.
     * @param start position of the first
     * @param deleteCount how many are left out
     * @param items what comes in their place
     * @remarks The engine has it not: scripts bring `toSpliced` along, 529 bytes with what it calls.
     */
    toSpliced(start: number, deleteCount: number, ...items: T[]): T[];

    /**
     * A new array without some items.
     * @param start position of the first
     * @param deleteCount how many are left out; all when left out
     * @remarks The engine has it not: scripts bring `toSpliced` along, 529 bytes with what it calls.
     */
    toSpliced(start: number, deleteCount?: number): T[];

    /**
     * The items, one after the other.
     * @remarks The engine has it not: scripts bring `values` along, 566 bytes with what it calls.
     */
    values(): IterableIterator<T>;

    /**
     * A new array with another item at a position.
     * @param index from 0; below 0 counted from the end
     * @param value the item
     * @remarks The engine has it not: scripts bring `withItem` along, 619 bytes with what it calls.
     */
    with(index: number, value: T): T[];

    /**
     * Copies a part of the list over another, in place.
     * @param target where it goes
     * @param start position of its first item
     * @param end position behind its last
     * @remarks The engine has it not: scripts bring `copyWithin` along, 673 bytes with what it calls.
     */
    copyWithin(target: number, start: number, end?: number): this;

    /**
     * Puts one value at all positions of a part, in place.
     * @param value the value
     * @param start position of the first
     * @param end position behind the last
     * @remarks The engine has it not: scripts bring `fill` along, 596 bytes with what it calls.
     */
    fill(value: T, start?: number, end?: number): this;
  }

  /** What every array has that is read alone. */
  interface ReadonlyArray<T> {
    /**
     * The item at a position.
     * @param index from 0; below 0 counted from the end
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `at` along, 526 bytes with what it calls.
     */
    at(index: number): T | undefined;

    /**
     * Positions and items, one after the other.
     * @remarks The engine has it not: scripts bring `entries` along, 595 bytes with what it calls.
     */
    entries(): IterableIterator<[number, T]>;

    /**
     * The first item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `find` along, 474 bytes with what it calls.
     */
    find<S extends T>(predicate: (value: T, index: number, obj: readonly T[]) => value is S, thisArg?: any): S | undefined;

    /**
     * The first item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `find` along, 474 bytes with what it calls.
     */
    find(predicate: (value: T, index: number, obj: readonly T[]) => unknown, thisArg?: any): T | undefined;

    /**
     * The position of the first item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns -1 where there is none
     * @remarks The engine has it not: scripts bring `findIndex` along, 484 bytes with what it calls.
     */
    findIndex(predicate: (value: T, index: number, obj: readonly T[]) => unknown, thisArg?: any): number;

    /**
     * The last item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `findLast` along, 492 bytes with what it calls.
     */
    findLast<S extends T>(predicate: (value: T, index: number, array: readonly T[]) => value is S, thisArg?: any): S | undefined;

    /**
     * The last item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `findLast` along, 492 bytes with what it calls.
     */
    findLast(predicate: (value: T, index: number, array: readonly T[]) => unknown, thisArg?: any): T | undefined;

    /**
     * The position of the last item that is looked for.
     * @param predicate true for what is looked for
     * @param thisArg `this` in the function
     * @returns -1 where there is none
     * @remarks The engine has it not: scripts bring `findLastIndex` along, 502 bytes with what it calls.
     */
    findLastIndex(predicate: (value: T, index: number, array: readonly T[]) => unknown, thisArg?: any): number;

    /**
     * The items, those of lists among them in their place.
     * @param this the list
     * @param depth how deep lists in lists are opened; 1 when left out
     * @remarks The engine has it not: scripts bring `flat` along, 554 bytes with what it calls.
     */
    flat<A, D extends number = 1>(this: A, depth?: D): FlattenedItem<A, D>[];

    /**
     * What a function makes of each item, lists opened.
     * @param callback gives an item or a list of them
     * @param thisArg `this` in the function
     * @remarks The engine has it not: scripts bring `flatMap` along, 467 bytes with what it calls.
     */
    flatMap<U, This = undefined>(callback: (this: This, value: T, index: number, array: T[]) => U | readonly U[], thisArg?: This): U[];

    /**
     * Whether an item is there; NaN is found as well.
     * @param searchElement the item
     * @param fromIndex where the search begins
     * @remarks The engine has it not: scripts bring `includes` along, 582 bytes with what it calls.
     */
    includes(searchElement: T, fromIndex?: number): boolean;

    /**
     * The positions, one after the other.
     * @remarks The engine has it not: scripts bring `keys` along, 586 bytes with what it calls.
     */
    keys(): IterableIterator<number>;

    /**
     * A new array in the other order.
     * @remarks The engine has it not: scripts bring `toReversed` along, 427 bytes with what it calls.
     */
    toReversed(): T[];

    /**
     * A new array in order.
     * @param compareFn less than 0 where the first goes before the second; by text when left out
     * @remarks The engine has it not: scripts bring `toSorted` along, 462 bytes with what it calls.
     */
    toSorted(compareFn?: (a: T, b: T) => number): T[];

    /**
     * A new array where some items are replaced.
     * @param start position of the first
     * @param deleteCount how many are left out
     * @param items what comes in their place
     * @remarks The engine has it not: scripts bring `toSpliced` along, 529 bytes with what it calls.
     */
    toSpliced(start: number, deleteCount: number, ...items: T[]): T[];

    /**
     * A new array without some items.
     * @param start position of the first
     * @param deleteCount how many are left out; all when left out
     * @remarks The engine has it not: scripts bring `toSpliced` along, 529 bytes with what it calls.
     */
    toSpliced(start: number, deleteCount?: number): T[];

    /**
     * The items, one after the other.
     * @remarks The engine has it not: scripts bring `values` along, 566 bytes with what it calls.
     */
    values(): IterableIterator<T>;

    /**
     * A new array with another item at a position.
     * @param index from 0; below 0 counted from the end
     * @param value the item
     * @remarks The engine has it not: scripts bring `withItem` along, 619 bytes with what it calls.
     */
    with(index: number, value: T): T[];
  }
}
