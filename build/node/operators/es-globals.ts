/** Global names that ECMAScript itself provides; what else is free in an activity is the Campaign server's. */
export const esGlobals: ReadonlySet<string> = new Set(
  `undefined NaN Infinity globalThis arguments eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent
  escape unescape Object Function Array String Number Boolean Symbol BigInt Math JSON Reflect Proxy Promise Intl Atomics WebAssembly
  Date RegExp Map Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  Float32Array Float64Array BigInt64Array BigUint64Array`.split(/\s+/),
);
