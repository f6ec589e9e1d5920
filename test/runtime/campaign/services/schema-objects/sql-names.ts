import { workTableName } from "../../store/work-table-name.ts";
import type { FieldType } from "../../../../../build/schema/field-type.ts";
import type { Schema } from "../../../../../build/schema/schema.ts";
import type { SchemaNode } from "../../state/schema-node.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** What the name of a column begins with, for the types where it is certain ("Database mapping" of the schema reference). */
const PREFIXES: Partial<Record<FieldType, string>> = {
  boolean: "i",
  byte: "i",
  short: "i",
  long: "i",
  double: "d",
  string: "s",
  memo: "m",
  datetime: "ts",
};

function capitalized(name: string): string {
  return name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** Name of the table of a schema: as it is written, or namespace and name. */
export function sqlTable(schema: Schema): string {
  if (schema.namespace === "temp") return workTableName(schema.name);
  return schema.main?.details?.sqltable ?? capitalized(schema.namespace) + capitalized(schema.name);
}

/**
 * Name of the column of a field: as it is written, or by its type and name.
 * @throws Error for types whose prefix is not certain
 */
export function sqlName(node: SchemaNode): string {
  if (!node.hasColumn) return "";
  const written = node.detail("sqlname");
  if (written !== undefined) return written;
  const { schema } = node.tree;
  if (node.path === "@id" && schema.autopk && !schema.autouuid) return `i${capitalized(schema.name)}Id`;
  const prefix = PREFIXES[node.type as FieldType];
  if (prefix === undefined) throw mistake("sql-name-not-certain", { path: node.path, type: node.type, id: schema.id });
  return prefix + capitalized(node.name);
}
