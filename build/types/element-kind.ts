import type { SchemaElement } from "../schema/schema.ts";
import type { Field } from "./field-text.ts";

/** Whether an element has a value of its own, such as a memo. */
export function hasValue(element: SchemaElement): element is SchemaElement & Field {
  return element.type !== undefined;
}

/** Whether there are elements in an element. */
export function hasElements({ elements, links }: SchemaElement): boolean {
  return elements.length + links.length > 0;
}

/** Whether nothing is said about the content of an element. */
export function isOpen(element: SchemaElement): boolean {
  return !element.unbound && !hasValue(element) && element.attributes.length === 0 && !hasElements(element);
}

/** Whether an element has interfaces of its own. */
export function isGroup(element: SchemaElement): boolean {
  return !isOpen(element) && (!hasValue(element) || element.unbound || element.attributes.length > 0 || hasElements(element));
}
