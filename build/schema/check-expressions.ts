import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";
import { expressionPaths, isPlainPath } from "./expression-paths.ts";
import { nearestName } from "./nearest-name.ts";
import type { Schema, SchemaElement } from "./schema.ts";
import { followPath } from "./xpath.ts";

/** Whether a table has a path, through links too; true where the schemas end. */
function hasPath(main: SchemaElement, path: string, schemas: ReadonlyMap<string, Schema>): boolean {
  const target = followPath(main, path);
  if (target?.kind !== "link" || target.rest === "") return target !== undefined;
  const linked = schemas.get(target.link.target)?.main;
  return linked === undefined || hasPath(linked, target.rest, schemas);
}

/** A path without brackets may be meant with them, or be a calculation of fields. */
function isRight(main: SchemaElement, path: string, isCalculated: boolean, schemas: ReadonlyMap<string, Schema>): boolean {
  if (!isPlainPath(path) || path.includes("@_") || path.endsWith("-cs")) return true;
  const parts = isCalculated ? path.split(/[-/]/) : [path];
  return parts.every((part) => hasPath(main, part, schemas));
}

/**
 * What calculated fields and the text of a record read, where the table does not have it.
 * @param schemas the fullest form of each table by id
 */
export function checkExpressions(schema: Schema, schemas: ReadonlyMap<string, Schema>): Diagnostic[] {
  const id = schema.extendedSchema ?? schema.id;
  const main = schemas.get(id)?.main;
  if (main === undefined || schema.main === undefined) return [];
  const names = [...main.attributes.map(({ name }) => `@${name}`), ...main.elements.map(({ name }) => name)];
  const found: Diagnostic[] = [];
  const check = (part: string, text: string | undefined, position: SourcePosition | undefined): void => {
    for (const { text: written, path, isCalculated } of expressionPaths(text ?? "")) {
      if (isRight(main, path, isCalculated, schemas)) continue;
      const near = isCalculated && hasPath(main, path, schemas) ? `[${path}]` : nearestName(path, names);
      const advice = near === undefined ? "Check the spelling; paths of several steps stand in brackets." : `Write ${near}.`;
      found.push(diagnostic("XTK4030", { part, path: written, id, advice }, position));
    }
  };
  for (const { name, expression, position } of [...schema.main.attributes, ...schema.main.elements])
    check(`expression of "${name}"`, expression, position ?? schema.position);
  check("compute-string", schema.computeString, schema.position);
  return found;
}
