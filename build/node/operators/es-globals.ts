/** Global names of ECMAScript that mean the same here and on the server; what else is free in an activity is looked up there. */
export const esGlobals: ReadonlySet<string> = new Set(
  `undefined NaN Infinity arguments eval decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
  Object Function Array String Boolean Math JSON
  ArrayBuffer Int8Array Int16Array Int32Array Uint8Array Uint8ClampedArray Uint16Array Uint32Array Float32Array Float64Array`.split(/\s+/),
);
