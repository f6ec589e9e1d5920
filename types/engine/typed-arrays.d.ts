/**
 * Typed arrays are those of TypeScript's own declarations: `Int8Array`, `Uint8Array`, `Uint8ClampedArray`, `Int16Array`, `Uint16Array`, `Int32Array`,
 * `Uint32Array`, `Float32Array`, `Float64Array` and `ArrayBuffer`. The engine has nothing beyond them, and less: `length`, positions, `buffer`,
 * `byteLength`, `byteOffset`, `BYTES_PER_ELEMENT`, `set` and `subarray`. The methods of arrays are not there (`Array.map(bytes, …)` is), nor `DataView`.
 */
export {};
