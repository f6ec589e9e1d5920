import type { LegacyIterator as Legacy } from "./legacy-iterator.d.ts";

/**
 * The engine's function `Iterator`, from before ECMAScript 6. The type `Iterator` is that of TypeScript's own declarations, which mean another
 * thing by it; the function is declared through `IteratorConstructor`, as ECMAScript 2025 does, so that both can be loaded.
 */
declare global {
  /** `Iterator` as a function. */
  interface IteratorConstructor {
    /**
     * Walks names and values of an object. Not in Node: works on the Campaign engine only.
     * @param object what is walked
     * @param keysOnly true for the names alone
     */
    (object: object, keysOnly: true): Legacy<string>;

    /**
     * Walks names and values of an object. Not in Node: works on the Campaign engine only.
     * @param object what is walked
     * @param keysOnly true for the names alone; pairs of name and value when left out
     */
    (object: object, keysOnly?: boolean): Legacy<[string, unknown]>;

    /**
     * Walks names and values of an object. Not in Node: works on the Campaign engine only.
     * @param object what is walked
     * @param keysOnly true for the names alone; pairs of name and value when left out
     */
    new (object: object, keysOnly?: boolean): Legacy<[string, unknown]>;
  }

  /** The engine's function `Iterator`, from before ECMAScript 6. */
  var Iterator: IteratorConstructor;
}
