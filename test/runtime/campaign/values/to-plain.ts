import type { WireElement } from "../../wire/wire.ts";

/** What `toPlain` gives: attributes and child elements by name, text as `$`. */
export interface PlainElement {
  [name: string]: string | PlainElement | PlainElement[];
}

/**
 * An element as a plain object, handy in assertions: attributes are texts by name, a child element an object by its name, several of one
 * name an array, text content is `$`. An attribute and an element of one name share the place; the element wins.
 */
export function toPlain(element: WireElement): PlainElement {
  const plain: PlainElement = Object.fromEntries(element.attributes);
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const child of element.children) {
    if (typeof child === "string") {
      texts.push(child);
      continue;
    }
    const present = seen.has(child.name) ? plain[child.name] : undefined;
    const value = toPlain(child);
    if (Array.isArray(present)) present.push(value);
    else
      Object.defineProperty(plain, child.name, {
        value: present === undefined ? value : [present, value],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    seen.add(child.name);
  }
  if (texts.length > 0) plain["$"] = texts.join("");
  return plain;
}
