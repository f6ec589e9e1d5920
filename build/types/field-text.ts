import { fieldTypes, type ValueKind } from "../schema/field-type.ts";
import type { Enumeration, Schema, SchemaAttribute, SchemaElement } from "../schema/schema.ts";

/** Larger unions are slow to check and useless to read. */
const mostValues = 500;

const plain: Readonly<Record<ValueKind, string>> = {
  text: "XtkText",
  integer: "XtkNumber",
  bigInteger: "XtkNumber",
  decimal: "XtkNumber",
  boolean: "XtkBoolean",
  date: "XtkDate",
  datetime: "XtkDate",
};

/** A field with a value: an attribute, or an element with a type. */
export type Field = SchemaAttribute | (SchemaElement & { type: NonNullable<SchemaElement["type"]> });

/** The enumeration of a field, where it is known. */
export function enumerationOf(field: { enumeration?: string }, schema: Schema): Enumeration | undefined {
  return field.enumeration === undefined ? undefined : schema.enumerations.find(({ name }) => name === field.enumeration);
}

function isNumeric(kind: ValueKind): boolean {
  return kind === "integer" || kind === "decimal";
}

/** The values of an enumeration as types; undefined when they say nothing about a field of this kind. */
function literals(enumeration: Enumeration, kind: ValueKind): string[] | undefined {
  const values = [...new Set(enumeration.values.map(({ value }) => value))];
  if (values.length === 0 || values.length > mostValues) return undefined;
  const digits = values.every((value) => /^-?\d+(?:\.\d+)?$/.test(value) && String(Number(value)) === value);
  // A text field may take the values of a numeric enumeration.
  if (digits && isNumeric(fieldTypes[enumeration.type]) && (kind === "text" || isNumeric(kind))) return values;
  return kind === "text" ? values.map((value) => JSON.stringify(value)) : digits && isNumeric(kind) ? values : undefined;
}

/** Whether an attribute holds a key of this or another table. */
export function isKey(name: string, schema: Schema): boolean {
  if (name === "id") return true;
  return (schema.main?.links ?? []).some((link) => !link.unbound && link.joins.some(({ source, target }) => source === `@${name}` && target === "@id"));
}

/** The TypeScript type of a field: what a document may give it. */
export function fieldText(field: Field, schema: Schema): string {
  const kind = fieldTypes[field.type];
  const key = "foreignKeyOf" in field || (!("elements" in field) && isKey(field.name, schema));
  const enumeration = key ? undefined : enumerationOf(field, schema);
  const values = enumeration && literals(enumeration, kind);
  const text = key ? "XtkKey" : values ? `XtkEnum<${values.join(" | ")}>` : plain[kind];
  return field.expression === undefined ? text : `XtkCalculated<${text}>`;
}
