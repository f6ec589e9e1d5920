import { keyOrder } from "../e4x/key-order.ts";

/** Gives an object that is being made one more property: the counterpart of `ownKeys`, which tells the order in which they came. */
export function putKey(object: object, key: string, value: unknown): void {
  keyOrder.note(object, key);
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
