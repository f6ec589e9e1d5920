/**
 * The engine's own additions to the built-in objects, from `engine/`, and what the target es2022 needs from the iteration protocol, and no more:
 * enough for `for…of`, spread and destructuring over arrays, strings and XML, which the build turns into loops that the Campaign engine has.
 * `Symbol` is no function here and has `iterator` alone: the engine has no symbols, iterators of ECMAScript 6, generators, maps, sets or promises.
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

interface IteratorYieldResult<TYield> {
  done?: false;
  value: TYield;
}

interface IteratorReturnResult<TReturn> {
  done: true;
  value: TReturn;
}

interface Iterator<T, TReturn = any, TNext = any> {
  next(...[value]: [] | [TNext]): IteratorYieldResult<T> | IteratorReturnResult<TReturn>;
}

interface Iterable<T, TReturn = any, TNext = any> {
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}

interface IterableIterator<T, TReturn = any, TNext = any> extends Iterator<T, TReturn, TNext> {
  [Symbol.iterator](): IterableIterator<T, TReturn, TNext>;
}

interface Array<T> {
  [Symbol.iterator](): IterableIterator<T>;
}

interface ReadonlyArray<T> {
  [Symbol.iterator](): IterableIterator<T>;
}

interface String {
  [Symbol.iterator](): IterableIterator<string>;
}

interface IArguments {
  [Symbol.iterator](): IterableIterator<any>;
}
