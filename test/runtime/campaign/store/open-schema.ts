import type { FieldType } from "../../../../build/schema/field-type.ts";
import type { Schema } from "../../../../build/schema/schema.ts";
import { parseDate } from "../../wire/parse-date.ts";
import type { Column, ColumnKind } from "./shape.ts";

/** What a text looks like. Numbers that would not come back as they are written, such as phone numbers, stay text. */
function inferType(text: string): { type: FieldType; kind: ColumnKind } {
  if (text === "true" || text === "false") return { type: "boolean", kind: "boolean" };
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return { type: "long", kind: "integer" };
  if (/^-?(?:0|[1-9]\d{0,14})\.\d{1,15}$/.test(text)) return { type: "double", kind: "decimal" };
  if (parseDate(text)) return /\d:\d/.test(text) ? { type: "datetime", kind: "datetime" } : { type: "date", kind: "date" };
  return { type: "string", kind: "text" };
}

/** A column for an attribute or a text element that no schema describes. */
export function inferColumn(path: string, text: string): Column {
  const isKey = path === "@id" || path.endsWith("-id");
  const inferred = isKey ? ({ type: "long", kind: "recordId" } as const) : inferType(text.trim());
  return { path, ...inferred, xml: false, inferred: true };
}

/** The kind that holds what a column holds and the new value too. */
export function widened(column: Column, text: string): { type: FieldType; kind: ColumnKind } {
  const { kind } = inferType(text.trim());
  return column.kind === "integer" && kind === "decimal" ? { type: "double", kind } : { type: "string", kind: "text" };
}

const inferredFile = "(inferred)";

/** Whether a schema is one that nobody gave. */
export function isInferred({ file }: Schema): boolean {
  return file === inferredFile;
}

/** A schema that nobody gave: a table with an id, to which columns are added as values come. `cus:orderStg` is the staging table of `cus:order`. */
export function inferSchema(id: string): Schema {
  const [namespace = "", name = ""] = id.split(":");
  const element = { label: name, unbound: false, xml: false, required: false, elements: [], links: [] };
  return {
    id,
    namespace,
    name,
    label: name,
    file: inferredFile,
    form: "generated",
    autopk: true,
    autouuid: false,
    autoStg: false,
    lookup: true,
    keys: [{ name: "id", internal: true, fields: ["@id"] }],
    enumerations: [],
    methods: [],
    main: {
      ...element,
      name,
      attributes: [{ name: "id", type: "long", label: "Primary key", required: false, xml: false, generated: true }],
    },
  };
}
