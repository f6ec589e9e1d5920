/** What scripts bring along for `Number`: functions of newer JavaScript that the engine lacks. */
export {};

declare global {
  /** Functions and numbers of `Number`. */
  interface NumberConstructor {
    /**
     * The difference between 1 and the next number.
     * @remarks The engine has it not: scripts have the number itself.
     */
    readonly EPSILON: number;

    /**
     * The largest number that has no other beside it which looks the same.
     * @remarks The engine has it not: scripts have the number itself.
     */
    readonly MAX_SAFE_INTEGER: number;

    /**
     * The smallest of these.
     * @remarks The engine has it not: scripts have the number itself.
     */
    readonly MIN_SAFE_INTEGER: number;

    /**
     * Whether it is a number other than NaN and the infinite ones.
     * @param number any value
     * @remarks The engine has it not: scripts bring `isFinite` along, 61 bytes with what it calls.
     */
    isFinite(number: unknown): boolean;

    /**
     * Whether it is a whole number.
     * @param number any value
     * @remarks The engine has it not: scripts bring `isInteger` along, 81 bytes with what it calls.
     */
    isInteger(number: unknown): boolean;

    /**
     * Whether it is NaN.
     * @param number any value
     * @remarks The engine has it not: scripts bring `isNaN` along, 52 bytes with what it calls.
     */
    isNaN(number: unknown): boolean;

    /**
     * Whether it is a whole number of at most `MAX_SAFE_INTEGER`.
     * @param number any value
     * @remarks The engine has it not: scripts bring `isSafeInteger` along, 159 bytes with what it calls.
     */
    isSafeInteger(number: unknown): boolean;

    /**
     * As the global function.
     * @param string the digits
     * @remarks The engine has it not: scripts have `parseFloat`.
     */
    parseFloat(string: string): number;

    /**
     * As the global function.
     * @param string the digits
     * @param radix 2 to 36
     * @remarks The engine has it not: scripts have `parseInt`.
     */
    parseInt(string: string, radix?: number): number;
  }
}
