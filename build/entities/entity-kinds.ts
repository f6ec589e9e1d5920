import { attributeOf, childOf, type ElementSpan } from "../xml/scan-xml.ts";

/** Records whose text is a program or a template, in an element of theirs. */
const BODIES: ReadonlyMap<string, { element: string; ending: string }> = new Map([
  ["xtk:javascript", { element: "data", ending: "js" }],
  ["xtk:jst", { element: "code", ending: "jst" }],
  ["xtk:jssp", { element: "data", ending: "jssp" }],
  ["xtk:sql", { element: "data", ending: "sql" }],
]);

/** The element that holds the text of a record, and the ending of a file with it; undefined for records without one. */
export function bodyOf(schema: string): { element: string; ending: string } | undefined {
  return BODIES.get(schema);
}

/** The element of a record that holds its text. */
export function bodyElement(schema: string, record: ElementSpan): ElementSpan | undefined {
  const body = BODIES.get(schema);
  return body && childOf(record, body.element);
}

/** What a record is known by. Keys as in `facts`: a schema that is not known here is taken for one with the usual attributes. */
export interface EntityKey {
  namespace?: string;
  name: string;
}

/** @returns undefined for a record that has none of the attributes that keys are made of */
export function keyOf(record: ElementSpan): EntityKey | undefined {
  const [namespace, name] = [attributeOf(record, "namespace"), attributeOf(record, "name")];
  if (namespace !== undefined && name !== undefined) return name === "" ? undefined : { namespace, name };
  const single = attributeOf(record, "internalName") ?? name ?? attributeOf(record, "id");
  return single === undefined || single === "" ? undefined : { name: single };
}

/** A key as text: `cus:score.js`. */
export function keyText({ namespace, name }: EntityKey): string {
  return namespace === undefined ? name : `${namespace}:${name}`;
}
