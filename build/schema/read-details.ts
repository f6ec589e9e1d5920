import type { XmlElement } from "./read-xml.ts";
import type { SchemaDetail, SchemaDetails } from "./schema.ts";

const names = [
  "dataPolicy",
  "defOnDuplicate",
  "edit",
  "enumImage",
  "folderLink",
  "folderModel",
  "img",
  "integrity",
  "sqlname",
  "sqltable",
] as const satisfies readonly SchemaDetail[];

/** The details of an `<attribute>` or `<element>`, as a member to spread; nothing when there are none. */
export function readDetails({ attributes }: XmlElement): { details?: SchemaDetails } {
  const written = names.flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return written.length === 0 ? {} : { details: Object.fromEntries(written) };
}

/** The details of a declaration with those of its extension over them. */
export function mergeDetails(base: { details?: SchemaDetails }, extension: { details?: SchemaDetails }): { details?: SchemaDetails } {
  return base.details || extension.details ? { details: { ...base.details, ...extension.details } } : {};
}
