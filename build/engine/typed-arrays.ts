/**
 * Where typed arrays have their methods. The engine lacks most of them, and they are not asked for one by one: they are named as those of
 * arrays are, which it has.
 */
export const TYPED_ARRAYS = "Uint8Array.prototype.__proto__";
