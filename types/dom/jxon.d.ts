import type { DOMValue } from "./dom-value.d.ts";

/**
 * An element in object notation: plain keys are attributes, objects and arrays of objects child elements, `$` is the text. An attribute and an
 * element of one name, and namespaces, can't be said.
 * @example { id: 1, folder: { name: "a" }, note: [{ $: "first" }, { $: "second" }] }
 * @see Campaign reference, "Using XML"
 * @globalType
 */
export interface Jxon {
  /** An attribute, a child element, or several of one name. */
  [name: string]: DOMValue | Jxon | readonly Jxon[];
}
