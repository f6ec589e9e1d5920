/**
 * The engine's `Array` has the methods of arrays as functions too, with the list first: `Array.forEach(arguments, …)`. They take whatever has
 * a length and positions, text included.
 */
export {};

declare global {
  /** The functions of `Array`. */
  interface ArrayConstructor {
    /**
     * The items as one text. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param separator between the items; a comma when left out
     */
    join(list: ArrayLike<unknown>, separator?: string): string;

    /**
     * Turns the order of a list around, in place. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @returns the list itself
     */
    reverse<List extends ArrayLike<unknown>>(list: List): List;

    /**
     * Sorts a list, in place. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param compare less than 0 where the first goes before the second; by text when left out
     * @returns the list itself
     */
    sort<T, List extends ArrayLike<T>>(list: List & ArrayLike<T>, compare?: (a: T, b: T) => number): List;

    /**
     * Adds items at the end. Not in Node: works on the Campaign engine only.
     * @param list what they are added to
     * @param items the new ones
     * @returns the new length
     */
    push<T>(list: ArrayLike<T>, ...items: T[]): number;

    /**
     * Takes the last item out. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @returns the item; undefined where there is none
     */
    pop<T>(list: ArrayLike<T>): T | undefined;

    /**
     * Takes the first item out. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @returns the item; undefined where there is none
     */
    shift<T>(list: ArrayLike<T>): T | undefined;

    /**
     * Adds items at the beginning. Not in Node: works on the Campaign engine only.
     * @param list what they are added to
     * @param items the new ones
     * @returns the new length
     */
    unshift<T>(list: ArrayLike<T>, ...items: T[]): number;

    /**
     * Takes items out and puts others in their place. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param start position of the first, from 0
     * @param deleteCount how many are taken out
     * @param items the new ones
     * @returns what was taken out
     */
    splice<T>(list: ArrayLike<T>, start: number, deleteCount: number, ...items: T[]): T[];

    /**
     * A new array of items and of the items of arrays. Not in Node: works on the Campaign engine only.
     * @param list the first ones
     * @param items the others
     */
    concat<T>(list: T[], ...items: (T | T[])[]): T[];

    /**
     * A part of a list as a new array. Not in Node: works on the Campaign engine only.
     * @param list what has the items: `Array.slice(arguments)` is an array of the arguments
     * @param start position of the first, from 0; below 0 counted from the end
     * @param end position behind the last; below 0 counted from the end
     */
    slice<T>(list: ArrayLike<T>, start?: number, end?: number): T[];

    /**
     * Position of the first item that is `===` a value. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param value the value
     * @param from where the search begins
     * @returns -1 where there is none
     */
    indexOf<T>(list: ArrayLike<T>, value: T, from?: number): number;

    /**
     * Position of the last item that is `===` a value. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param value the value
     * @param from where the search begins
     * @returns -1 where there is none
     */
    lastIndexOf<T>(list: ArrayLike<T>, value: T, from?: number): number;

    /**
     * Calls a function for each item. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param callback what is called
     * @param thisArg `this` in the function
     */
    forEach<T>(list: ArrayLike<T>, callback: (item: T, index: number, list: ArrayLike<T>) => void, thisArg?: unknown): void;

    /**
     * A new array of what a function gives for each item. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param callback what is called
     * @param thisArg `this` in the function
     */
    map<T, Result>(list: ArrayLike<T>, callback: (item: T, index: number, list: ArrayLike<T>) => Result, thisArg?: unknown): Result[];

    /**
     * One value of all items, from the first to the last. Not in Node: works on the Campaign engine only.
     * @param list what has the items; without a first value it may not be empty
     * @param callback takes what there is so far, and an item
     */
    reduce<T>(list: ArrayLike<T>, callback: (sum: T, item: T, index: number, list: ArrayLike<T>) => T): T;

    /**
     * One value of all items, from the first to the last. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param callback takes what there is so far, and an item
     * @param initial what there is before the first
     */
    reduce<T, Result>(list: ArrayLike<T>, callback: (sum: Result, item: T, index: number, list: ArrayLike<T>) => Result, initial: Result): Result;

    /**
     * One value of all items, from the last to the first. Not in Node: works on the Campaign engine only.
     * @param list what has the items; without a first value it may not be empty
     * @param callback takes what there is so far, and an item
     */
    reduceRight<T>(list: ArrayLike<T>, callback: (sum: T, item: T, index: number, list: ArrayLike<T>) => T): T;

    /**
     * One value of all items, from the last to the first. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param callback takes what there is so far, and an item
     * @param initial what there is before the last
     */
    reduceRight<T, Result>(list: ArrayLike<T>, callback: (sum: Result, item: T, index: number, list: ArrayLike<T>) => Result, initial: Result): Result;

    /**
     * A new array of the items that a function says yes to. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param callback what is asked
     * @param thisArg `this` in the function
     */
    filter<T>(list: ArrayLike<T>, callback: (item: T, index: number, list: ArrayLike<T>) => unknown, thisArg?: unknown): T[];

    /**
     * Whether a function says yes to an item. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param callback what is asked
     * @param thisArg `this` in the function
     */
    some<T>(list: ArrayLike<T>, callback: (item: T, index: number, list: ArrayLike<T>) => unknown, thisArg?: unknown): boolean;

    /**
     * Whether a function says yes to all items. Not in Node: works on the Campaign engine only.
     * @param list what has the items
     * @param callback what is asked
     * @param thisArg `this` in the function
     */
    every<T>(list: ArrayLike<T>, callback: (item: T, index: number, list: ArrayLike<T>) => unknown, thisArg?: unknown): boolean;
  }
}
