import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isBuiltInNamespace, namespaceOf } from "./namespaces.ts";
import { nearestName } from "./nearest-name.ts";
import type { Schema, SchemaElement } from "./schema.ts";

/** What links may lead to. */
export interface LinkTargets {
  /** Ids of every schema. */
  known: ReadonlySet<string>;
  /** Ids of extensions, with the id that is to be used in their place. */
  extended: ReadonlyMap<string, string>;
  /** Whether built-in schemas are among them: then one that is not is told. */
  knowsBuiltIn: boolean;
}

/** Links to schemas that are not there. Built-in schemas that nobody gave are left open, and that is said. */
export function checkLinks(schema: Schema, { known, extended, knowsBuiltIn }: LinkTargets): Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (element: SchemaElement): void => {
    for (const { name, target, position } of element.links) {
      if (known.has(target)) continue;
      const better = extended.get(target) ?? nearestName(target, known);
      if (isBuiltInNamespace(namespaceOf(target)) && (better === undefined || !knowsBuiltIn)) {
        if (knowsBuiltIn) found.push(diagnostic("XTK4028", { name, target }, position));
        continue;
      }
      const advice = better ? `Write target="${better}".` : "Give its schema as well, or correct the target.";
      found.push(diagnostic("XTK4021", { name, target, advice }, position));
    }
    element.elements.forEach(visit);
  };
  if (schema.main) visit(schema.main);
  return found;
}
