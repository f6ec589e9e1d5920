import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestName } from "./nearest-name.ts";
import type { Schema, SchemaElement } from "./schema.ts";

/** Attributes whose `enum` names an enumeration that this schema does not have; `ns:schema:name` and extensions are not judged. */
export function checkEnumerations(schema: Schema): Diagnostic[] {
  if (!schema.main || schema.extendedSchema) return [];
  const known = new Set(schema.enumerations.map(({ name }) => name));
  const found: Diagnostic[] = [];
  const visit = (element: SchemaElement): void => {
    for (const { name: owner, enumeration, position } of [element, ...element.attributes]) {
      if (enumeration === undefined || enumeration.includes(":") || known.has(enumeration)) continue;
      const nearest = nearestName(enumeration, known);
      const advice = nearest
        ? `Write enum="${nearest}".`
        : "Declare it before the main element, or give its full name, namespace:schema:name.";
      found.push(diagnostic("XTK4012", { name: enumeration, owner, advice }, position));
    }
    element.elements.forEach(visit);
  };
  visit(schema.main);
  return found;
}
