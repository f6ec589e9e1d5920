import { XML_URI, XMLNS_URI } from "./xml-names.ts";

/** Namespace prefixes in force while a document is walked from its start to its end; a look-up costs the same at any depth. */
export class Prefixes {
  private readonly bound = new Map<string, string[]>([
    ["", [""]],
    ["xml", [XML_URI]],
    ["xmlns", [XMLNS_URI]],
  ]);

  /** @returns undefined when nothing binds it */
  lookUp(prefix: string): string | undefined {
    return this.bound.get(prefix)?.at(-1);
  }

  /** Enters an element that declares the prefix. */
  bind(prefix: string, uri: string): void {
    const uris = this.bound.get(prefix);
    if (uris) uris.push(uri);
    else this.bound.set(prefix, [uri]);
  }

  /** Leaves it. */
  unbind(prefix: string): void {
    this.bound.get(prefix)!.pop();
  }
}
