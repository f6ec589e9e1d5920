import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isBuiltInNamespace, namespaceOf } from "./namespaces.ts";
import { nearestName } from "./nearest-name.ts";
import type { Schema, SchemaElement } from "./schema.ts";

/**
 * Links to schemas of the user's own that are not there. Built-in schemas that nobody gave are left open.
 * @param known ids of every schema that a link may lead to
 * @param extended ids of extensions, with the id that is to be used in their place
 */
export function checkLinks(schema: Schema, known: ReadonlySet<string>, extended: ReadonlyMap<string, string>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (element: SchemaElement): void => {
    for (const { name, target, position } of element.links) {
      if (known.has(target) || isBuiltInNamespace(namespaceOf(target))) continue;
      const better = extended.get(target) ?? nearestName(target, known);
      const advice = better ? `Write target="${better}".` : "Give its schema as well, or correct the target.";
      found.push(diagnostic("XTK4021", { name, target, advice }, position));
    }
    element.elements.forEach(visit);
  };
  if (schema.main) visit(schema.main);
  return found;
}
