import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isBuiltInNamespace, namespaceOf } from "./namespaces.ts";
import { nearestName } from "./nearest-name.ts";
import type { Enumeration, Schema, SchemaElement } from "./schema.ts";

/**
 * Adds to a schema the enumerations that its fields take from other schemas, `enum="ns:schema:name"`, under that full name.
 * @param schemas every schema by id
 */
export function addForeignEnumerations(schema: Schema, schemas: ReadonlyMap<string, Schema>): { value: Schema; diagnostics: Diagnostic[] } {
  if (!schema.main) return { value: schema, diagnostics: [] };
  const present = new Set(schema.enumerations.map(({ name }) => name));
  const added = new Map<string, Enumeration>();
  const diagnostics: Diagnostic[] = [];
  const visit = (element: SchemaElement): void => {
    for (const { name: owner, enumeration, position } of [element, ...element.attributes]) {
      if (!enumeration?.includes(":") || present.has(enumeration) || added.has(enumeration)) continue;
      const [namespace, name, own = ""] = enumeration.split(":");
      const id = `${namespace}:${name}`;
      const known = id === schema.id ? schema : schemas.get(id);
      const found = known?.enumerations.find((one) => one.name === own);
      if (found) added.set(enumeration, { ...found, name: enumeration });
      else if (known || !isBuiltInNamespace(namespaceOf(id))) {
        const nearest =
          known &&
          nearestName(
            own,
            known.enumerations.map((one) => one.name),
          );
        const advice = nearest ? `Write enum="${id}:${nearest}".` : known ? `Declare it in ${id}.` : `Give the schema ${id} as well.`;
        diagnostics.push(diagnostic("XTK4012", { name: enumeration, owner, advice }, position));
      }
    }
    element.elements.forEach(visit);
  };
  visit(schema.main);
  return { value: { ...schema, enumerations: [...schema.enumerations, ...added.values()] }, diagnostics };
}
