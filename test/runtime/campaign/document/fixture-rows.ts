import type { WireElement } from "../../wire/wire.ts";
import { toText } from "../expression/to-text.ts";
import type { Value } from "../expression/value.ts";
import type { Store } from "../store/store.ts";
import { writeRecord } from "./write-record.ts";
import { mistake } from "../../mistakes/mistake.ts";
import { retold } from "../../mistakes/retold.ts";

/** A record of a fixture: attributes by name, parts and linked records nested, XML collections as arrays, or a foreign key as `"folder-id"`. */
export type FixtureRow = Readonly<Record<string, unknown>>;

function scalarText(value: unknown, name: string): string {
  if (value === undefined || value === null) return "";
  if (value instanceof Date || ["string", "number", "boolean", "bigint"].includes(typeof value))
    return typeof value === "bigint" ? String(value) : toText(value as Value);
  throw mistake("row-value", { field: name, type: typeof value });
}

/** A nested object that is no Date. */
function isPart(value: unknown): value is FixtureRow {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function elementOf(name: string, row: FixtureRow, isElementPath: (path: string) => boolean, prefix = ""): WireElement {
  const element: WireElement = { name, attributes: [], children: [] };
  for (const [key, value] of Object.entries(row)) {
    const path = prefix + key;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    for (const item of items) {
      if (isPart(item)) element.children.push(elementOf(key, item, isElementPath, `${path}/`));
      else if (key === "$") element.children.push(scalarText(item, path));
      else if (isElementPath(path)) element.children.push({ name: key, attributes: [], children: [scalarText(item, path)] });
      else if (Array.isArray(value)) throw mistake("row-list", { field: path });
      else element.attributes.push([key.replace(/^@/, ""), scalarText(item, path)]);
    }
  }
  return element;
}

/**
 * Puts the rows of a fixture into a table, in order and as they are: no defaults, no time stamps. A linked record given with fields is
 * found by its first complete key, or created.
 * @throws Error naming the row that the schema does not allow
 */
export function addFixtureRows(store: Store, schemaId: string, rows: readonly FixtureRow[]): void {
  // The schema of a work table is in no file.
  const table = schemaId.startsWith("temp:") && !store.has(schemaId) ? store.infer(schemaId) : store.table(schemaId);
  const { columns, schema } = table.shape;
  // Fixtures may come from JSON, where no compiler looks at them.
  if (!Array.isArray(rows)) throw mistake("rows-not-a-list", { id: schemaId });
  for (const [index, row] of rows.entries()) {
    try {
      if (!isPart(row)) throw mistake("row-not-an-object");
      const element = elementOf(schema.name, row, (path) => columns.has(path) && !columns.has(`@${path}`));
      writeRecord(store, table, element, { fixture: true });
    } catch (error) {
      throw retold(error, `rows["${schemaId}"][${index}]: ${(error as Error).message}`, { cause: error });
    }
  }
}
