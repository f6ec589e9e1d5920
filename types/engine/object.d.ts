/**
 * What the engine's objects have beyond ECMAScript 5.
 *
 * `watch` and `unwatch`, for debuggers, are left out: every object would have them, so that `row.watch` and `vars.watch` could no longer mean
 * an element or a variable.
 */
export {};

declare global {
  /** What every object has. */
  interface Object {
    /** Source text that makes an equal value. Not in Node: works on the Campaign engine only, for debugging. */
    toSource(): string;

    /**
     * Makes a property that is calculated when it is read. Not in ECMAScript 5, where it is `Object.defineProperty`.
     * @param name the property
     * @param getter gives its value
     */
    __defineGetter__(name: string, getter: () => unknown): void;

    /**
     * Makes a property that calls a function when it is written. Not in ECMAScript 5, where it is `Object.defineProperty`.
     * @param name the property
     * @param setter takes its value
     */
    __defineSetter__(name: string, setter: (value: any) => void): void;

    /**
     * The function that gives a property. Not in ECMAScript 5, where it is `Object.getOwnPropertyDescriptor`.
     * @param name the property
     * @returns undefined for a property that is not calculated
     */
    __lookupGetter__(name: string): (() => any) | undefined;

    /**
     * The function that takes a property. Not in ECMAScript 5, where it is `Object.getOwnPropertyDescriptor`.
     * @param name the property
     * @returns undefined for a property that no function takes
     */
    __lookupSetter__(name: string): ((value: any) => void) | undefined;
  }
}
