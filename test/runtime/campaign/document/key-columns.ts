import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { stepsAfter, type Shape } from "../store/shape.ts";
import type { Stored } from "../store/stored.ts";
import type { OpenDocument } from "./open-document.ts";
import type { RecordDocument } from "./read-document.ts";
import { mistake } from "../../mistakes/mistake.ts";

/**
 * The columns of this table that a `_key` compares. A path across a link, `folder/@name`, stands for the foreign key of that link: the
 * linked element of the document has been found already.
 * @throws Error for a field that is missing in the schema or in the document
 */
export function keyColumns(document: RecordDocument, shape: Shape, tag: string, open?: OpenDocument): string[] {
  const { id } = shape.schema;
  return (document.key ?? []).flatMap((path) => {
    const link = [...shape.links.values()].find((candidate) => path.startsWith(`${candidate.path}/`) || path === candidate.path);
    const columns = link ? link.sourcePaths : [path];
    for (const column of columns) {
      if (!shape.columns.has(column) && open) open.column(column, "");
      if (!shape.columns.has(column)) {
        const nearest = shape.columns.has(`@${column}`) ? `@${column}` : nearestName(column, stepsAfter(shape, ""));
        throw mistake("unknown-key-field", { key: document.key!, element: tag, path, id, nearest });
      }
      if (!document.values.has(column))
        throw mistake("missing-key-field", { key: document.key!, element: tag, link: link?.path, field: column.replace(/^@/, "") });
    }
    return columns;
  });
}

/**
 * The columns that a `_key` of a member of a collection compares: with the foreign key to the record around it, unless it is a whole key of
 * the schema. `_key="[group/@name]"` in a recipient finds the relation of that recipient.
 */
export function memberKeyColumns(columns: readonly string[], shape: Shape, preset: ReadonlyMap<string, Stored> | undefined): string[] {
  const whole = shape.keys.some(({ paths }) => paths.every((path) => columns.includes(path)));
  return whole || !preset ? [...columns] : [...new Set([...columns, ...preset.keys()])];
}

function isGiven(document: RecordDocument, path: string): boolean {
  const value = document.values.get(path);
  return value !== undefined && value !== null && value !== "";
}

/**
 * The columns that identify the record without `_key`: the first key of the schema whose fields are all there. An id of 0 is no id.
 * @returns undefined when no key is complete
 */
export function defaultKeyColumns(document: RecordDocument, shape: Shape): string[] | undefined {
  return shape.keys.find(({ paths }) =>
    paths.every((path) => isGiven(document, path) && !(path === "@id" && document.values.get(path) === 0)),
  )?.paths;
}
