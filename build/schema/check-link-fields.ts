import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestName } from "./nearest-name.ts";
import type { Schema, SchemaElement } from "./schema.ts";
import { followPath, normalizePath } from "./xpath.ts";

function attributesOf({ attributes }: SchemaElement): string[] {
  return attributes.map(({ name }) => `@${name}`);
}

/**
 * Joins between schemas that are all known: `xpath-dst` that is no field of the target, and in an extension `xpath-src` that is none of the table.
 * Of a target that is shipped only what looks like a misspelling: it may have fields that no public source names.
 * @param schemas the fullest form of each table by id
 * @param shipped the schemas that nobody gave
 */
export function checkLinkFields(schema: Schema, schemas: ReadonlyMap<string, Schema>, shipped: ReadonlyMap<string, Schema>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const own = schema.extendedSchema === undefined ? undefined : schemas.get(schema.extendedSchema)?.main;
  const visit = (element: SchemaElement): void => {
    for (const { name, target, joins, position, unbound } of element.links) {
      const id = target.replace(/Stg$/, (ending) => (schemas.has(target) ? ending : ""));
      const main = schemas.get(id)?.main;
      for (const join of unbound ? [] : joins) {
        const [source, path] = [normalizePath(join.source), normalizePath(join.target)];
        if (own !== undefined && followPath(own, source) === undefined) {
          const near = nearestName(source, attributesOf(own));
          const advice = near === undefined ? "Name an attribute of the table in xpath-src, with its @." : `Write xpath-src="${near}".`;
          found.push(diagnostic("XTK4011", { part: `link "${name}"`, path: source, advice }, position));
        }
        if (main === undefined || followPath(main, path) !== undefined) continue;
        const near = nearestName(path, attributesOf(main));
        if (near === undefined && shipped.has(id) && path !== "") continue;
        const advice = near === undefined ? `Name an attribute of ${id} in xpath-dst, with its @.` : `Write xpath-dst="${near}".`;
        found.push(diagnostic("XTK4029", { name, path, target: id, advice }, position));
      }
    }
    element.elements.forEach(visit);
  };
  if (schema.main) visit(schema.main);
  return found;
}
