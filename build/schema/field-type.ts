/** How a value of a type is held and written, as far as scripts can tell. */
export type ValueKind = "text" | "integer" | "bigInteger" | "decimal" | "boolean" | "datetime" | "date";

/**
 * The types an attribute or element can declare, with the kind of value they hold
 * (Campaign Classic, "Schema structure": data types). `int64` is kept as text: no JavaScript number holds it.
 */
export const fieldTypes = {
  ANY: "text",
  bin: "text",
  blob: "text",
  boolean: "boolean",
  byte: "integer",
  CDATA: "text",
  date: "date",
  datetime: "datetime",
  datetimenotz: "datetime",
  datetimetz: "datetime",
  double: "decimal",
  enum: "text",
  float: "decimal",
  html: "text",
  int64: "bigInteger",
  long: "integer",
  memo: "text",
  MNTOKEN: "text",
  percent: "decimal",
  primarykey: "text",
  short: "integer",
  string: "text",
  time: "text",
  timespan: "decimal",
  uuid: "text",
} as const satisfies Record<string, ValueKind>;

/** A type name as schemas write it. */
export type FieldType = keyof typeof fieldTypes;

/** Whether a schema may declare this type; `link` is a role of elements and no type of values. */
export function isFieldType(name: string): name is FieldType {
  return Object.hasOwn(fieldTypes, name);
}
