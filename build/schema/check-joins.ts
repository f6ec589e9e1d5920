import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestName } from "./nearest-name.ts";
import type { Schema, SchemaElement } from "./schema.ts";
import { followPath, normalizePath } from "./xpath.ts";

/** Joins whose `xpath-src` is no field of this schema. The other side is in another document and is judged when both are known. */
export function checkJoins(schema: Schema): Diagnostic[] {
  const { main } = schema;
  if (!main || schema.extendedSchema) return [];
  const found: Diagnostic[] = [];
  const visit = (element: SchemaElement): void => {
    for (const { name, joins, position, unbound } of element.links) {
      for (const { source } of unbound ? [] : joins) {
        const path = normalizePath(source);
        if (followPath(main, path)) continue;
        const nearest = nearestName(
          path,
          main.attributes.map((attribute) => `@${attribute.name}`),
        );
        const advice = nearest ? `Write xpath-src="${nearest}".` : "Name an attribute of this schema in xpath-src, with its @.";
        found.push(diagnostic("XTK4011", { part: `link "${name}"`, path, advice }, position));
      }
    }
    element.elements.forEach(visit);
  };
  visit(main);
  return found;
}
