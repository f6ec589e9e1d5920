import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { queryAttributes } from "../../../../build/schema/query-shape.ts";
import type { WireElement } from "../../wire/wire.ts";
import { mistake } from "../../mistakes/mistake.ts";

/**
 * Holds the attributes of a query against the known ones. Others are let pass, as consoles save some that nobody lists; but one that is
 * nearly a known one would be left out without a word, and the query mean something else.
 * @throws Error for a misspelling
 */
export function checkAttributes(element: WireElement): void {
  const known = queryAttributes.get(element.name);
  if (known) {
    for (const [name] of element.attributes) {
      const nearest = known.has(name) ? undefined : nearestName(name, known);
      if (nearest !== undefined) throw mistake("query-misspelt-attribute", { attribute: name, element: element.name, nearest });
    }
  }
  for (const child of element.children) if (typeof child !== "string") checkAttributes(child);
}
