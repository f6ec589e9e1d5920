/** What scripts bring along for `Object`: functions of newer JavaScript that the engine lacks. */
export {};

declare global {
  /** Functions of `Object`. */
  interface ObjectConstructor {
    /**
     * Copies the properties of objects into another.
     * @param target what gets them
     * @param source what has them
     * @returns the target
     * @remarks The engine has it not: scripts bring `assign` along, 165 bytes with what it calls.
     */
    assign<T extends {}, U>(target: T, source: U): T & U;

    /**
     * Copies the properties of objects into another.
     * @param target what gets them
     * @param source1 what has them
     * @param source2 what has more
     * @returns the target
     * @remarks The engine has it not: scripts bring `assign` along, 165 bytes with what it calls.
     */
    assign<T extends {}, U, V>(target: T, source1: U, source2: V): T & U & V;

    /**
     * Copies the properties of objects into another.
     * @param target what gets them
     * @param source1 what has them
     * @param source2 what has more
     * @param source3 what has still more
     * @returns the target
     * @remarks The engine has it not: scripts bring `assign` along, 165 bytes with what it calls.
     */
    assign<T extends {}, U, V, W>(target: T, source1: U, source2: V, source3: W): T & U & V & W;

    /**
     * Copies the properties of objects into another.
     * @param target what gets them
     * @param sources what has them
     * @returns the target
     * @remarks The engine has it not: scripts bring `assign` along, 165 bytes with what it calls.
     */
    assign(target: object, ...sources: any[]): any;

    /**
     * Names and values of the properties, as pairs.
     * @param o the object
     * @remarks The engine has it not: scripts bring `objectEntries` along, 149 bytes with what it calls.
     */
    entries<T>(o: { [s: string]: T } | ArrayLike<T>): [string, T][];

    /**
     * Names and values of the properties, as pairs.
     * @param o the object
     * @remarks The engine has it not: scripts bring `objectEntries` along, 149 bytes with what it calls.
     */
    entries(o: {}): [string, any][];

    /**
     * An object of pairs of name and value.
     * @param entries the pairs: an array, a map
     * @remarks The engine has it not: scripts bring `fromEntries` along, 782 bytes with what it calls.
     */
    fromEntries<T = any>(entries: Iterable<readonly [PropertyKey, T]>): { [k: string]: T };

    /**
     * An object of pairs of name and value.
     * @param entries the pairs: an array, a map
     * @remarks The engine has it not: scripts bring `fromEntries` along, 782 bytes with what it calls.
     */
    fromEntries(entries: Iterable<readonly any[]>): any;

    /**
     * Whether an object has a property itself.
     * @param o the object
     * @param v the name
     * @remarks The engine has it not: scripts bring `hasOwn` along, 130 bytes with what it calls.
     */
    hasOwn(o: object, v: PropertyKey): boolean;

    /**
     * Whether two values are the same; NaN is the same as NaN, and 0 is not -0.
     * @param value1 the one
     * @param value2 the other
     * @remarks The engine has it not: scripts bring `isSame` along, 105 bytes with what it calls.
     */
    is(value1: any, value2: any): boolean;

    /**
     * The values of the properties.
     * @param o the object
     * @remarks The engine has it not: scripts bring `objectValues` along, 145 bytes with what it calls.
     */
    values<T>(o: { [s: string]: T } | ArrayLike<T>): T[];

    /**
     * The values of the properties.
     * @param o the object
     * @remarks The engine has it not: scripts bring `objectValues` along, 145 bytes with what it calls.
     */
    values(o: {}): any[];
  }
}
