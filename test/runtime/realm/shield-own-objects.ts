import { SaxesParser } from "saxes";

/** Gives what the realm's own code works with no members by inheritance that scripts may add to all objects. */
export function shieldOwnObjects(): void {
  // What loops ask an iterator for when they are left.
  const iterators = [[][Symbol.iterator](), new Map()[Symbol.iterator](), new Set()[Symbol.iterator](), ""[Symbol.iterator]()];
  for (const iterator of [...iterators, "".matchAll(/a/g)])
    Object.defineProperty(Object.getPrototypeOf(iterator), "return", { value: undefined, configurable: true });
  Object.setPrototypeOf(SaxesParser.prototype, null);
}
