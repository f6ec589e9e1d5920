import { keyOrder } from "../e4x/key-order.ts";

/**
 * The names of an object's own properties, enumerable or not, in the engine's order: that of their insertion, also where they look like
 * integers. What makes objects of its own tells the order with `keyOrder.remember`, or of each key with `keyOrder.note` before it is put in.
 */
export function ownKeys(object: object): string[] {
  return keyOrder.ownKeys(object);
}
