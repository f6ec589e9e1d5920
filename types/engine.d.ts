/**
 * The engine's own additions to the built-in objects, from `engine/`, and what the target es2022 needs from the iteration protocol, and no more:
 * enough for `for…of`, spread and destructuring over arrays, strings and XML, which the build turns into loops that the Campaign engine has.
 * `Symbol` is no function here and has `iterator` alone: the engine has no symbols, generators or promises. Newer builtins, for which scripts bring
 * along what stands for them, are in `engine/newer/`.
 *
 * The shapes agree with TypeScript's own lib files, so that a program with a newer `lib` can include this file too.
 */

/// <reference path="./engine/array.d.ts" />
/// <reference path="./engine/boolean.d.ts" />
/// <reference path="./engine/date.d.ts" />
/// <reference path="./engine/error.d.ts" />
/// <reference path="./engine/function.d.ts" />
/// <reference path="./engine/iterator.d.ts" />
/// <reference path="./engine/number.d.ts" />
/// <reference path="./engine/object.d.ts" />
/// <reference path="./engine/proxy.d.ts" />
/// <reference path="./engine/reg-exp.d.ts" />
/// <reference path="./engine/string.d.ts" />

interface SymbolConstructor {
  /** For the compiler; the Campaign engine has no symbols. */
  readonly iterator: unique symbol;
}
/** For the compiler; the Campaign engine has no symbols. */
declare var Symbol: SymbolConstructor;

/** A step of an iterator that gives a value. */
interface IteratorYieldResult<TYield> {
  /** Not set: there may be more. */
  done?: false;
  /** The value. */
  value: TYield;
}

/** The last step of an iterator. */
interface IteratorReturnResult<TReturn> {
  /** There is no more. */
  done: true;
  /** What the iterator ends with. */
  value: TReturn;
}

/** For the compiler: what gives one value after the other. */
interface Iterator<T, TReturn = any, TNext = any> {
  /** The next step. */
  next(...[value]: [] | [TNext]): IteratorYieldResult<T> | IteratorReturnResult<TReturn>;
}

/** For the compiler: what `for…of` walks over. */
interface Iterable<T, TReturn = any, TNext = any> {
  /** For the compiler. */
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}

/** For the compiler: an iterator that `for…of` walks over. */
interface IterableIterator<T, TReturn = any, TNext = any> extends Iterator<T, TReturn, TNext> {
  /** For the compiler. */
  [Symbol.iterator](): IterableIterator<T, TReturn, TNext>;
}

/** Arrays can be walked over. */
interface Array<T> {
  /** For the compiler. */
  [Symbol.iterator](): IterableIterator<T>;
}

/** Arrays that are read alone can be walked over. */
interface ReadonlyArray<T> {
  /** For the compiler. */
  [Symbol.iterator](): IterableIterator<T>;
}

/** Texts can be walked over, character by character. */
interface String {
  /** For the compiler. */
  [Symbol.iterator](): IterableIterator<string>;
}

/** The arguments of a function can be walked over. */
interface IArguments {
  /** For the compiler. */
  [Symbol.iterator](): IterableIterator<any>;
}
