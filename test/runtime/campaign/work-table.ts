import type { FieldType } from "../../../build/schema/field-type.ts";
import { isSafeName } from "../../../build/schema/safe-name.ts";
import type { Schema, SchemaAttribute, SchemaElement } from "../../../build/schema/schema.ts";
import { addFixtureRows, type FixtureRow } from "./document/fixture-rows.ts";
import type { Store } from "./store/store.ts";
import { workTableName } from "./store/work-table-name.ts";
import { mistake } from "../mistakes/mistake.ts";

/** The population that a transition brings: what targeting activities leave behind. */
export interface WorkTable {
  /** Schema of the population, such as `"nms:recipient"`: the table has its columns, and those that the rows have besides. */
  schema?: string;
  /** Its records, in the form of fixtures. */
  rows: readonly FixtureRow[];
  /** Name of the temporary schema behind `temp:`, and so of the elements of a query; `"query"` by default. */
  name?: string;
}

/** The event variables behind a targeting activity, as Adobe's page "JavaScript scripts and templates" lists them. */
export interface WorkTableVars extends Record<string, string | number> {
  /** SQL name. */
  tableName: string;
  /** Schema of the population. */
  schema: string;
  /** Schema to query. */
  targetSchema: string;
  /** Number of records. */
  recCount: number;
}

/**
 * Makes a work table under a temporary schema; one of that name goes.
 * @throws Error for an unknown schema, a name that can be none, and rows that do not fit
 */
export function addWorkTable(store: Store, { schema, rows, name = "query" }: WorkTable): WorkTableVars {
  if (!isSafeName(name)) throw mistake("work-table-name", { name });
  const id = `temp:${name}`;
  store.add(temporarySchema(name, schema === undefined ? undefined : store.table(schema).shape.schema, rows));
  addFixtureRows(store, id, rows);
  return { tableName: workTableName(name), schema: schema ?? id, targetSchema: id, recCount: rows.length };
}

function temporarySchema(name: string, base: Schema | undefined, rows: readonly FixtureRow[]): Schema {
  const plain: SchemaElement = { name, label: name, unbound: false, xml: false, required: false, attributes: [], elements: [], links: [] };
  const main: SchemaElement = base?.main ? { ...base.main, name } : plain;
  const known = new Set([...main.attributes, ...main.elements, ...main.links].map((part) => part.name));
  const attributes = [...main.attributes, ...inferredAttributes(rows, known)];
  const hasId = attributes.some((attribute) => attribute.name === "id");
  return {
    id: `temp:${name}`,
    namespace: "temp",
    name,
    label: name,
    file: `temp:${name}`,
    form: "source",
    main: { ...main, attributes },
    autopk: false,
    autouuid: base?.autouuid ?? false,
    autoStg: false,
    lookup: false,
    keys: hasId ? [{ name: "id", internal: true, fields: ["@id"] }] : [],
    enumerations: base?.enumerations ?? [],
    methods: [],
  };
}

/** An attribute for each field of the rows that the population's schema does not have. */
function inferredAttributes(rows: readonly FixtureRow[], known: ReadonlySet<string>): SchemaAttribute[] {
  const types = new Map<string, FieldType>();
  for (const row of rows) {
    for (const [key, value] of Object.entries(row)) {
      const name = key.replace(/^@/, "");
      if (!known.has(name) && value !== undefined && value !== null) types.set(name, widest(types.get(name), typeOf(value)));
    }
  }
  return [...types].map(([name, type]) => ({ name, type, label: name, required: false, xml: false, generated: false }));
}

function typeOf(value: unknown): FieldType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "double";
  return value instanceof Date ? "datetime" : "string";
}

function widest(one: FieldType | undefined, other: FieldType): FieldType {
  if (one === undefined || one === other) return other;
  return [one, other].every((type) => type === "long" || type === "double") ? "double" : "string";
}
